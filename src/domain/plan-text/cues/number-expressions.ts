import type { TextSpan } from "../source/text-span";
import { cuePattern } from "./cue-pattern";

/** A number in the text and what follows it. */
export interface NumberExpression extends TextSpan {
  readonly value: number;
  readonly percent: boolean;
  /** Upper end of "3 - 5", null for a single number. */
  readonly upTo: number | null;
  /** Whole of "9/19": 19. */
  readonly outOf: number | null;
  /** "/100.000" of "dưới 150/100.000 dân": a rate of so many; null for a plain number. */
  readonly per: string | null;
}

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ONE_WORD = "một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín";
const TENS = `(?:(?:${ONE_WORD}) mươi|mười)(?: (?:mốt|lăm|nhăm|${ONE_WORD})(?! (?:mươi|trăm)))?`;
const HUNDREDS = `(?:${ONE_WORD}) trăm(?: (?:(?:linh|lẻ) (?:${ONE_WORD})|${TENS}))?`;
const FIGURE = "\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?";
/** "/100.000 dân": what a rate is told of. */
const PER_HEAD = "\\s{0,2}10{2,3}(?:\\.?000)?(?=\\s{1,3}(?:dân|người|trẻ|ca|phụ nữ|hộ|học sinh))";
/** Things held or formed whose size is told behind a stroke: "02 lớp/160 người". */
const WITH_SIZE = "lớp|buổi|cuộc|hội nghị|đợt|hộ|đội|mô hình|nhóm|đoàn|suất|chi hội|câu lạc bộ|clb|khóa|chuyến";
const FIGURES = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,/]|(?<!\\d\\s{1,2}(?:${WITH_SIZE})\\s?)(?<=\\p{L})/)(?<a>${FIGURE})(?:\\s{0,3}%?\\s{0,2}(?:-|–|đến)\\s{0,3}(?<b>${FIGURE})(?!\\s{0,2}[/.]\\d))?(?:(?<per>/${PER_HEAD})|/(?<whole>\\d{1,4})(?!\\s{0,2}[/\\d]))?(?<pct>\\s{0,4}(?:%|phần\\s{1,3}trăm))?(?![\\d])`,
  "gu",
);
/** "mười hai (12) mô hình": the figure that repeats a number in words. */
const REPEATED = /^\s{0,3}\(\s{0,2}(\d{1,4})\s{0,2}\)/;
const WORD_NUMBERS = cuePattern(`${HUNDREDS}|${TENS}|${ONE_WORD}`);
const CERTAIN_COMPARATORS = /(?:ít nhất|tối thiểu|tối đa|không quá|không dưới|khoảng)\s{1,3}$/u;
const WORD_COMPARATORS =
  /(?:ít nhất|tối thiểu|tối đa|không quá|không dưới|khoảng|trên|dưới|có từ|từ|mỗi[^,.;]{1,30}?(?:có|xây dựng|tổ chức)?|\u0001)\s{1,3}$/u;
const COUNTED =
  /^\s{1,3}(?:mô hình|lớp|lần|cuộc|buổi|hội nghị|công trình|câu lạc bộ|tổ|nhóm|hộ|đoàn|đợt|chuyên đề|hội thi|tuyến đường|điểm|vườn|chi hội|hợp tác xã|htx|sản phẩm|phần việc|việc làm|hoạt động|đội|ngôi nhà|nhà|thùng|cây|bài|tin|suất)(?!\p{L})/u;
const PARTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, mười: 10 };
const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅓": [1, 3],
  "⅔": [2, 3],
};
/** "hai phần ba số hộ", "2/3 số hộ": a share. */
const SHARE =
  /(?<![\p{L}\p{N}])(?:(một|hai|ba|bốn)\s{1,3}phần\s{1,3}(ba|tư|bốn|năm|mười)|([1-9])\/([2-9]|10)(?=\s{1,3}(?:tổng\s{1,3})?số\s)|([½¼¾⅓⅔]))(?![\p{N}])/gu;
const HALF = /(?<![\p{L}\p{N}])(?:một\s{1,4})?nửa\s{1,4}(?=(?:tổng\s{1,3})?số|hộ|hội viên|đoàn viên|các)/gu;

/** A figure as Vietnamese offices write it: dot for thousands, comma for decimals. */
export function readFigure(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  return Number(text.replace(",", "."));
}

/** A number written in words, up to 999: "ba mươi lăm" is 35, "một trăm linh hai" 102. */
export function readNumberWords(words: string): number {
  let value = 0;
  for (const word of words.split(/\s+/)) {
    if (word === "trăm") value *= 100;
    else if (word === "mươi") value += (value % 10) * 9;
    else value += WORDS[word] ?? 0;
  }
  return value;
}

function figures(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const { a, b, whole, pct, per } = match.groups ?? {};
    if (a === undefined) continue;
    const value = readFigure(a);
    if (!Number.isFinite(value)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      percent: pct !== undefined,
      upTo: b === undefined ? null : readFigure(b),
      outOf: whole === undefined ? null : Number(whole),
      per: per?.replace(/\s+/g, "") ?? null,
    });
  }
  return found;
}

function shares(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const match of text.matchAll(HALF))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: 50,
      percent: true,
      upTo: null,
      outOf: null,
      per: null,
    });
  for (const match of text.matchAll(SHARE)) {
    const sign = SIGNS[match[5] ?? ""];
    const part = sign?.[0] ?? WORDS[match[1] ?? ""] ?? Number(match[3]);
    const whole = sign?.[1] ?? PARTS[match[2] ?? ""] ?? Number(match[4]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: (part / whole) * 100,
      percent: true,
      upTo: null,
      outOf: null,
      per: null,
    });
  }
  return found;
}

function wordNumbers(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const match of text.matchAll(WORD_NUMBERS)) {
    const words = match.index + match[0].length;
    const value = readNumberWords(match[0]);
    const repeated = REPEATED.exec(text.slice(words, words + 14));
    const isRepeated = repeated !== null && Number(repeated[1]) === value;
    const end = words + (isRepeated ? repeated[0].length : 0);
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    const after = text.slice(end, end + 24);
    const isCertain = isRepeated || /\s/.test(match[0]) || CERTAIN_COMPARATORS.test(before);
    if (isCertain ? !/^\s{1,3}\p{L}/u.test(after) : !COUNTED.test(after)) continue;
    if (!isRepeated && !WORD_COMPARATORS.test(before) && (match[0] === "năm" || match[0] === "một")) continue;
    found.push({ start: match.index, end, value, percent: false, upTo: null, outOf: null, per: null });
  }
  return found;
}

/** Numbers of a text whose traps and dates are blanked, in order. */
export function findNumbers(text: string): NumberExpression[] {
  const found = shares(text);
  const inWords = wordNumbers(text);
  const taken = [...found];
  for (const number of [
    ...inWords,
    ...figures(text).filter(({ start }) => !inWords.some((words) => start >= words.start && start < words.end)),
  ])
    if (!taken.some((share) => number.start < share.end && share.start < number.end)) found.push(number);
  return found.sort((a, b) => a.start - b.start);
}
