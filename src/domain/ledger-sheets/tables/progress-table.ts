import type { CalendarDate } from "../../calendar/calendar-date";
import type { ProgressEntry } from "../../ledger/progress-entry";
import { dateColumn, numberColumn, textColumn } from "../columns/column-makers";
import { progressHelpers } from "../formulas/progress-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { originText } from "../columns/origin-text";
import { takenInColumn, takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "../reading/table-reader";

/** Figures entered for targets (kết quả). */
export const progressTable: LedgerTable<ProgressEntry> = {
  name: "Progress",
  sheet: "Kết quả",
  title: "Kết quả thực hiện đã nhập",
  required: ["Ngày", "Mã chỉ tiêu", "Đơn vị", "Số lượng", "Mẫu số", "Nguồn"],
  printedTo: "Lấy số liệu từ",
  columns: [
    dateColumn("Ngày", "date", (entry) => entry.date),
    textColumn("Mã chỉ tiêu", 13, "targetId", (entry) => entry.targetId, {
      kind: "names-of",
      table: "Targets",
      heading: "Mã",
    }),
    textColumn("Đơn vị", 28, "unit", (entry) => entry.unit, {
      kind: "names-of",
      table: "Units",
      heading: "Tên đơn vị",
    }),
    numberColumn("Số lượng", 12, "quantity", (entry) => entry.quantity, { min: -1e12 }),
    numberColumn("Mẫu số", 12, "denominator", (entry) => entry.denominator),
    textColumn("Nguồn", 24, null, (entry) => originText(entry.origin)),
    textColumn("Lấy số liệu từ", 32, "source", (entry) => entry.source),
    takenInColumn(),
    ...progressHelpers,
  ],
};

/** An entry from its row; null where the row is empty or lacks day, target or figure, which is then an issue of its own. */
export function progressFromRow(row: RowReader, typedOn: CalendarDate): ProgressEntry | null {
  const date = row.date("Ngày", "date");
  const targetId = row.text("Mã chỉ tiêu");
  const quantity = row.number("Số lượng", "quantity");
  const denominator = row.number("Mẫu số", "denominator");
  if (date === null || targetId === null || (quantity === null && denominator === null)) return null;
  return {
    date,
    targetId,
    unit: row.text("Đơn vị"),
    quantity: quantity ?? 0,
    denominator,
    source: row.text("Lấy số liệu từ"),
    origin: row.origin(typedOn),
    ...takenInFromRow(row),
  };
}
