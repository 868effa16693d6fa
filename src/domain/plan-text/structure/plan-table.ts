import { cuePattern } from "../cues/cue-pattern";
import type { SourceText } from "../source/source-text";
import { type TextSpan, trimmedSpan } from "../source/text-span";

/** What a column of a table in a plan holds. */
export type ColumnRole = "no" | "time" | "text" | "lead" | "coordinating" | "measure" | "value" | "unit" | "note" | "other";

/** A table in the document: spans of its cells in the prepared text; null where a cell is empty. */
export interface PlanTable {
  readonly columns: readonly { readonly role: ColumnRole; readonly heading: TextSpan | null }[];
  readonly rows: readonly (readonly (TextSpan | null)[])[];
}

const ROLES: readonly (readonly [ColumnRole, string])[] = [
  ["no", "(?:stt|tt|số tt|số thứ tự)"],
  ["measure", "(?:đvt|đơn vị tính|đv tính)"],
  ["coordinating", "(?:đơn vị |cơ quan |ban |bộ phận )?phối hợp"],
  ["lead", "(?:người|đơn vị|cơ quan|ban|bộ phận|cán bộ)? ?(?:thực hiện|chủ trì|phụ trách|đầu mối|chịu trách nhiệm)|phân công"],
  ["time", "(?:thời gian|tiến độ|thời hạn|thời điểm|ngày|tháng|giờ)(?: thực hiện| hoàn thành| tổ chức)?"],
  ["note", "ghi chú|kinh phí|sản phẩm|kết quả|nguồn|địa điểm|dự toán|thành tiền|đơn giá"],
  [
    "text",
    "(?:tên |các )?(?:nội dung|nhiệm vụ|hoạt động|công việc|danh mục|tiêu chí|tên chỉ tiêu|nội dung chỉ tiêu|các chỉ tiêu|chỉ tiêu chủ yếu|mục tiêu)",
  ],
  ["value", "(?:chỉ tiêu|kế hoạch|kh|số lượng|năm \\d{4}|mức|giao|phấn đấu|cả năm|số)"],
  ["unit", "(?:tên )?(?:đơn vị|huyện|xã|địa phương|chi hội|chi đoàn|cơ sở|địa bàn|thôn|xóm|tổ chức|công đoàn|phường)"],
];

function roleOf(heading: string): ColumnRole {
  return ROLES.find(([, words]) => cuePattern(`^(?:${words})`, "u").test(heading))?.[0] ?? "other";
}

/** Roles of headings side by side; "Chỉ tiêu" names the targets where a measure or a plan column stands beside it, otherwise their figures. */
export function columnRoles(headings: readonly string[]): ColumnRole[] {
  const roles = headings.map((heading) => roleOf(heading.trim()));
  const aims = headings.findIndex((heading) => /^mục tiêu/u.test(heading.trim()));
  const named = roles.findIndex((role, i) => role === "value" && i < aims && /^chỉ tiêu/u.test(headings[i]?.trim() ?? ""));
  if (named !== -1 && roles.indexOf("text") === aims) {
    roles[named] = "text";
    roles[aims] = "value";
  }
  if (!roles.includes("text") && !roles.includes("unit") && roles.filter((role) => role === "value").length >= 2)
    roles[roles.indexOf("value")] = "text";
  if (!roles.includes("text") && roles.includes("measure") && roles.includes("value")) roles[roles.indexOf("value")] = "text";
  if (!roles.includes("text") && !roles.includes("unit") && roles.includes("no")) {
    const what = roles.indexOf("other", roles.indexOf("no"));
    const figures = headings.some((heading) => /^(?:chỉ tiêu|kế hoạch|số lượng|giao|phấn đấu)/u.test(heading.trim()));
    if (figures && what !== -1 && !/^họ(?!\p{L})/u.test(headings[what]?.trim() ?? "")) roles[what] = "text";
  }
  return roles;
}

/** Whether a row of cells reads like the heading of a table. */
export function looksLikeHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || filled.some((cell) => cell.length > 60)) return false;
  const known = columnRoles(filled).filter((role) => role !== "other");
  const numbered = known.includes("no") && (known.includes("unit") || known.includes("text"));
  return known.length >= 2 && (numbered || known.length * 2 >= filled.length) && new Set(known).size >= 2;
}

/** Span of a cell without spaces; null where it is empty. */
export function cellSpan(source: SourceText, start: number, end: number): TextSpan | null {
  const span = trimmedSpan(source.plain, { start, end });
  const kept = { start: span.start, end: Math.max(span.end, source.plain.slice(start, end).trimEnd().length + start) };
  return span.end > span.start ? kept : null;
}
