import type { CalendarDate } from "../../calendar/calendar-date";
import type { Visit } from "../../ledger/visit";
import { choiceColumn, dateColumn, numberColumn, textColumn } from "../columns/column-makers";
import { visitHelpers } from "../formulas/visit-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { originText } from "../columns/origin-text";
import { sourceColumnsFromText, sourceColumnsText } from "../columns/source-columns-text";
import { takenInColumn, takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "../reading/table-reader";

const LEVELS = ["Tỉnh", "Huyện", "Xã", "Cơ sở", "Xóm"];

/** Visits in the field (lượt kiểm tra). */
export const visitsTable: LedgerTable<Visit> = {
  name: "Visits",
  sheet: "Kiểm tra",
  title: "Nhật ký kiểm tra, giám sát",
  required: ["Ngày", "Cấp", "Đơn vị kiểm tra", "Số hộ kiểm tra", "Số hộ đạt", "Kết quả", "Nguồn"],
  columns: [
    dateColumn("Ngày", "date", (visit) => visit.date),
    { ...choiceColumn<Visit>("Cấp", 12, "level", LEVELS, (visit) => visit.level), format: "text" },
    textColumn("Đơn vị kiểm tra", 30, "visitedBy", (visit) => visit.visitedBy),
    numberColumn("Số hộ kiểm tra", 15, "householdsVisited", (visit) => visit.householdsVisited, { whole: true }),
    numberColumn("Số hộ đạt", 11, "householdsCompliant", (visit) => visit.householdsCompliant, { whole: true }),
    textColumn("Kết quả", 30, "result", (visit) => visit.result),
    textColumn("Nguồn", 22, null, (visit) => originText(visit.origin)),
    textColumn("Nơi kiểm tra", 22, "unit", (visit) => visit.unit),
    textColumn("Theo dõi", 26, "followUp", (visit) => visit.followUp),
    dateColumn("Hạn theo dõi", "followUpDue", (visit) => visit.followUpDue),
    numberColumn("STT", 6, "no", (visit) => visit.no),
    textColumn("Ghi chú", 26, "note", (visit) => visit.note),
    { ...textColumn<Visit>("Cột nguồn", 20, null, (visit) => sourceColumnsText(visit.originColumns)), hidden: true },
    takenInColumn(),
    ...visitHelpers,
  ],
};

/** A visit from its row; null where the row is empty or has no readable day. */
export function visitFromRow(row: RowReader, typedOn: CalendarDate): Visit | null {
  const date = row.date("Ngày", "date");
  if (date === null) return null;
  return {
    no: row.number("STT", "no"),
    date,
    level: row.text("Cấp"),
    visitedBy: row.text("Đơn vị kiểm tra"),
    unit: row.text("Nơi kiểm tra"),
    householdsVisited: row.number("Số hộ kiểm tra", "householdsVisited"),
    householdsCompliant: row.number("Số hộ đạt", "householdsCompliant"),
    result: row.text("Kết quả"),
    followUp: row.text("Theo dõi"),
    followUpDue: row.date("Hạn theo dõi", "followUpDue"),
    note: row.text("Ghi chú"),
    origin: row.origin(typedOn),
    originColumns: sourceColumnsFromText(row.text("Cột nguồn")),
    ...takenInFromRow(row),
  };
}
