import type { Comparator } from "../../ledger/target";
import { cuePattern } from "./cue-pattern";

const BEFORE: readonly (readonly [Comparator, string])[] = [
  ["at_least", "ít nhất(?: là| có)?|tối thiểu(?: là| có)?|không dưới|không ít hơn|không thấp hơn|chí ít|≥|>="],
  ["at_most", "không quá|tối đa(?: là)?|nhiều nhất(?: là)?|không vượt quá|không lớn hơn|không cao hơn|không hơn|xuống còn|giảm còn|≤|<="],
  ["approx", "khoảng|xấp xỉ|chừng|ước(?: khoảng)?|gần"],
  ["below", "dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|<"],
  ["above", "trên|hơn|cao hơn|lớn hơn|vượt|nhiều hơn|>"],
  ["exactly", "đúng|chính xác|đủ|phải đạt đủ"],
];
const BEFORE_PATTERNS = BEFORE.map(
  ([comparator, words]) =>
    [
      comparator,
      new RegExp(`(?<![\\p{L}])(?:${words.replace(/ /g, "\\s{1,4}")})(?:\\s{1,3}(?:có|được|đạt|từ|là|khoảng))?[\\s(]{0,4}$`, "u"),
    ] as const,
);
const SCHOOLING = cuePattern(
  "trung học|tiểu học|đại học|cao đẳng|trung cấp|sơ cấp|thạc sĩ|thcs|thpt|loại khá|loại tốt|khá|hoàn thành tốt|phổ thông|lớp|cấp|tuổi|bậc|hạng",
  "u",
);

function cueBefore(text: string, at: number): Comparator | null {
  const before = text.slice(Math.max(0, at - 40), at);
  return BEFORE_PATTERNS.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

/** "80 ca/100.000 dân trở lên": the figure behind the stroke is no second number. */
const PER_HEAD = /(?<=^[^\d,;.(]{0,20})\/\s{0,2}10{1,3}(?:\.?000)?(?=\s)/u;

function upwards(text: string, end: number, percent: boolean, from: boolean): Comparator | null {
  if (!/trở|hoặc/u.test(text.slice(end, end + 120))) return null;
  const after =
    text
      .slice(end, end + 120)
      .replace(PER_HEAD, "")
      .split(/[,;.(]/u)[0] ?? "";
  const match = cuePattern("trở lên|trở xuống|hoặc hơn", "u").exec(after);
  if (!match) return null;
  const between = after.slice(0, match.index);
  if (/\d/.test(between)) return null;
  if (SCHOOLING.test(between) && !from) return null;
  if (percent && between.trim() !== "" && !from) return null;
  return match[0].includes("xuống") ? "at_most" : "at_least";
}

/** The comparator of words right before a number ("ít nhất 5"), which a number after it takes over. */
export function comparatorBefore(text: string, start: number): Comparator | null {
  return cueBefore(text, start);
}

/** The comparator that words before, after or around a number give it; null where there are none. The number stands at `start`–`end` of the text. */
export function comparatorFor(text: string, start: number, end: number, percent: boolean): Comparator | null {
  const from = /(?:^|[\s(])từ\s{1,4}$/u.test(text.slice(Math.max(0, start - 8), start));
  const around = upwards(text, end, percent, from);
  if (around) return around;
  const cue = cueBefore(text, start);
  if (cue === null && /(?<!\p{L})(?:đạt|phải|có|được)\s{1,3}từ\s{1,4}$/u.test(text.slice(Math.max(0, start - 14), start)))
    return "at_least";
  return cue === "above" && /(?:địa bàn|toàn|trong)\s{1,3}trên\s{1,3}$/u.test(text.slice(Math.max(0, start - 16), start)) ? null : cue;
}
