import type { CalendarDate } from "../../calendar/calendar-date";
import type { Target } from "../../ledger/target";
import { COMPARATOR_WORDS, COUNTING_WORDS, KIND_WORDS, NATURE_WORDS, PERIOD_WORDS, SCOPE_WORDS } from "../ledger-words.vi";
import { listFromText } from "./list-text";
import { takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "./table-reader";

/** A target from its row; null where the row is empty. What the user left out is what the ledger takes for granted: a quantity, added up, once, for the whole plan. */
export function targetFromRow(row: RowReader, index: number, typedOn: CalendarDate): Target | null {
  const text = row.text("Nội dung");
  const id = row.text("Mã");
  if (text === null && id === null) return null;
  const kind = row.choice("Loại", KIND_WORDS) ?? "quantity";
  return {
    id: id ?? `CT${String(index + 1).padStart(2, "0")}`,
    text: text ?? "",
    kind,
    comparator: row.choice("So sánh", COMPARATOR_WORDS),
    value: row.number("Giá trị", "value"),
    measure: row.text("ĐVT"),
    denominator: row.text("Mẫu số"),
    nature: row.choice("Cách tính", NATURE_WORDS) ?? (kind === "percentage" ? "ratio" : "flow"),
    counting: row.choice("Đếm theo", COUNTING_WORDS),
    countingItem: row.text("Hiện vật đếm"),
    baseline: row.number("Gốc", "baseline"),
    period: row.choice("Định kỳ", PERIOD_WORDS) ?? "once",
    scope: row.choice("Phạm vi", SCOPE_WORDS) ?? "whole",
    level: row.text("Cấp"),
    scopeUnit: row.text("Đơn vị phạm vi"),
    start: row.date("Bắt đầu", "start"),
    due: row.date("Hạn", "due"),
    weight: row.number("Trọng số", "weight") ?? 1,
    optional: row.yesNo("Khuyến khích", "optional") ?? false,
    isNorm: row.yesNo("Định mức", "isNorm") ?? false,
    outsidePlan: row.yesNo("Ngoài kế hoạch", "outsidePlan") ?? false,
    linkedTo: row.text("Liên kết"),
    lead: row.text("Chủ trì"),
    coordinating: listFromText(row.text("Phối hợp")),
    section: row.text("Mục"),
    origin: row.origin(typedOn),
    ...takenInFromRow(row),
  };
}
