import { beginsWithOrganisation, subjectLength } from "../cues/organisations";
import { beginsAsPromise, beginsWithVerb } from "../cues/verbs";
import type { TextSpan } from "../source/text-span";
import { type Counting, onlyQualifies } from "./countings";
import { type Paragraph, within } from "./paragraph";

function startText(paragraph: Paragraph, at: number): string {
  return paragraph.folded.slice(at, at + 300).replace(/^[\s,;:.(“"+-]{1,12}/u, "");
}

const DONE_BY =
  /^[\s,;:.(-]{0,10}(?:(?:thời gian|thời hạn|tiến độ|hoàn thành|thực hiện|triển khai|tổ chức|xong|gửi|trong|trước|vào|đến|chậm nhất|muộn nhất|là|từ|hết|cuối|đầu|ngày|tháng|quý|năm|dự kiến|và)[\s:]{1,3}){1,8}$/u;

/** Whether a stretch says nothing but when: "hoàn thành trước ngày 10/02/2026". */
export function onlyDates(paragraph: Paragraph, span: TextSpan): boolean {
  const dates = within(paragraph.dates, span).filter((date) => date.to !== null);
  const [date] = dates;
  if (!date || dates.length > 1) return false;
  return DONE_BY.test(paragraph.folded.slice(span.start, date.start)) && !/[\p{L}\p{N}]/u.test(paragraph.folded.slice(date.end, span.end));
}

/** Nothing, or the day of the week or month, before how often: "; thứ bảy hàng tuần ra quân". */
const ON_A_DAY =
  /^[^\p{L}]*(?:(?:cấp\s{1,3})?(?:tỉnh|huyện|quận|xã|phường|cơ\s{1,3}sở|thôn|xóm|chi\s{1,3}hội)\s{0,2}:?\s{1,3}|(?:vào\s{1,3})?(?:(?:sáng|chiều|tối)\s{1,3})?(?:thứ\s{1,3}(?:hai|ba|tư|năm|sáu|bảy|\d)|chủ\s{1,3}nhật|ngày\s{1,3}\d{1,2})\s{1,3})?$/u;

function beginsAnew(paragraph: Paragraph, span: TextSpan, countings: readonly Counting[]): boolean {
  const text = startText(paragraph, span.start);
  if (within(countings, span).some((counting) => !counting.qualifies && !counting.isSpecification)) return true;
  if (onlyDates(paragraph, span)) return false;
  if (beginsAsPromise(text)) return true;
  if (within(paragraph.dates, span).some((date) => date.firm && date.to !== null && date.precision !== "year")) return true;
  const often = within(paragraph.frequencies, span).map(({ start }) => paragraph.folded.slice(span.start, start));
  if (often.some((before) => ON_A_DAY.test(before))) return true;
  if (/^(?:mỗi|từng|không|trước|đến|từ|trong|năm|tháng|quý|ngày|chậm)\s/u.test(text)) return true;
  const written = paragraph.written.slice(span.start, span.start + 300).replace(/^[\s,;:.(“"+-]{1,12}/u, "");
  return beginsWithOrganisation(text) && subjectLength(written, text) > 0;
}

/** Parts of a sentence between semicolons; a part that only lists more objects stays with the one before. */
export function semicolonParts(paragraph: Paragraph, sentence: TextSpan, countings: readonly Counting[]): TextSpan[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = paragraph.clean[i];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === ";" && depth === 0) cuts.push(i);
  }
  const parts: TextSpan[] = [];
  let start = sentence.start;
  cuts.forEach((cut, i) => {
    const next = { start: cut + 1, end: cuts[i + 1] ?? sentence.end };
    if (!beginsAnew(paragraph, next, countings)) return;
    parts.push({ start, end: cut });
    start = cut + 1;
  });
  parts.push({ start, end: sentence.end });
  return parts;
}

const PEOPLE =
  /^(?:(?:lượt\s)?(?:người(?: dân)?|hội viên|đoàn viên|học viên|học sinh|sinh viên|trẻ em|phụ nữ|nông dân|công nhân|lao động|cán bộ|đại biểu|thanh niên|giáo viên|vận động viên|tình nguyện viên|thành viên|hộ|đội|cụ|cháu|em)|lượt)$/u;
const TO_WHOM =
  /\s(?:cho|với|thu hút)\s{1,3}(?:tổng\s{1,3}(?:số\s{1,3})?)?(?:sự\s{1,3}tham\s{1,3}gia\s{1,3}của\s{1,3})?(?:khoảng|trên|hơn|ít nhất|tối thiểu|dự kiến)?\s{0,3}$/u;
const IN_TOTAL =
  /\s(?:với\s{1,3})?tổng\s{1,3}(?:chiều dài|diện tích|kinh phí|trị giá|số tiền|giá trị|số)\s{1,3}(?:là\s{1,3})?(?:khoảng|trên|hơn)?\s{0,3}$/u;

/** "một câu lạc bộ có từ 25 thành viên trở lên": how large the thing is to be. */
const HOW_LARGE = /\s(?:có|gồm)\s{1,3}(?:từ|ít nhất|tối thiểu|không dưới|trên)\s{1,3}$/u;

/** "02 lớp/160 người". */
const SIZE = /^\s?\/\s{0,2}$/u;

/** "35 lớp cho 1.750 lượt hội viên", "4 công trình với tổng chiều dài 7,5 km": where the second figure's words begin. */
function secondFigure(paragraph: Paragraph, from: number, counting: Counting): number | null {
  const between = paragraph.clean.slice(from, counting.start);
  const match =
    (PEOPLE.test(counting.measure.toLowerCase()) ? (TO_WHOM.exec(between) ?? HOW_LARGE.exec(between)) : null) ??
    IN_TOTAL.exec(between) ??
    SIZE.exec(between);
  return match ? from + match.index : null;
}

/** "…, đợt 2: 500 cây": what stands between the cut and the colon names the figure behind it. */
const isLabel = (words: string): boolean => /^[\s,\u0001]{1,40}$/.test(words) || NAMES_A_PART.test(words);
const NAMES_A_PART =
  /^[\s,]{0,3}(?:đợt|lần|vòng|giai đoạn|năm|quý|tháng|tuần|xã|phường|thôn|xóm|ấp|khối|tổ|khu|chi hội|màu|loại|cấp)(?!\p{L})[^,;:.()]{0,24}$/iu;

function cutBetween(paragraph: Paragraph, from: number, to: number): number | null {
  const between = paragraph.clean.slice(from, to);
  const bracket = between.lastIndexOf("(");
  if (bracket >= 0 && !between.slice(bracket).includes(")")) return from + bracket;
  let best: number | null = null;
  let verbAt = false;
  for (const match of between.matchAll(/,\s|\)|:\s|\s(?:và|đồng thời|trong đó)\s/gu)) {
    const at = from + match.index;
    const text = startText(paragraph, at + match[0].length);
    if (match[0] === ")" && best !== null && between.lastIndexOf("(", match.index) >= best - from) continue;
    if (match[0].startsWith(":") && /trong đó$/u.test(between.slice(0, match.index))) continue;
    if (match[0].startsWith(":") && best !== null && isLabel(paragraph.clean.slice(best, at))) continue;
    if (match[0].startsWith(",") && /^(?:thị trấn|phường|thị xã|thành phố|quận)(?!\p{L})/u.test(text)) continue;
    const gap = to - (at + match[0].length);
    const nearNumber = gap <= 12 || /^(?:mỗi|ít nhất|tối thiểu|có|trong đó|không quá|khoảng|số lượng|từ|dưới|trên)\s/u.test(text);
    if (match[0].trim() === "và" && !nearNumber && !beginsWithVerb(text)) continue;
    if (match[0].trim() === "và" && best !== null && verbAt) continue;
    const verb = beginsWithVerb(text);
    if (verb || nearNumber || best === null) verbAt = verb;
    if (verb || nearNumber || best === null) best = at + (match[0].startsWith(",") || match[0].startsWith(":") || match[0] === ")" ? 1 : 0);
    if (nearNumber && /^(?:mỗi|trong đó)\s/u.test(text)) break;
  }
  return best;
}

/** "Giám sát tại 12 tổ dân phố: 01 cuộc": what is promised stands behind the colon. */
function isStatedBehind(paragraph: Paragraph, counting: Counting, next: Counting | undefined): boolean {
  return next !== undefined && /^[^:.;,]{0,40}:\s{0,3}$/u.test(paragraph.clean.slice(counting.end, next.start));
}

/** Stretches of a part with one number each: cut at the comma, bracket or "và" before the next number. Numbers that only qualify are dropped. */
export function countedParts(
  paragraph: Paragraph,
  part: TextSpan,
  countings: readonly Counting[],
): { span: TextSpan; counting: Counting }[] {
  const all = within(countings, part).filter((counting) => !counting.isSpecification && !counting.qualifies);
  const mine = all.filter((counting, i) => !(onlyQualifies(paragraph, counting) && isStatedBehind(paragraph, counting, all[i + 1])));
  const found: { span: TextSpan; counting: Counting }[] = [];
  let start = part.start;
  mine.forEach((counting) => {
    const last = found[found.length - 1];
    if (!last) return void found.push({ span: { start, end: part.end }, counting });
    const between = cutBetween(paragraph, last.counting.end, counting.start);
    const acts = between !== null && beginsWithVerb(startText(paragraph, between).replace(/^(?:và|đồng thời)\s/u, ""));
    const second = acts ? null : secondFigure(paragraph, last.counting.end, counting);
    const cut = second ?? between;
    if (
      cut === null ||
      (second === null &&
        !(counting.number.percent && counting.comparator) &&
        onlyQualifies(paragraph, counting) &&
        !acts &&
        paragraph.clean[cut] !== "(" &&
        cut < counting.start - 25)
    )
      return;
    found[found.length - 1] = { ...last, span: { start: last.span.start, end: cut } };
    start = cut;
    found.push({ span: { start, end: part.end }, counting });
  });
  return found;
}
