import type { SheetSketch } from "../../operations/operations";
import { columnNumber } from "../format/column-number";
import { maskPersonal } from "../format/mask-personal";
import type { FoundTable } from "./intake-choice";
import { shownValue } from "./shown-value";
import type { IntakeWording } from "./wording.vi";

export type RowKind = keyof IntakeWording["rowKinds"];

/** A row of the small picture; `hidden` rows are left out between it and the row before. */
export interface PictureRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: readonly string[];
  /** What the row was taken for, in words, beside its kind. */
  readonly remark: string;
  readonly hidden: number;
}

const firstRecords = 3;
const examples = 2;
const rowsAbove = 2;

/** Rows worth seeing: above and in the heading, the first records, examples of groups, totals and rows left out, the last record. */
function rowsToShow(table: FoundTable, hasSketch: boolean): number[] {
  const [first, last] = table.headerRows;
  const heading = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const above = hasSketch ? Array.from({ length: Math.min(rowsAbove, first - 1) }, (_, index) => first - 1 - index) : [];
  const rows = [
    ...above,
    ...heading,
    ...table.records.slice(0, firstRecords).map(({ row }) => row),
    ...table.records.slice(-1).map(({ row }) => row),
    ...table.groupRows.slice(0, examples).map(({ row }) => row),
    ...table.totalRows.slice(0, examples).map(({ row }) => row),
    ...table.skippedRows
      .filter(({ row }) => row > last)
      .slice(0, examples)
      .map(({ row }) => row),
  ];
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Shows each row of a table with what it was taken for. */
export function pictureRows(table: FoundTable, sketch: SheetSketch | null, words: IntakeWording): readonly PictureRow[] {
  const rows = rowsToShow(table, sketch !== null);
  return rows.map((row, index) => {
    const { kind, remark } = kindOfRow(table, row, words);
    const before = rows[index - 1];
    return {
      row,
      kind,
      remark,
      cells: cellsOfRow(table, sketch, row, kind, words),
      hidden: before === undefined ? 0 : row - before - 1,
    };
  });
}

function kindOfRow(table: FoundTable, row: number, words: IntakeWording): { kind: RowKind; remark: string } {
  const [first, last] = table.headerRows;
  if (row >= first && row <= last) return { kind: "heading", remark: "" };
  const group = table.groupRows.find((one) => one.row === row);
  if (group) return { kind: "group", remark: "" };
  const totals = table.totalRows.filter((one) => one.row === row);
  const wrong = totals.find((one) => one.stated !== one.computed);
  if (wrong)
    return {
      kind: "total",
      remark: words.totalDisagrees(shownValue(wrong.key, wrong.stated, words), shownValue(wrong.key, wrong.computed, words)),
    };
  if (totals.length > 0) return { kind: "total", remark: words.totalAgrees };
  const skipped = table.skippedRows.find((one) => one.row === row);
  if (skipped) return { kind: "skipped", remark: words.skipped[skipped.reason] };
  return row < first ? { kind: "before", remark: "" } : { kind: "data", remark: "" };
}

function cellsOfRow(table: FoundTable, sketch: SheetSketch | null, row: number, kind: RowKind, words: IntakeWording): string[] {
  const own = sketch?.rows[row - sketch.firstRow];
  if (sketch && own) return table.columns.map(({ column, key }) => textOf(own[columnNumber(column) - sketch.firstColumn] ?? "", kind, key));
  if (kind === "heading") return table.columns.map(({ header }) => (row === table.headerRows[1] ? header : ""));
  if (kind === "group")
    return table.columns.map((_, index) => (index === 0 ? (table.groupRows.find((one) => one.row === row)?.text ?? "") : ""));
  if (kind === "total") {
    const totals = new Map(table.totalRows.filter((one) => one.row === row).map(({ key, stated }) => [key, String(stated)]));
    return table.columns.map(({ key }) => (key === null ? "" : (totals.get(key) ?? "")));
  }
  const record = table.records.find((one) => one.row === row);
  return table.columns.map(({ key, header }) => shownValue(key ?? header, record?.values[key ?? header], words));
}

const textOf = (text: string, kind: RowKind, key: string | null) => (kind === "data" ? maskPersonal(key, text) : text);
