import type { Counting } from "../clauses/countings";
import { type Paragraph, within } from "../clauses/paragraph";
import { fromVerb, isEvent } from "../cues/events";
import { beginsAsPromise, beginsWithVerb } from "../cues/verbs";
import type { TextSpan } from "../source/text-span";

/** "Tổ chức hội nghị … và phát động phong trào …": two events of one sentence. */
export function eventParts(paragraph: Paragraph, span: TextSpan): TextSpan[] {
  if (paragraph.written.startsWith("(")) return [span];
  const text = paragraph.clean.slice(span.start, span.end);
  const cut =
    /\s(?:và|đồng thời)\s(?=(?:phát động|ra mắt|tổ chức\s{1,3}(?:hội nghị|hội thi|lễ|cuộc thi|ngày hội|tọa đàm)|chương trình|khen thưởng|xây dựng\s{1,3}kế hoạch)(?:\s|$))/u.exec(
      text,
    );
  if (!cut || cut.index < 25) return [span];
  return [
    { start: span.start, end: span.start + cut.index },
    { start: span.start + cut.index + cut[0].length, end: span.end },
  ];
}

const WHO_TAKES_PART =
  /[\s,)]{1,3}(?:với|có|thu hút|quy mô|dự kiến(?:\s{1,3}có)?)\s{1,3}(?:sự\s{1,3}tham\s{1,3}gia\s{1,3}của\s{1,3})?(?:khoảng|trên|ít nhất|hơn|tối thiểu)?\s{0,3}$/u;

/** "Tổ chức hội thi … với 24 đội tham gia", "… (19/8) tại 2 ấp", "…, tuyên dương 10 cán bộ": the event, then what is counted of it. */
export function eventCut(paragraph: Paragraph, piece: { readonly span: TextSpan; readonly counting: Counting }): number | null {
  const { start } = piece.span;
  const before = paragraph.clean.slice(start, piece.counting.start);
  const isHeld = (at: number): boolean => at > 12 && isEvent(fromVerb(before.slice(0, at)));
  const attend = /^(?:\s\p{L}{1,8}){0,3}\s(?:tham gia|tham dự|dự)(?!\p{L})/u.test(
    paragraph.clean.slice(piece.counting.end, piece.counting.end + 40),
  );
  const who = WHO_TAKES_PART.exec(before) ?? (attend ? /,\s{1,3}(?:khoảng|trên|hơn|ít nhất|tối thiểu)?\s{0,3}$/u.exec(before) : null);
  if (who && !/(?:phải|cần|được)$/u.test(before.slice(0, who.index)) && isHeld(who.index)) return start + who.index;
  const comma = before.lastIndexOf(", ");
  if (comma > 0 && beginsWithVerb(before.slice(comma + 2)) && isHeld(comma)) return start + comma + 1;
  const place = /[\s,]{1,3}(?:tại|ở)\s{0,3}$/u.exec(before);
  const dated = place && within(paragraph.dates, { start, end: start + place.index }).some((date) => date.firm);
  return dated && isHeld(place.index) ? start + place.index : null;
}

const NTH = "(?:đợt|lần|cuộc|buổi|vòng|kỳ|giai đoạn)\\s{1,3}(?:thứ\\s{1,3})?(?:\\d{1,2}|i{1,3}|iv|một|nhất|hai|ba|tư)(?![\\p{L}\\d])";
const OCCASION = new RegExp(`[,;:(]\\s{1,4}(?=${NTH})`, "gu");
const FIRST_OCCASION = new RegExp(`^${NTH}`, "u");
/** "Thời gian trồng cây:", said of the occasions that follow. */
const ONLY_INTRODUCES = /^[\s–+-]{0,6}(?:(?:dự kiến )?thời gian|tiến độ|lộ trình)(?!\p{L})[^,.;:]{0,60}:?\s{0,3}$/u;

/** Whether a part names which of several occasions it tells of: "đợt 2 từ ngày …". */
export function beginsWithOccasion(folded: string): boolean {
  return FIRST_OCCASION.test(folded);
}

/** "…: đợt 1 trong tháng 6; đợt 2 trong tháng 9": each occasion with a date of its own. */
export function occasionParts(paragraph: Paragraph, part: TextSpan): TextSpan[] {
  const cuts = [...paragraph.folded.slice(part.start, part.end).matchAll(OCCASION)].map((match) => part.start + match.index + 1);
  const dated = cuts.filter((cut, i) =>
    within(paragraph.dates, { start: cut, end: cuts[i + 1] ?? part.end }).some((date) => date.to !== null),
  );
  const starts = [part.start, ...dated];
  const spans = starts.map((start, i) => ({ start, end: starts[i + 1] ?? part.end }));
  const [head] = spans;
  return spans.length > 1 && head && ONLY_INTRODUCES.test(paragraph.folded.slice(head.start, head.end)) ? spans.slice(1) : spans;
}

/** "Báo cáo 6 tháng (trước ngày 15/6), cả năm (trước ngày 15/11)". */
function isNextReport(paragraph: Paragraph, start: number, next: string): boolean {
  return (
    /^(?:cả năm|năm|9 tháng|tổng kết)[\s(]/u.test(next) &&
    /(?<!\p{L})(?:báo cáo|sơ kết|tổng kết)(?!\p{L})/u.test(paragraph.folded.slice(start, start + 60))
  );
}

/** "Báo cáo sơ kết trước ngày 5/6, tổng kết trước ngày 15/11": a date, then another verb with its own. */
export function datedParts(paragraph: Paragraph, span: TextSpan): TextSpan[] {
  const dates = within(paragraph.dates, span).filter((date) => date.firm && date.to !== null);
  const spans: TextSpan[] = [];
  let start = span.start;
  dates.slice(1).forEach((date, i) => {
    const before = dates[i];
    if (!before) return;
    const between = paragraph.clean.slice(before.end, date.cueStart);
    const cut = /^([\s)]{0,3}(?:\u0001*(?:hàng|hằng|mỗi)\s(?:năm|quý|tháng))?)(?:,|\svà|\)|;)\s{1,4}(?=\p{L})/u.exec(between);
    const next = cut ? between.slice(cut[0].length) : "";
    if (!cut || !(beginsAsPromise(next) || isNextReport(paragraph, start, next)) || next.length < 3) return;
    spans.push({ start, end: before.end + Math.max(1, cut[1]?.length ?? 0) });
    start = before.end + cut[0].length;
  });
  return [...spans, { start, end: span.end }];
}
