import type { CellValue } from "../../sheet/sheet-snapshot";
import { foldText } from "../../vietnamese/fold-text";
import { isPlaceName } from "./read-group";
import { isRepeatedHeading } from "../headings/repeated-heading";
import {
  areSignatures,
  isCarriedForward,
  isFillerText,
  isGroupNumber,
  isNoteText,
  isPageTotal,
  isPartTotal,
  isTitleText,
  isTotalWord,
  withoutGroupNumber,
} from "./row-words";
import { isColumnNumberRow, isNumberLike, rowShape, rowTexts } from "./row-shape";
import type { TableFrame } from "../tables/table-frame";
import type { SkippedReason } from "../tables/tracking-table";

/** What a row under a heading turned out to be. */
export type RowRole = "record" | "group" | "total" | "part-total" | SkippedReason;

export interface ClassifiedRow {
  readonly row: number;
  readonly role: RowRole;
}

/** Gives every filled row under the heading its role, from the first to the last row of the table's stretch. */
export function classifyRows(frame: TableFrame): readonly ClassifiedRow[] {
  const rows: ClassifiedRow[] = [];
  let signed = false;
  let blanks = 0;
  for (let row = frame.block.bottom + 1; row <= frame.lastRow; row++) {
    const first = firstCell(frame, row);
    if (first === null) {
      blanks++;
      continue;
    }
    const role = roleOf(frame, row, first, signed, blanks);
    if (role === "signature-block") signed = true;
    rows.push({ row, role });
    blanks = 0;
  }
  return withoutMembers(frame, settleTail(rows));
}

const RELATION = /^(?:quan hệ|qh)(?: với)?(?: chủ hộ| ch)?$|^qhch$/;
const HEAD = /^(?:chủ hộ|chủ|ch|bản thân)$/;

/** Lists of everybody in a household: who is told by their relation to its head, and not counted anew, belongs to the household above. */
function withoutMembers(frame: TableFrame, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  if (frame.kind !== "households") return rows;
  const column = frame.columns.find(({ path }) => RELATION.test(foldText(path[path.length - 1] ?? "")))?.column;
  if (column === undefined) return rows;
  const relation = (row: number): string => foldText(frame.grid.text(row, column));
  const first = rows.find(({ role }) => role === "record");
  if (!first || !HEAD.test(relation(first.row))) return rows;
  const counting = frame.noColumn === 0 ? frame.block.left : frame.noColumn;
  const isCounted = (row: number): boolean => counting === frame.nameColumn || /^\d+$/.test(frame.grid.text(row, counting));
  const belongs = (row: number): boolean => relation(row) !== "" && !HEAD.test(relation(row)) && !isCounted(row);
  return rows.map(({ row, role }) => (role === "record" && belongs(row) ? { row, role: "household-member" } : { row, role }));
}

