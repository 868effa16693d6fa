import { fixChange } from "../../domain/checks/apply-fix";
import type { Issue, RecordField } from "../../domain/issues/issue";
import { issueAdvice, issueSentence } from "../../domain/issues/issue-sentence";
import type { IssueLine } from "../../domain/ledger-sheets/tables/issues-table";
import type { Ledger } from "../../domain/ledger/ledger";
import type { Origin } from "../../domain/ledger/origin";
import { plainAddress, type CellLocation } from "../../domain/sheet/cell-location";
import type { Steps } from "../../domain/steps/steps";
import { cellInLedger, type LedgerLayout } from "../ledger/ledger-layout";
import { digestOfKey, issueKey } from "./issue-key";
import type { IssueRow, Language } from "../operations";

/** Issues with their sentences and cells: in the ledger, and in the user's own sheets where the records came from. */
export function* issueRows(issues: readonly Issue[], ledger: Ledger, layout: LedgerLayout, language: Language): Steps<IssueRow[]> {
  const rows: IssueRow[] = [];
  for (const issue of issues) {
    rows.push({
      issue,
      key: issueKey(issue, ledger),
      change: fixChange(ledger, issue),
      sentence: issueSentence(issue, language),
      advice: issueAdvice(issue, language),
      ledgerCells: ledgerCellsOf(issue, layout),
      sourceCells: [...(issue.cells ?? []), ...issue.at.flatMap((place) => sourceCell(ledger, place) ?? [])].map(plainAddress),
    });
    yield;
  }
  return rows;
}

/** Cells that are named for an issue. */
const MOST_CELLS = 6;

/** An issue can be about thousands of cells; the first of them are named, those of the ledger before others. */
function placeOf({ ledgerCells, sourceCells }: IssueRow): string {
  const first = ledgerCells.slice(0, MOST_CELLS);
  const others = first.length < MOST_CELLS ? sourceCells.filter((cell) => !first.includes(cell)) : [];
  return [...first, ...others].slice(0, MOST_CELLS).join("; ");
}

/** Rows of the ledger's table of issues. */
export function issueLines(rows: readonly IssueRow[]): IssueLine[] {
  return rows.map((row) => ({
    digest: digestOfKey(row.key),
    severity: row.issue.severity,
    code: row.issue.code,
    sentence: row.sentence,
    place: placeOf(row),
    status: "open",
  }));
}

/** Cells of the ledger that an issue is about. */
export function ledgerCellsOf(issue: Issue, layout: LedgerLayout): string[] {
  return issue.at.flatMap((place) => {
    const cell = cellInLedger(layout, place);
    return cell ? [plainAddress(cell)] : [];
  });
}

interface Traced {
  readonly origin: Origin;
  readonly originColumns?: Readonly<Record<string, number>>;
}

/** Cell in the user's sheet that a record's field came from; null where it was typed in or read from the plan. */
export function sourceCell(ledger: Ledger, { list, index, field }: RecordField): CellLocation | null {
  const record = (ledger[list] as readonly unknown[])[index] as Partial<Traced> | undefined;
  const origin = record?.origin;
  if (origin?.kind !== "cell") return null;
  const column = (field === null ? undefined : record?.originColumns?.[field]) ?? origin.column;
  return { sheet: origin.sheet, row: origin.row, column };
}

/** Open issues by severity. */
export function countBySeverity(issues: readonly Issue[]): Record<Issue["severity"], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}
