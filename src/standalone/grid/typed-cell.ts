import { CellValueType, type ICellData } from "@univerjs/core";
import { serialFromDate } from "../../domain/calendar/calendar-date";
import { readDate } from "../../taskpane/format/read-date";

/** What a person put into a cell of the grid, as a program hands it to Excel; a format where the cell needs one. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
  readonly numberFormat?: string;
}

/** Text of a cell that holds lines of its own. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

function typedText(text: string): Pick<TypedCell, "entry" | "numberFormat"> {
  if (text === "") return { entry: "" };
  const date = readDate(text);
  if (date !== null && date >= "1900-03-01") return { entry: serialFromDate(date), numberFormat: "dd/mm/yyyy" };
  // Text that the grid took for text stays text, whatever it begins with.
  return { entry: `'${text.normalize("NFC")}` };
}

/** The entry that a changed cell of the grid stands for. */
export function typedCell(row: number, column: number, cell: ICellData | null | undefined): TypedCell {
  const place = { row, column };
  if (!cell) return { ...place, entry: "" };
  if (typeof cell.f === "string" && cell.f !== "") return { ...place, entry: cell.f };
  const text = richText(cell);
  if (text !== undefined) return { ...place, ...typedText(text) };
  if (cell.v === null || cell.v === undefined) return { ...place, entry: "" };
  if (cell.t === CellValueType.BOOLEAN) return { ...place, entry: cell.v === 1 || cell.v === true };
  return typeof cell.v === "string" && cell.t !== CellValueType.NUMBER
    ? { ...place, ...typedText(cell.v) }
    : { ...place, entry: typeof cell.v === "boolean" ? cell.v : Number(cell.v) };
}