function firstCell(frame: TableFrame, row: number): CellValue {
  const cells = frame.grid.row(row);
  for (let column = frame.area.left; column <= Math.min(cells.length, frame.area.right); column++) {
    const value = cells[column - 1];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

function roleOf(frame: TableFrame, row: number, first: CellValue, signed: boolean, blanks: number): RowRole {
  const { grid, noColumn, nameColumn } = frame;
  const no = noColumn > 0 ? grid.value(row, noColumn) : null;
  const name = nameColumn > 0 ? grid.value(row, nameColumn) : null;
  if (!signed && typeof no === "number" && typeof name === "string" && noColumn !== nameColumn && blanks < 4) {
    const shape = rowShape(grid, row, frame.area);
    if (shape.cells >= 3 && !isColumnNumberRow(grid, row, frame.area) && !(isGroupOfFigures(frame, row) && isPlaceName(name)))
      return "record";
  }
  const special = typeof first === "string" || no === null ? wordedRole(frame, row, no) : null;
  if (special) return special;
  if (isColumnNumberRow(grid, row, frame.area) && !isNumberLike(name)) return "column-numbers";
  if (signed) return no !== null && isNumberLike(no) && isRecordLike(frame, row) ? "record" : "signature-block";
  if (isBareSum(frame, row, no, name)) return "total";
  if (isGroupRow(frame, row)) return "group";
  if (isRecordLike(frame, row)) return "record";
  return leftOver(frame, row);
}

/** A row with figures only, and those only where sums can stand: a total that nobody labelled. */
function isBareSum(frame: TableFrame, row: number, no: CellValue, name: CellValue): boolean {
  if (no !== null || name !== null || frame.nameColumn === 0) return false;
  const figures = new Set(frame.figureColumns.map(({ column }) => column));
  const filled = frame.columns.filter(({ column }) => frame.grid.shownValue(row, column) !== null);
  return filled.length > 0 && filled.every(({ column }) => figures.has(column) && typeof frame.grid.value(row, column) === "number");
}

/** Rows that their words give away: totals, carried sums, headings printed again, signatures, notes. */
function wordedRole(frame: TableFrame, row: number, no: CellValue): RowRole | null {
  const { grid, area } = frame;
  if (isRepeatedHeading(frame, row)) return "repeated-heading";
  const texts = rowTexts(grid, row, area);
  const words = texts.filter((text) => !isNumberLike(text));
  const lead = words[0] ?? "";
  const leadColumn = columnOfText(frame, row, lead);
  if (isPageTotal(lead)) return "page-total";
  if (isCarriedForward(lead)) return "carried-forward";
  const atStart = leadColumn <= Math.max(frame.nameColumn, area.left + 1);
  const uncounted = no === null || typeof no === "string";
  if (atStart && uncounted && isTotalWord(lead)) return "total";
  if (atStart && uncounted && isPartTotal(lead) && !hasWordsBeyond(frame, row, leadColumn)) return "part-total";
  if (words.length === texts.length && no === null && areSignatures(words)) return "signature-block";
  if (words.length === 1 && texts.length === 1 && isRemark(lead) && !isRecordLike(frame, row)) return "note";
  if (texts.length === 1 && PAGE.test(lead)) return "filler";
  return texts.every(isFillerText) ? "filler" : null;
}

/** A note or a line of a title; "* Xóm 3 (12 hộ)" names what follows. */
function isRemark(text: string): boolean {
  return isTitleText(text) || (isNoteText(text) && !(/^[*•]/.test(text) && isPlaceName(text)));
}

const PAGE = /^(?:trang|tờ)(?: số)? ?\d{1,3}(?:\s{0,2}\/\s{0,2}\d{1,3})?$/iu;

function columnOfText(frame: TableFrame, row: number, text: string): number {
  for (let column = frame.area.left; column <= frame.area.right; column++) if (frame.grid.value(row, column) === text) return column;
  return frame.area.right;
}

/** A target such as "Tổng số hội viên" has its measure or other words beside it; a sum has only figures. */
function hasWordsBeyond(frame: TableFrame, row: number, lead: number): boolean {
  return frame.columns.some(
    ({ column, field }) =>
      column > lead &&
      field !== "note" &&
      typeof frame.grid.value(row, column) === "string" &&
      !isNumberLike(frame.grid.value(row, column)),
  );
}

/** A row that only names what follows: a text alone, a group's number with its name, or a place with figures that sum what follows. */
function isGroupRow(frame: TableFrame, row: number): boolean {
  const { grid } = frame;
  const shape = rowShape(grid, row, frame.area);
  const texts = rowTexts(grid, row, frame.area);
  const [one = "", two = ""] = texts;
  if (shape.first > Math.max(frame.nameColumn, frame.noColumn, frame.block.left + 1)) return false;
  if (texts.length === 1)
    return (
      shape.texts === 1 &&
      !isFillerText(one) &&
      !one.startsWith("(") &&
      !(looksLikeRecordName(frame, row) && grid.merge(row, shape.first) === null) &&
      !isSentence(one)
    );
  if (texts.length === 2 && isGroupNumber(one) && !isNumberLike(two))
    return isPlaceName(two) || !/^\d/.test(one) || (frame.kind !== "households" && isParent(frame, row));
  const named = isGroupNumber(one) ? two : one;
  return isGroupOfFigures(frame, row) && (isPlaceName(named) || (/^[IVX]+[.)]?$|^[A-HĐ][.)]?$/.test(one) && frame.kind !== "households"));
}

