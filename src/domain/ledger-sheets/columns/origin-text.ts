import { calendarDate, vietnameseDate } from "../../calendar/calendar-date";
import type { Origin } from "../../ledger/origin";
import { cellAddress, cellLocationFromAddress } from "../../sheet/cell-location";

const TYPED = "Nhập tay ngày ";
const DOCUMENT = "Kế hoạch, mục ";

/** Origin as the column Nguồn shows it: a cell's address, a place in the plan, or the day on which it was typed in. */
export function originText(origin: Origin): string {
  if (origin.kind === "cell") return cellAddress(origin);
  return origin.kind === "document" ? `${DOCUMENT}${origin.section}` : `${TYPED}${vietnameseDate(origin.on)}`;
}

/** Reads the column Nguồn back; null where it says nothing that can be followed. */
export function originFromText(text: string): Origin | null {
  if (text.startsWith(DOCUMENT.trim())) return { kind: "document", section: text.slice(DOCUMENT.length) };
  const typed = /^Nhập tay ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const on = typed ? calendarDate(Number(typed[3]), Number(typed[2]), Number(typed[1])) : null;
  if (on) return { kind: "typed", on };
  const cell = cellLocationFromAddress(text);
  return cell ? { kind: "cell", sheet: cell.sheet, row: cell.row, column: cell.column } : null;
}

/** Several origins in one cell. */
export function originsText(origins: readonly Origin[]): string {
  return origins.map(originText).join(" + ");
}

/** Reads several origins back; those that cannot be followed are left out. */
export function originsFromText(text: string): Origin[] {
  return text.split(" + ").flatMap((one) => originFromText(one) ?? []);
}
