import { calendarDate, vietnameseDate } from "../../calendar/calendar-date";
import type { TableSnapshot } from "../../sheet/sheet-snapshot";
import { numberColumn, textColumn } from "../columns/column-makers";
import type { LedgerTable } from "../columns/ledger-column";
import { columnsByHeading, rowReader } from "../reading/table-reader";
import { sheetOfTable } from "./sheet-of-table";
import { choiceFromText } from "../columns/word-choice";

/** Something that was done to the ledger, with its moment ("2021-05-06T08:30:00"). */
export interface JournalLine {
  readonly at: string;
  readonly operation:
    | "start"
    | "take-in"
    | "adopt-plan"
    | "progress"
    | "check"
    | "report"
    | "consolidate"
    | "fix"
    | "undo-fix"
    | "accept"
    | "merge"
    | "target"
    | "unit"
    | "visit"
    | "activity"
    | "roster"
    | "household"
    | "allocate"
    | "receipt"
    | "restore"
    | "undo";
  readonly table: string;
  readonly rows: number;
}

export const OPERATION_WORDS: Readonly<Record<JournalLine["operation"], string>> = {
  start: "Lập sổ mới",
  "take-in": "Đọc bảng theo dõi",
  "adopt-plan": "Đưa kế hoạch vào sổ",
  progress: "Nhập kết quả",
  check: "Kiểm tra số liệu",
  report: "Lập báo cáo",
  consolidate: "Tổng hợp nhiều sổ",
  fix: "Sửa theo gợi ý",
  "undo-fix": "Hoàn tác sửa theo gợi ý",
  accept: "Chấp nhận vấn đề",
  merge: "Gộp hộ trùng",
  restore: "Lập lại trang đã xoá",
  target: "Đặt chỉ tiêu",
  unit: "Sửa danh sách đơn vị",
  visit: "Ghi lượt kiểm tra",
  activity: "Ghi kết quả nhiệm vụ",
  roster: "Lập danh sách hộ",
  household: "Thêm hộ",
  allocate: "Phân bổ hiện vật",
  receipt: "Ghi nhận đã nhận",
  undo: "Hoàn tác",
};

function momentText(at: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](.+)$/.exec(at);
  return match?.[1] ? `${vietnameseDate(match[1])} ${match[2]}` : at;
}

function momentFromText(text: string): string {
  const match = /^(\d{2})\/(\d{2})\/(\d{4}) (.+)$/.exec(text);
  const date = match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
  return date ? `${date}T${match?.[4]}` : text;
}

/** What was done to the ledger and when (nhật ký). */
export const journalTable: LedgerTable<JournalLine> = {
  name: "Journal",
  sheet: "Nhật ký",
  title: "Nhật ký của sổ",
  required: ["Thời điểm", "Thao tác", "Bảng", "Số dòng"],
  columns: [
    textColumn("Thời điểm", 28, null, (line) => momentText(line.at)),
    textColumn("Thao tác", 26, null, (line) => OPERATION_WORDS[line.operation]),
    textColumn("Bảng", 44, null, (line) => sheetOfTable(line.table)),
    numberColumn("Số dòng", 11, null, (line) => line.rows),
  ],
};

/** A line as the last row of the journal's table, by heading. */
export const journalRow = (line: JournalLine) => ({
  table: journalTable.name,
  values: {
    "Thời điểm": momentText(line.at),
    "Thao tác": OPERATION_WORDS[line.operation],
    Bảng: sheetOfTable(line.table),
    "Số dòng": line.rows,
  },
});

/** Journal of a ledger as its table holds it; rows that say no known operation are left out. */
export function journalFromTables(tables: readonly TableSnapshot[]): JournalLine[] {
  const table = tables.find(({ name }) => name === journalTable.name);
  if (!table) return [];
  const columns = columnsByHeading(table);
  return table.rows.flatMap((cells, index) => {
    const row = rowReader(cells, columns, { list: "progress", index }, []);
    const operation = choiceFromText(OPERATION_WORDS, row.text("Thao tác"));
    const at = row.text("Thời điểm");
    return operation && at
      ? [{ at: momentFromText(at), operation, table: row.text("Bảng") ?? "", rows: row.number("Số dòng", "rows") ?? 0 }]
      : [];
  });
}