/** Nothing but a name and figures that can be summed. */
function isGroupOfFigures(frame: TableFrame, row: number): boolean {
  const { grid, columns, noColumn, nameColumn } = frame;
  if (["units", "unknown", "distribution", "progress"].includes(frame.kind)) return false;
  return (
    columns.every(
      ({ column, field, type }) =>
        column === noColumn ||
        column === nameColumn ||
        field === "note" ||
        type === "count" ||
        type === "number" ||
        type === "percent" ||
        grid.value(row, column) === null,
    ) &&
    (frame.kind === "households" ||
      columns.some(
        ({ field, column }) =>
          field !== null && !["no", "note", "quantity", "members", "planned", "actual", "percent"].includes(field) && column !== nameColumn,
      ))
  );
}

/** In a list of names a lone name is a record that misses the rest. */
function looksLikeRecordName(frame: TableFrame, row: number): boolean {
  const name = frame.nameColumn > 0 ? frame.grid.value(row, frame.nameColumn) : null;
  return (
    frame.kind === "households" &&
    typeof name === "string" &&
    !isPlaceName(name) &&
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,5}$/u.test(name) &&
    name !== name.toUpperCase()
  );
}

function isSentence(text: string): boolean {
  return text.length > 160 || /[.;] \p{Lu}/u.test(withoutGroupNumber(text));
}

/** A numbered row without figures whose next row counts anew or within it ("1" over "1.1", "-", "a)"). */
function isParent(frame: TableFrame, row: number): boolean {
  const own = frame.grid.text(row, frame.noColumn);
  for (let next = row + 1; next <= Math.min(frame.lastRow, row + 3); next++) {
    const texts = rowTexts(frame.grid, next, frame.area);
    if (texts.length === 0) continue;
    const no = frame.grid.text(next, frame.noColumn);
    return (
      texts.length > 2 &&
      (no === "" || no.startsWith(`${own.replace(/[.)]$/, "")}.`) || /^[-+*•]|^[a-zđ][.)]?$/.test(no) || (no === "1" && own !== "0"))
    );
  }
  return false;
}

/** The record's name is there, or at least two cells besides the number. */
function isRecordLike(frame: TableFrame, row: number): boolean {
  const { grid, noColumn, nameColumn } = frame;
  let filled = 0;
  for (const { column } of frame.columns) if (column !== noColumn && grid.value(row, column) !== null) filled++;
  const named = nameColumn > 0 && grid.shownValue(row, nameColumn) !== null;
  if (named && (filled >= 2 || (noColumn > 0 && typeof grid.value(row, noColumn) === "number"))) return true;
  if (named && looksLikeRecordName(frame, row)) return true;
  return filled >= 2 && (noColumn === 0 ? filled >= Math.min(2, frame.columns.length) : grid.value(row, noColumn) !== null || filled >= 3);
}

function leftOver(frame: TableFrame, row: number): RowRole {
  const texts = rowTexts(frame.grid, row, frame.area);
  const numbered = frame.noColumn > 0 && frame.grid.value(row, frame.noColumn) !== null;
  if (texts.length === 1 && numbered && isNumberLike(texts[0] ?? "")) return "blank-record";
  return texts.every(isFillerText) ? "filler" : "note";
}

/** After the last record and its sums there are no groups any more: what looks like one is a note, and before a signature it stays what it is. */
function settleTail(rows: readonly ClassifiedRow[]): ClassifiedRow[] {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.role !== "record" && rows[last]?.role !== "blank-record") last--;
  return rows.map((row, at) => (at > last && row.role === "group" ? { row: row.row, role: "note" as const } : row));
}
