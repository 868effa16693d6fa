import { issueAdvice, issueSentence } from "../../issues/issue-sentence";
import type { Issue, IssueCode } from "../../issues/issue";
import { gridHeading, gridRows, type GridColumn } from "../layout/grid-table";
import { textRow } from "../layout/paragraph";
import { issuePlaces } from "./issue-places";
import type { ReportContext } from "./report-context";

/** Cells named beside a kind of issue, and issues told one by one. */
const MOST_CELLS = 6;
const MOST_ISSUES = 200;
const ORDER = ["error", "warning", "info"] as const;

/** Issues by kind, errors first, the most frequent first; the counts are read from the ledger's own list. */
export function issuesByKind(context: ReportContext): void {
  const { composer, words } = context;
  const { dataQuality } = words;
  const columns: GridColumn[] = [
    { heading: words.table.no, left: 1, align: "Center" },
    { heading: dataQuality.kindHeading, left: 2 },
    { heading: dataQuality.severity, left: 3, align: "Center" },
    { heading: dataQuality.quantity, left: 4, align: "Center", numberFormat: "#,##0" },
    { heading: dataQuality.places, left: 5, right: 7 },
  ];
  const [top] = gridHeading(composer, columns);
  const rows = kindsOf(context.input.issues).map(({ code, issues }, index) => ({
    cells: [
      { value: index + 1 },
      { value: kindTitle(context, code) },
      { value: dataQuality.severities[issues[0]!.severity] },
      { value: { formula: `=COUNTIFS(Issues[Mã lỗi],"=${code}")` }, text: String(issues.length) },
      { value: placesText(context, issues) },
    ],
  }));
  const body = gridRows(composer, columns, rows);
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
}

function kindsOf(issues: readonly Issue[]): { readonly code: IssueCode; readonly issues: readonly Issue[] }[] {
  const byCode = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const known = byCode.get(issue.code);
    if (known) known.push(issue);
    else byCode.set(issue.code, [issue]);
  }
  const rank = (own: readonly Issue[]): number => ORDER.indexOf(own[0]!.severity);
  return [...byCode]
    .map(([code, own]) => ({ code, issues: own }))
    .sort((a, b) => rank(a.issues) - rank(b.issues) || b.issues.length - a.issues.length);
}

/** Words for a kind of issue; a kind without words of its own goes by its part of the ledger. */
function kindTitle({ words: { dataQuality } }: ReportContext, code: string): string {
  return dataQuality.titles[code] ?? dataQuality.areas[code.split("/")[0] ?? ""] ?? code;
}

function placesText({ input, words }: ReportContext, issues: readonly Issue[]): string {
  const places = [...new Set(issues.flatMap((issue) => issuePlaces(issue, input)))];
  const rest = places.length - MOST_CELLS;
  return `${places.slice(0, MOST_CELLS).join("; ")}${rest > 0 ? ` ${words.dataQuality.more(rest)}` : ""}`;
}

/** Each issue in a sentence with what to do and its cells. */
export function issueDetails(context: ReportContext): void {
  const { composer, input, words } = context;
  const { dataQuality } = words;
  const { language } = input.settings;
  const columns: GridColumn[] = [
    { heading: words.table.no, left: 1, align: "Center" },
    { heading: dataQuality.what, left: 2, right: 3 },
    { heading: dataQuality.advice, left: 4, right: 6 },
    { heading: dataQuality.places, left: 7 },
  ];
  const [top] = gridHeading(composer, columns);
  const ordered = [...input.issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const rows = ordered.slice(0, MOST_ISSUES).map((issue, index) => ({
    cells: [
      { value: index + 1 },
      { value: issueSentence(issue, language) },
      { value: issueAdvice(issue, language) },
      { value: placesText(context, [issue]) },
    ],
  }));
  const body = gridRows(composer, columns, rows);
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
  if (ordered.length > MOST_ISSUES) textRow(composer, dataQuality.moreIssues(ordered.length - MOST_ISSUES), { italic: true });
}
