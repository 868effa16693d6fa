import type { Activity } from "../../ledger/activity";
import type { CalendarDate } from "../../calendar/calendar-date";
import { choiceColumn, dateColumn, formulaColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { activityVerdictFormula } from "../formulas/activity-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { STATUS_WORDS } from "../ledger-words.vi";
import { listFromText, listText } from "../reading/list-text";
import { originText } from "../columns/origin-text";
import { takenInColumn, takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "../reading/table-reader";

/** Tasks (nhiệm vụ). */
export const activitiesTable: LedgerTable<Activity> = {
  name: "Activities",
  sheet: "Nhiệm vụ",
  title: "Nhiệm vụ của kế hoạch",
  required: ["Mã", "Nội dung", "Chủ trì", "Phối hợp", "Bắt đầu", "Hạn", "Ngày hoàn thành", "Trạng thái", "Minh chứng", "Nguồn"],
  judged: "Đánh giá",
  printedTo: "Đánh giá",
  columns: [
    textColumn("Mã", 9, "id", (task) => task.id),
    textColumn("Nội dung", 56, "text", (task) => task.text),
    textColumn("Chủ trì", 24, "lead", (task) => task.lead),
    textColumn("Phối hợp", 24, "coordinating", (task) => listText(task.coordinating)),
    dateColumn("Bắt đầu", "start", (task) => task.start),
    dateColumn("Hạn", "due", (task) => task.due),
    dateColumn("Ngày hoàn thành", "completed", (task) => task.completed),
    choiceColumn("Trạng thái", 16, "status", Object.values(STATUS_WORDS), (task) => STATUS_WORDS[task.status]),
    textColumn("Minh chứng", 24, "evidence", (task) => task.evidence),
    textColumn("Nguồn", 22, null, (task) => originText(task.origin)),
    formulaColumn("Đánh giá", activityVerdictFormula(), { width: 17, format: "general" }),
    textColumn("Mục", 10, "section", (task) => task.section),
    yesNoColumn("Khuyến khích", "optional", (task) => (task.optional ? true : null)),
    yesNoColumn("Ngoài kế hoạch", "outsidePlan", (task) => (task.outsidePlan ? true : null)),
    textColumn("Ghi chú", 28, "note", (task) => task.note),
    takenInColumn(),
  ],
};

/** A task from its row; null where the row is empty. */
export function activityFromRow(row: RowReader, index: number, typedOn: CalendarDate): Activity | null {
  const text = row.text("Nội dung");
  const id = row.text("Mã");
  if (text === null && id === null) return null;
  return {
    id: id ?? `NV${String(index + 1).padStart(2, "0")}`,
    text: text ?? "",
    section: row.text("Mục"),
    lead: row.text("Chủ trì"),
    coordinating: listFromText(row.text("Phối hợp")),
    start: row.date("Bắt đầu", "start"),
    due: row.date("Hạn", "due"),
    completed: row.date("Ngày hoàn thành", "completed"),
    status: row.choice("Trạng thái", STATUS_WORDS) ?? "not-started",
    evidence: row.text("Minh chứng"),
    note: row.text("Ghi chú"),
    optional: row.yesNo("Khuyến khích", "optional") ?? false,
    outsidePlan: row.yesNo("Ngoài kế hoạch", "outsidePlan") ?? false,
    origin: row.origin(typedOn),
    ...takenInFromRow(row),
  };
}
