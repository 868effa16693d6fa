import { dateParts, type CalendarDate } from "../../calendar/calendar-date";
import type { Plan } from "../../ledger/plan";
import type { DraftValue } from "../../sheet/sheet-draft";
import type { ReportInput } from "../report-input";
import type { ReportWording } from "../wording";
import { brokenName } from "./broken-name";
import { headingColumns, type HeadingColumns } from "./heading-columns";
import { issuerLooks, reportSymbol } from "./issuers";
import { placeContent } from "./place";
import type { SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "../../sheet/text-height";

interface HalfRow {
  readonly left?: { readonly key: string; readonly text: string };
  readonly right?: { readonly key?: string; readonly text: string };
  readonly size: readonly [number, number];
  readonly bold: readonly [boolean, boolean];
  readonly italicRight?: boolean;
}

/** Heading of a document (thể thức phần mở đầu): issuers, number (a list has none), country and motto or the Party's name, place and date. */
export function headingBlock(composer: SheetComposer, input: ReportInput, words: ReportWording, numbered = true): void {
  const columns = headingColumns(composer);
  if (input.settings.style === "party") partyHeading(composer, input, words, columns, numbered);
  else nationalHeading(composer, input, words, columns, numbered);
  composer.blank(10);
}

/** Names of the issuers over the left half; a name too long for a line has its place on the next. */
function issuerLines(
  composer: SheetComposer,
  plan: Plan,
  words: ReportWording,
  columns: HeadingColumns,
  size: number,
): { readonly parent: string; readonly body: string } {
  const looks = issuerLooks(plan, words.signature);
  const [first] = looks;
  const broken = (name: string): string => brokenName(name, composer.width(1, columns.split - 1) - 6, size, true);
  if (looks.length > 1) return { parent: "", body: looks.map((look) => broken(look.parent || look.body)).join("\n") };
  return { parent: broken(first?.parent ?? ""), body: broken(first?.body ?? "") };
}

function nationalHeading(
  composer: SheetComposer,
  input: ReportInput,
  words: ReportWording,
  columns: HeadingColumns,
  numbered: boolean,
): void {
  const { parent, body } = issuerLines(composer, input.ledger.plan, words, columns, 12);
  const single = composer.kept["head.parent"] !== undefined || parent !== "";
  const heading = words.heading;
  if (single) {
    halfRow(composer, columns, {
      left: { key: "head.parent", text: parent },
      right: { text: heading.country },
      size: [12, 12],
      bold: [false, true],
    });
    halfRow(composer, columns, {
      left: { key: "head.body", text: body },
      right: { text: heading.motto },
      size: [12, 13],
      bold: [true, true],
    });
    issuersLine(composer, columns);
  } else joinedIssuers(composer, columns, body, words);
  halfRow(composer, columns, {
    ...(numbered ? { left: { key: "head.number", text: heading.number(reportSymbol(input.ledger.plan)) } } : {}),
    right: { key: "head.place", text: placeAndDate(input.ledger.plan, input.settings.today, words) },
    size: [13, 13],
    bold: [false, false],
    italicRight: true,
  });
}

/** Heights in points of the country's name and of the motto under it. */
const COUNTRY_HEIGHT = 18;
const MOTTO_HEIGHT = 19;
/** Height in points of the Party's name. */
const PARTY_HEIGHT = 21;

/** Several issuers in one heading: their names run down the left half as far as they need, beside the country's name and the motto. */
function joinedIssuers(composer: SheetComposer, columns: HeadingColumns, body: string, words: ReportWording): void {
  const right = [
    { text: words.heading.country, size: 12, height: COUNTRY_HEIGHT },
    { text: words.heading.motto, size: 13, height: MOTTO_HEIGHT },
  ];
  const isLined = namesBeside(composer, columns, body, 12, right);
  issuersLine(composer, columns, !isLined);
}

/** A line of the right half in bold, its type size and the height of its row in points. */
interface RightLine {
  readonly text: string;
  readonly size: number;
  readonly height: number;
}

/** Names over the rows of some lines to the right and as many points below as they need; whether the line under those is drawn already. */
function namesBeside(composer: SheetComposer, columns: HeadingColumns, names: string, size: number, lines: readonly RightLine[]): boolean {
  const content = placeContent(composer, "head.body", [names]);
  const height = linesHeight(wrappedLines(content.text, composer.width(1, columns.split - 1) - 6, size, true), size);
  const top = composer.row;
  lines.forEach((line, index) => {
    composer.add({
      values: index === 0 ? heldBy(composer, columns, content.value, line.text) : [line.text],
      from: index === 0 ? 1 : columns.split,
      height: line.height,
      merge: [[columns.split, composer.columns]],
      keys: index === 0 ? [{ key: "head.body", column: 1, original: content.original ?? "" }] : [],
    });
    composer.style(
      { top: top + index, bottom: top + index, left: columns.split, right: composer.columns },
      { size: line.size, bold: true, align: "Center", verticalAlign: "Top" },
    );
  });
  const rest = height - lines.reduce((sum, line) => sum + line.height, 0);
  if (rest > 0) mottoLine(composer, columns, composer.blank(rest));
  const range = { top, bottom: composer.row - 1, left: 1, right: columns.split - 1 };
  composer.merge(range);
  composer.style(range, { size, bold: true, align: "Center", verticalAlign: "Top", wrap: true, locked: false });
  return rest > 0;
}

/** After Hướng dẫn 36-HD/VPTW: the issuer with the body above it, a star under them, the Party's name with its line. */
function partyHeading(composer: SheetComposer, input: ReportInput, words: ReportWording, columns: HeadingColumns, numbered: boolean): void {
  const { parent, body } = issuerLines(composer, input.ledger.plan, words, columns, 14);
  const { plan } = input.ledger;
  if (parent === "" && composer.kept["head.parent"] === undefined) {
    const isLined = namesBeside(composer, columns, body, 14, [{ text: words.heading.party, size: 15, height: PARTY_HEIGHT }]);
    starLine(composer, columns, !isLined);
  } else {
    halfRow(composer, columns, {
      left: { key: "head.parent", text: parent },
      right: { text: words.heading.party },
      size: [14, 15],
      bold: [false, true],
    });
    mottoLine(composer, columns, composer.row);
    halfRow(composer, columns, { left: { key: "head.body", text: body }, size: [14, 14], bold: [true, false] });
    starLine(composer, columns, false);
  }
  halfRow(composer, columns, {
    ...(numbered ? { left: { key: "head.number", text: words.heading.partyNumber(reportSymbol(plan)) } } : {}),
    right: { key: "head.place", text: placeAndDate(plan, input.settings.today, words) },
    size: [14, 14],
    bold: [false, false],
    italicRight: true,
  });
}

/** The star between the issuer's name and the number and, where it is not drawn yet, the line under the Party's name. */
function starLine(composer: SheetComposer, columns: HeadingColumns, withLine: boolean): void {
  const row = composer.add({ values: ["*"], height: 16, merge: [[1, columns.split - 1]] });
  composer.style({ top: row, bottom: row, left: 1, right: columns.split - 1 }, { size: 14, align: "Center", verticalAlign: "Top" });
  if (withLine) mottoLine(composer, columns, row);
}

function heldBy(composer: SheetComposer, columns: HeadingColumns, left: DraftValue, right: DraftValue): DraftValue[] {
  return Array.from({ length: composer.columns }, (_, index) => (index === 0 ? left : index === columns.split - 1 ? right : null));
}

function halfRow(composer: SheetComposer, columns: HeadingColumns, half: HalfRow): void {
  const left = half.left && placeContent(composer, half.left.key, [half.left.text]);
  const right = half.right?.key
    ? placeContent(composer, half.right.key, [half.right.text])
    : half.right && { value: half.right.text, text: half.right.text, original: "" };
  const lines = wrappedLines(left?.text ?? "", composer.width(1, columns.split - 1) - 6, half.size[0], half.bold[0]);
  const rightLines = wrappedLines(right?.text ?? "", composer.width(columns.split, composer.columns) - 2, half.size[1], half.bold[1]);
  const row = composer.add({
    values: heldBy(composer, columns, left?.value ?? null, right?.value ?? null),
    height: Math.max(18, linesHeight(lines, half.size[0]), linesHeight(rightLines, half.size[1])),
    merge: [
      [1, columns.split - 1],
      [columns.split, composer.columns],
    ],
    keys: [
      ...(half.left ? [{ key: half.left.key, column: 1, original: left?.original ?? "" }] : []),
      ...(half.right?.key ? [{ key: half.right.key, column: columns.split, original: right?.original ?? "" }] : []),
    ],
  });
  const look = { align: "Center", verticalAlign: "Top", wrap: true } as const;
  composer.style(
    { top: row, bottom: row, left: 1, right: columns.split - 1 },
    { ...look, size: half.size[0], bold: half.bold[0], locked: false },
  );
  composer.style(
    { top: row, bottom: row, left: columns.split, right: composer.columns },
    { ...look, size: half.size[1], bold: half.bold[1], italic: half.italicRight === true },
  );
}

/** The short line under the issuers and, where it is not drawn yet, the solid one under the motto. */
function issuersLine(composer: SheetComposer, columns: HeadingColumns, withMotto = true): void {
  const row = composer.add({ values: ["———————"], height: 10, merge: [[1, columns.split - 1]] });
  composer.style(
    { top: row, bottom: row, left: 1, right: columns.split - 1 },
    { size: 8, bold: true, align: "Center", verticalAlign: "Top" },
  );
  if (withMotto) mottoLine(composer, columns, row);
}

/** The solid line under the motto, drawn over a row. */
function mottoLine(composer: SheetComposer, { line: [left, right] }: HeadingColumns, row: number): void {
  composer.style({ top: row, bottom: row, left, right }, { borders: "top", borderColor: "#000000" });
}

/** Line under the title of an annex that says to which report it belongs. */
export function annexReference({ ledger: { plan }, settings }: ReportInput, words: ReportWording): string {
  const symbol = reportSymbol(plan);
  const number = settings.style === "party" ? words.heading.partyNumber(symbol) : words.heading.number(symbol);
  return words.table.annexOf(number, placeAndDate(plan, settings.today, words));
}

/** "Ninh Bình, ngày 05 tháng 01 năm 2022": days below ten and the months 1 and 2 get a leading zero, after the decree. */
function placeAndDate(plan: Plan, today: CalendarDate, words: ReportWording): string {
  const { year, month, day } = dateParts(today);
  return words.heading.placeAndDate(plan.place, String(day).padStart(2, "0"), month < 3 ? `0${month}` : String(month), String(year));
}
