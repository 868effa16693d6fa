import type { Period } from "../../ledger/target";
import type { TextSpan } from "../source/text-span";

/** How often something recurs, as the text says it; `times` is set where the words give more than one a period ("2 tuần/lần"). */
export interface FrequencyExpression extends TextSpan {
  readonly period: Period | null;
  readonly times: number | null;
}

const NAMED: Readonly<Record<string, Period>> = {
  năm: "yearly",
  quý: "quarterly",
  tháng: "monthly",
  tuần: "weekly",
  ngày: "daily",
  đêm: "daily",
};
const UNIT = "năm|quý|tháng|tuần|ngày|đêm";
const PATTERN = new RegExp(
  [
    `(?:định\\s{1,4}kỳ\\s{1,4}|báo\\s{1,4}cáo\\s{1,4})(?:(?:vào\\s{1,4})?(?:hàng|hằng|theo|mỗi)\\s{1,4})?(?<half>6\\s{0,4}tháng|sáu\\s{1,4}tháng|nửa\\s{1,4}năm)(?!\\s{1,4}(?:một|1)\\s{1,4}lần)`,
    `báo\\s{1,4}cáo\\s{1,4}(?:(?:hàng|hằng|theo)\\s{1,4})?(?<unit1>năm|quý|tháng|tuần)(?!\\s{1,4}(?:qua|nay|trước(?!\\s{1,3}(?:ngày|tháng|\\d|\u0001))))`,
    `(?:định\\s{1,4}kỳ\\s{1,4})(?:(?:hàng|hằng|theo|mỗi)\\s{1,4})?(?<unit2>${UNIT})`,
    `(?:hàng|hằng|mỗi)\\s{1,4}(?<unit3>${UNIT})`,
    `trong\\s{1,4}(?:một|mỗi)\\s{1,4}(?<unit9>${UNIT})`,
    `(?<=[\\p{L}%]\\s{0,2})(?<!(?<!\\p{L})(?:tấn|lít|m3|kg|km|mg|tạ|m)\\s{0,2})/\\s{0,2}(?:1\\s|01\\s|một\\s)?\\s{0,2}(?<unit4>${UNIT})`,
    `(?<=lần\\s{1,4})(?:trong\\s{1,4}|một\\s{1,4}|mỗi\\s{1,4}|trên\\s{1,4}){1,2}(?<unit5>${UNIT})(?!\\s{1,4}(?:đầu|cuối|thứ|này|tới|\\d))`,
    `(?:một|01|1)\\s{1,4}(?<unit6>${UNIT})(?=[^.;,]{0,40}?\\s(?:\\d{1,2}|một|hai|ba|bốn)\\s{1,3}(?:lần|buổi|cuộc|kỳ))`,
    `(?<=(?:6|sáu)\\s{1,3}tháng\\s{0,2}(?:\\([^)]{0,30}\\)\\s{0,2})?(?:,|và)\\s{0,2}(?:hàng\\s|hằng\\s|một\\s|1\\s|cả\\s)?)(?<unit7>năm)(?!\\s{1,3}\\d)`,
    `(?<=(?:hàng|hằng|báo cáo)\\s{1,3}(?:tuần|tháng|quý)(?:\\s{0,2},\\s{0,2}quý)?\\s{0,2}(?:,|và)\\s{0,2})(?<unit8>tháng|quý|năm)(?!\\s{1,3}\\d)`,
    `(?<=(?:tuần|tháng|quý)\\s{0,2}(?:,|và)\\s{0,2})(?<half2>6\\s{0,3}tháng)(?!\\s{1,3}(?:đầu|cuối))`,
    `(?<!\\p{L}|(?:đầu|cuối|giữa|trong|các|những|hai|ba)\\s{1,3})(?<unit10>năm|quý|tháng|tuần|ngày)(?=\\s{1,3}\\d{1,2}\\s{1,3}(?:lần|buổi|tin|bài|phóng sự|chuyên mục)(?!\\p{L}))`,
    `(?<=ngày\\s{1,3}\\d{1,2}\\s{1,3}(?:của\\s{1,3})?tháng\\s{1,3})cuối\\s{1,3}(?:mỗi\\s{1,3}|hàng\\s{1,3}|hằng\\s{1,3})?(?<unit11>quý)(?!\\s{1,3}(?:i{1,3}|iv|\\d|này)(?!\\p{L}))`,
    `(?<=tháng\\s{1,3})(?:đầu|cuối)\\s{1,3}(?:của\\s{1,3})?(?<unit12>quý)(?:\\s{1,3}(?:sau|kế tiếp|tiếp theo|liền kề))(?!\\p{L})`,
    `(?<annual>thường\\s{1,4}niên)`,
    `(?<halfYear>(?:hàng|hằng|mỗi|/)\\s{0,4}(?:6|sáu)\\s{1,4}tháng)`,
    `(?<vague>định\\s{1,4}kỳ)`,
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
  "gu",
);
const EVERY =
  /(?:định\s{1,4}kỳ\s{1,4})?(một|01|1|0?[2-9]|1[0-5]|30|sáu|ba|hai)\s{1,4}(năm|quý|tháng|tuần|ngày)\s{0,3}(?:\/|một|1|01)\s{0,3}lần/gu;
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, sáu: 6 };

function everySo(count: number, unit: string): { period: Period | null; times: number | null } {
  if (count === 1) return { period: NAMED[unit] ?? null, times: null };
  if (unit === "tháng")
    return count === 3
      ? { period: "quarterly", times: null }
      : count === 6
        ? { period: "half_yearly", times: null }
        : count === 12
          ? { period: "yearly", times: null }
          : { period: "yearly", times: Math.floor(12 / count) };
  if (unit === "tuần" && count === 2) return { period: "monthly", times: 2 };
  if (unit === "quý" && count === 2) return { period: "half_yearly", times: null };
  if (unit === "tuần" && (count === 3 || count === 4)) return { period: "monthly", times: null };
  if (unit === "ngày") return everySoManyDays(count);
  return { period: null, times: null };
}

/** Every second day is three times a week, every tenth three times a month: as often as a period surely sees it. */
function everySoManyDays(count: number): { period: Period; times: number | null } {
  if (count > 7) return { period: "monthly", times: count > 15 ? null : Math.floor(30 / count) };
  return { period: "weekly", times: count > 3 ? null : Math.floor(7 / count) };
}

function everyExpressions(text: string): FrequencyExpression[] {
  return [...text.matchAll(EVERY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...everySo(COUNTS[match[1] ?? ""] ?? Number(match[1]), match[2] ?? ""),
  }));
}

/** Every frequency named in a text whose traps and dates are blanked. */
export function findFrequencies(text: string): FrequencyExpression[] {
  const found = everyExpressions(text);
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index;
    if (found.some((other) => start >= other.start && start < other.end)) continue;
    const g = match.groups ?? {};
    const unit =
      g.unit1 ?? g.unit2 ?? g.unit3 ?? g.unit4 ?? g.unit5 ?? g.unit6 ?? g.unit7 ?? g.unit8 ?? g.unit9 ?? g.unit10 ?? g.unit11 ?? g.unit12;
    const period: Period | null = unit
      ? (NAMED[unit] ?? null)
      : g.half || g.half2 || g.halfYear
        ? "half_yearly"
        : g.annual
          ? "yearly"
          : null;
    found.push({ start, end: start + match[0].length, period, times: null });
  }
  return found.sort((a, b) => a.start - b.start);
}
