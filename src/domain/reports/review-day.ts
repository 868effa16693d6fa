import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { foldText } from "../vietnamese/fold-text";

/** How plans name a review before their end: sơ kết, the first six or nine months, the middle of the period. */
const REVIEW = /(?:^|\s)(?:sơ kết|(?:6|06|sáu|9|09|chín) tháng(?: đầu năm)?|giữa kỳ|giữa nhiệm kỳ|nửa năm|quý (?:i|ii|iii|1|2|3))(?:\s|$)/u;
const REPORTING = /(?:^|\s)(?:sơ kết|báo cáo|tổng hợp kết quả|đánh giá)(?:\s|$)/u;

/**
 * Day up to which the plan itself has its review made: the last such day of its milestones and tasks that is not after today.
 * "Sơ kết trước ngày 31/8/2024" gives 30/8/2024. Null where the plan sets none, or the first is still to come.
 */
export function reviewDay({ targets, activities }: Pick<Ledger, "targets" | "activities">, today: CalendarDate): CalendarDate | null {
  const milestones = targets.filter(({ kind }) => kind === "milestone");
  const days = [...milestones, ...activities].flatMap(({ text, due }) => {
    const folded = foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ");
    return due !== null && due <= today && REVIEW.test(folded) && REPORTING.test(folded) ? [due] : [];
  });
  return days.sort().at(-1) ?? null;
}
