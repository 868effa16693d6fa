import { dateFromSerial, type CalendarDate } from "../../calendar/calendar-date";
import type { Issue, RecordField } from "../../issues/issue";
import type { Origin } from "../../ledger/origin";
import type { CellValue, TableSnapshot } from "../../sheet/sheet-snapshot";
import { cleanText } from "../../vietnamese/clean-text";
import { foldText } from "../../vietnamese/fold-text";
import { readDate } from "../../vietnamese/read-date";
import { readNumber } from "../../vietnamese/read-number";
import { originFromText } from "../columns/origin-text";
import { choiceFromText } from "../columns/word-choice";

type Expected = "number" | "date" | "yes-no" | "year";

const YES = new Set(["có", "x", "đã", "rồi", "yes", "true", "1", "đã ký", "đạt"]);
const NO = new Set(["không", "chưa", "no", "false", "0", "chưa ký", "không có"]);

/** Reads the cells of one row of a ledger table by heading; what cannot be read becomes an issue and the field stays empty. */
export interface RowReader {
  text(heading: string): string | null;
  number(heading: string, field: string): number | null;
  date(heading: string, field: string): CalendarDate | null;
  yesNo(heading: string, field: string): boolean | null;
  /** Yes or no, or the text where it says more. */
  yesNoOrText(heading: string): boolean | string | null;
  choice<K extends string>(heading: string, words: Readonly<Record<K, string>>): K | null;
  origin(fallback: CalendarDate): Origin;
  raw(heading: string): CellValue;
}

function textOf(value: CellValue): string | null {
  if (value === null) return null;
  const text = cleanText(typeof value === "boolean" ? (value ? "Có" : "Không") : String(value));
  return text === "" ? null : text;
}

function dateOf(value: CellValue): CalendarDate | null {
  if (typeof value === "number") return value >= 61 && value < 2_958_466 ? dateFromSerial(value) : null;
  const reading = typeof value === "string" ? readDate(value) : null;
  return reading?.precision === "day" ? reading.from : null;
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (readNumber(value)?.value ?? null) : null;
}

function yesNoOf(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  const folded = foldText(String(value ?? ""));
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}

/** Reader of one row; issues go to the list given, at the record that the row becomes. */
export function rowReader(
  row: readonly CellValue[],
  columnOf: ReadonlyMap<string, number>,
  at: Omit<RecordField, "field">,
  issues: Issue[],
): RowReader {
  const raw = (heading: string): CellValue => {
    const value = row[columnOf.get(foldText(heading)) ?? -1];
    return value === undefined || value === "" ? null : value;
  };
  const read = <T>(heading: string, field: string, expected: Expected, from: (value: CellValue) => T | null): T | null => {
    const value = raw(heading);
    const text = textOf(value);
    if (text === null) return null;
    const found = from(value);
    if (found === null)
      issues.push({
        code: "intake/value-unreadable",
        severity: "error",
        at: [{ ...at, field }],
        facts: { key: field, heading, text, expected },
      });
    return found;
  };
  return {
    raw,
    text: (heading) => textOf(raw(heading)),
    number: (heading, field) => read(heading, field, "number", numberOf),
    date: (heading, field) => read(heading, field, "date", dateOf),
    yesNo: (heading, field) => read(heading, field, "yes-no", yesNoOf),
    yesNoOrText: (heading) => yesNoOf(raw(heading)) ?? textOf(raw(heading)),
    choice: (heading, words) => choiceFromText(words, textOf(raw(heading))),
    origin: (fallback) => originFromText(textOf(raw("Nguồn")) ?? "") ?? { kind: "typed", on: fallback },
  };
}

/** Columns of a table by their folded heading, the first where two are alike. */
export function columnsByHeading(table: TableSnapshot): Map<string, number> {
  const columns = new Map<string, number>();
  table.headings.forEach((heading, column) => {
    const key = foldText(heading);
    if (!columns.has(key)) columns.set(key, column);
  });
  return columns;
}
