import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../ledger/target";
import type { Paragraph } from "../clauses/paragraph";

/** What a heading says of when everything under it falls due: "2.1. Đến hết năm 2026", "* Hằng năm:". */
export interface HeadingTime {
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly period: Period | null;
}

const NONE: HeadingTime = { start: null, due: null, period: null };
const LONGEST = 100;
const PLAIN =
  /^[\s,.:()*–-]{0,6}(?:(?:các|một số|những|mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|hoạt động|công việc|kế hoạch|lộ trình|phấn đấu|cụ thể|chính|trọng tâm|chủ yếu|thực hiện|cần|đạt|giai đoạn|cả|toàn|trong|vào|từ|đến|hết|cuối|đầu|trước|ngày|tháng|quý|năm|và|các|định kỳ|thường xuyên|công tác|việc|đợt|i{1,3}|iv|\d{1,2})[\s,.:()*–-]{0,6})*$/u;

/** Reads the time of a heading that says little else; nothing where it names a subject of its own. */
export function headingTime(paragraph: Paragraph): HeadingTime {
  if (paragraph.clean.length > LONGEST) return NONE;
  const dates = paragraph.dates.filter((date) => date.to !== null);
  const recurring = paragraph.frequencies.filter((frequency) => frequency.period !== null);
  const rest = withoutSpans(paragraph.clean, [...dates, ...paragraph.frequencies]).trim();
  if (!PLAIN.test(rest)) return NONE;
  const [date] = dates;
  if (date && dates.length === 1 && recurring.length === 0) return { start: date.from, due: date.to, period: null };
  const [frequency] = recurring;
  return frequency && recurring.length === 1 && dates.length === 0 ? { ...NONE, period: frequency.period } : NONE;
}

function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let left = text;
  for (const span of spans) left = left.slice(0, span.start) + " ".repeat(span.end - span.start) + left.slice(span.end);
  return left.replace(/\s+/g, " ");
}
