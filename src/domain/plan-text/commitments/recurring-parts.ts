import type { Counting } from "../clauses/countings";
import { type Paragraph, within } from "../clauses/paragraph";
import type { FrequencyExpression } from "../cues/frequencies";
import type { TextSpan } from "../source/text-span";

/** A stretch of a sentence that promises one thing: what it counts, and how often where another stretch says that. */
export interface Piece {
  readonly span: TextSpan;
  readonly counting: Counting | null;
  readonly frequency?: FrequencyExpression | undefined;
}

const IN_A_ROW = /^\s{0,3}(?:,|và)\s{0,3}(?:hàng|hằng|một|1|cả)?\s{0,2}$/u;
const NEXT_REPORT = /\s(?:và|;)\s{1,3}(?=báo cáo|$)|[,;]\s{0,3}(?=báo cáo|$)/u;

/** A part with two frequencies: "báo cáo quý và báo cáo năm" is cut between them, "6 tháng, năm" is read twice. */
export function recurringParts(paragraph: Paragraph, span: TextSpan): Piece[] {
  const frequencies = within(paragraph.frequencies, span)
    .filter((found) => found.period !== null)
    .slice(0, 6);
  const pieces: Piece[] = [];
  let start = span.start;
  let listed = false;
  frequencies.slice(1).forEach((frequency, i) => {
    const before = frequencies[i];
    const between = paragraph.clean.slice(before?.end ?? 0, frequency.start);
    const reports = paragraph.clean.startsWith("báo", frequency.start);
    const cut = reports ? /[,;\s]{0,3}(?:và\s{1,3})?$/u.exec(between) : NEXT_REPORT.exec(between);
    if (!reports && IN_A_ROW.test(between)) {
      pieces.push({ span: { start, end: span.end }, counting: null, frequency: before });
      listed = true;
    } else if (cut && before) {
      pieces.push({ span: { start, end: before.end + cut.index }, counting: null });
      start = before.end + cut.index + cut[0].length;
      listed = false;
    }
  });
  if (pieces.length === 0) return [{ span, counting: null }];
  const last = frequencies[frequencies.length - 1];
  const tail = last ? /\s(?:gửi|báo cáo) về\s/u.exec(paragraph.clean.slice(last.end, span.end)) : null;
  const end = last && tail && start > span.start ? last.end + tail.index : span.end;
  return [...pieces, { span: { start, end }, counting: null, ...(listed ? { frequency: last } : {}) }];
}

/** Where a clause with a subject or a measure of its own begins behind a comma. */
const NEXT_CLAUSE =
  /,\s{1,3}(?=(?:cấp\s(?:tỉnh|thành phố|huyện|xã|cơ sở|chi hội|thôn|xóm)|chi hội|chi đoàn|chi bộ|ban (?:chấp hành|thường vụ|thường trực|chỉ đạo|chủ nhiệm|công tác)|các|tỷ lệ|giao dịch|họp|sinh hoạt|báo cáo|(?:đến\s|vào\s)?(?:cuối\s|hết\s)?(?:năm|quý|tháng)\s[^,;]{1,24}tổng\skết)(?!\p{L}))/gu;
/** "Hằng năm sơ kết, cuối năm 2025 tổng kết". */
const FINAL_REVIEW = /^,[^,;]{1,40}tổng\skết(?!\p{L})/u;

/** "Giao ban cấp tỉnh 3 tháng/lần, cấp xã mỗi tháng 01 lần", "Họp hai tháng một lần, tỷ lệ dự họp đạt 70%": clauses that each say how often or how much. */
export function recurringClauses(paragraph: Paragraph, span: TextSpan): TextSpan[] {
  const named = within(paragraph.frequencies, span).filter((found) => found.period !== null);
  const spans: TextSpan[] = [];
  let start = span.start;
  for (const match of paragraph.clean.slice(span.start, span.end).matchAll(NEXT_CLAUSE)) {
    const cut = span.start + match.index;
    const before = named.filter((found) => found.start > start + 6 && found.end <= cut && found.end > cut - 12);
    const rest = { start: cut, end: span.end };
    const last = FINAL_REVIEW.test(paragraph.clean.slice(cut, span.end)) && within(named, { start, end: cut }).length > 0;
    if (!last && (before.length === 0 || (within(named, rest).length === 0 && within(paragraph.numbers, rest).length === 0))) continue;
    spans.push({ start, end: cut });
    start = cut + 1;
  }
  return [...spans, { start, end: span.end }];
}
