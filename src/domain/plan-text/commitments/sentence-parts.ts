import type { Counting } from "../clauses/countings";
import { countedParts, semicolonParts } from "../clauses/parts";
import { type Paragraph, within } from "../clauses/paragraph";
import { type Actors, actorsOf } from "../cues/actors";
import { comparatorBefore } from "../cues/comparators";
import type { DateExpression } from "../cues/date-expressions";
import type { FrequencyExpression } from "../cues/frequencies";
import { shareOf } from "../cues/measures";
import { eachOf, levelBeforeFrequency, levelOf } from "../cues/scopes";
import { beginsWithOrganisation } from "../cues/organisations";
import { beginsAsPromise } from "../cues/verbs";
import { zeroTarget } from "../cues/zero-targets";
import type { TextSpan } from "../source/text-span";
import { datedParts, eventCut, eventParts, occasionParts } from "./event-parts";
import type { PartReading } from "./part-reading";
import { type Piece, recurringClauses, recurringParts } from "./recurring-parts";

const LEADING = 16;
const LEADING_DATE = 32;

function firmDates(paragraph: Paragraph, span: TextSpan): { date: DateExpression | null; since: DateExpression | null } {
  const firm = within(paragraph.dates, span).filter((date) => date.firm);
  const bare = firm.filter((date) => date.cueStart === date.start && date.from !== date.to);
  const dates = bare.length >= 2 && bare.length === firm.length ? [] : firm;
  const due = dates.filter((date) => date.to !== null);
  return { date: due[due.length - 1] ?? null, since: dates.find((date) => date.to === null) ?? null };
}

function leading<T extends TextSpan>(expressions: readonly T[], sentence: TextSpan, within: number): T | null {
  const first = expressions[0];
  return first && first.start - sentence.start <= within ? first : null;
}

function zeroCut(paragraph: Paragraph, span: TextSpan, least: number): number | null {
  const at = zeroTarget(paragraph.clean.slice(span.start, span.end), least === 0)?.at ?? 0;
  return at > least ? span.start + at : null;
}

function resultCut(paragraph: Paragraph, part: { span: TextSpan; counting: Counting }): number | null {
  const before = paragraph.clean.slice(part.span.start, part.counting.start);
  let cut: number | null = null;
  for (const match of before.matchAll(/,\s{1,4}(?=(?:góp phần|qua đó|từ đó|phấn đấu)\s)/gu)) cut = part.span.start + match.index + 1;
  return cut;
}

/** "Sau lễ ra quân, các chi hội …": on what occasion, before the subject. */
const OCCASION_BEFORE = /^(?:ngay\s{1,3})?(?:sau|trước|nhân|tại|qua|cùng với|bên cạnh|căn cứ)\s[^,.;:\d]{3,70},\s{1,3}/u;

/** Length of what stands before the subject: "Hàng năm,", "Phấn đấu đến năm 2020,". */
function leadInLength(paragraph: Paragraph, span: TextSpan): number {
  let at = span.start;
  for (let step = 0; step < 4; step++) {
    at +=
      /^[\s,;:.(–+-]{0,10}(?:(?:phấn đấu|dự kiến|(?:sáng\s|chiều\s|tối\s)?(?:thứ\s\p{L}{2,4}|chủ\snhật)|đến|từ|trong|trước|trở đi|khi có phát sinh|riêng|ngoài ra|đồng thời)(?=[\s,])[\s,]{0,3}){0,3}/u.exec(
        paragraph.folded.slice(at, Math.min(span.end, at + 60)),
      )?.[0].length ?? 0;
    const next = [...within(paragraph.dates, span), ...within(paragraph.frequencies, span)].find((found) => found.start === at);
    if (!next) break;
    at = next.end;
  }
  at += OCCASION_BEFORE.exec(paragraph.folded.slice(at, Math.min(span.end, at + 90)))?.[0].length ?? 0;
  const comma = paragraph.folded.slice(at, Math.min(span.end, at + 45)).indexOf(",");
  const said =
    comma > 0 &&
    !beginsWithOrganisation(paragraph.folded.slice(at, at + 45)) &&
    within(paragraph.frequencies, { start: at, end: at + comma }).length > 0;
  return at - span.start + (said ? comma + 2 : 0);
}

function sentenceActors(paragraph: Paragraph, span: TextSpan): Actors {
  const text = paragraph.written.slice(span.start, span.end);
  const skip = leadInLength(paragraph, span);
  return actorsOf(text.slice(skip), paragraph.folded.slice(span.start + skip, span.end));
}

/** "Hội LHPN tỉnh kiểm tra 2 lần/tháng; huyện 1 lần/tuần": what another level does is not the province's. */
function ofItsLevel(paragraph: Paragraph, part: TextSpan, lead: string | null): string | null {
  const level = levelBeforeFrequency(paragraph.folded.slice(part.start, part.end));
  const leading = level === null || lead === null ? null : levelOf(lead.toLowerCase());
  return leading !== null && leading !== level ? null : lead;
}

/** Cuts a sentence into stretches that promise one thing each. */
export function sentenceParts(
  paragraph: Paragraph,
  sentence: TextSpan,
  countings: readonly Counting[],
  leadBefore: string | null,
): PartReading[] {
  const early = leading(
    within(paragraph.dates, sentence).filter((date) => date.firm),
    sentence,
    LEADING_DATE,
  );
  const isOfFirstPart = early !== null && /^\s{0,3};/.test(paragraph.clean.slice(early.end, early.end + 4));
  const sentenceDate = early && !isOfFirstPart && !paragraph.clean.slice(sentence.start, early.start).includes("(") ? early : null;
  const first = paragraph.frequencies[0];
  const carried =
    first && first.start < 12 && countings.some((counting) => counting.start - sentence.start <= 3 && counting.start >= sentence.start)
      ? first
      : null;
  const sentenceFrequency = leading(within(paragraph.frequencies, sentence), sentence, LEADING) ?? carried;
  const actors = sentenceActors(paragraph, sentence);
  const readings: PartReading[] = [];
  for (const part of semicolonParts(paragraph, sentence, countings)
    .flatMap((found) => occasionParts(paragraph, found))
    .flatMap((found) => recurringClauses(paragraph, found))) {
    const own = sentenceActors(paragraph, part);
    const partActors: Actors = {
      lead: own.lead ?? ofItsLevel(paragraph, part, actors.lead ?? leadBefore),
      coordinating: own.coordinating.length > 0 ? own.coordinating : part.start === sentence.start ? actors.coordinating : [],
      optional: own.optional || actors.isRequest,
      isRequest: own.isRequest,
    };
    for (const piece of piecesOf(paragraph, part, countings))
      readings.push(readingOf(paragraph, piece, part, partActors, sentenceDate, sentenceFrequency, lastMain(readings)));
  }
  return withSharedFrequency(readings);
}

/** "100% cấp huyện, ít nhất 30% cấp xã, 15% số tổ mỗi năm": how often stands behind the last share and holds for those before it. */
function withSharedFrequency(readings: readonly PartReading[]): PartReading[] {
  const shared = [...readings];
  for (let i = shared.length - 1; i > 0; i--) {
    const [before, last] = [shared[i - 1], shared[i]];
    if (!before?.counting?.number.percent || !last?.counting?.number.percent || before.frequency || !last.frequency) continue;
    const lead = last.paragraph.clean.slice(last.span.start, last.counting.start);
    if (/^[\s,]{0,4}(?:và\s)?(?:ít nhất|tối thiểu|trên|từ|khoảng)?\s{0,2}$/u.test(lead))
      shared[i - 1] = { ...before, frequency: last.frequency };
  }
  return shared;
}

function piecesOf(paragraph: Paragraph, part: TextSpan, countings: readonly Counting[]): Piece[] {
  const counted = countedParts(paragraph, part, countings);
  if (counted.length > 0) return counted.flatMap((piece) => aroundCounting(paragraph, piece));
  const zero = zeroCut(paragraph, part, 45);
  if (zero !== null)
    return [
      { span: { start: part.start, end: zero }, counting: null },
      { span: { start: zero, end: part.end }, counting: null },
    ];
  return recurringParts(paragraph, part).flatMap((piece) =>
    piece.frequency
      ? [piece]
      : eventParts(paragraph, piece.span)
          .flatMap((span) => datedParts(paragraph, span))
          .map((span) => ({ span, counting: null })),
  );
}

/** "Không có chi hội yếu, chi hội trung bình dưới 5%": where the promise of none ends before the figure begins; null without one. */
function cutAfterZero({ clean }: Paragraph, { span, counting }: { span: TextSpan; counting: Counting }): number | null {
  const comma = clean.lastIndexOf(",", counting.start);
  return comma > span.start && zeroTarget(clean.slice(span.start, comma)) ? comma + 1 : null;
}

/** "kiểm tra 2 đợt, nghiệm thu xong trước 15/5": where an act with a day of its own begins behind the figure; null without one. */
function datedActCut(paragraph: Paragraph, span: TextSpan): number | null {
  const text = paragraph.clean.slice(span.start, span.end);
  const cut = /,\s{1,3}(?=(?:nghiệm thu|công bố|tổng kết|sơ kết|báo cáo kết quả|trình)(?!\p{L}))/u.exec(text);
  if (!cut) return null;
  const at = span.start + cut.index + 1;
  return within(paragraph.dates, { start: at, end: span.end }).some((date) => date.firm && date.to !== null) ? at : null;
}

/** What stands beside a figure and is a promise of its own: the event before it, the work before its result, a zero target after it. */
function aroundCounting(paragraph: Paragraph, piece: { span: TextSpan; counting: Counting }): Piece[] {
  const { span, counting } = piece;
  const zero =
    zeroCut(paragraph, { start: counting.end, end: span.end }, 0) ?? datedActCut(paragraph, { start: counting.end, end: span.end });
  const end = zero ?? span.end;
  const after: Piece[] = zero === null ? [] : [{ span: { start: zero, end: span.end }, counting: null }];
  const cut = resultCut(paragraph, piece) ?? eventCut(paragraph, piece) ?? cutAfterZero(paragraph, piece);
  if (cut === null) return [{ span: { start: span.start, end }, counting }, ...after];
  return [{ span: { start: span.start, end: cut }, counting: null }, { span: { start: cut, end }, counting }, ...after];
}

/** "cho 1.750 lượt hội viên": for whom, behind the figure it belongs to. */
function isForWhom(paragraph: Paragraph, span: TextSpan): boolean {
  return /^[\s,;:]{0,4}(?:cho|với|tại|thu hút)\s/u.test(paragraph.clean.slice(span.start, span.start + 14));
}

function lastMain(readings: readonly PartReading[]): PartReading | undefined {
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    if (reading && !isForWhom(reading.paragraph, reading.span)) return reading;
  }
  return undefined;
}

/** "100% Đoàn cấp huyện thành lập và duy trì ít nhất 02 Tổ": the second figure holds for each of those that the first names. */
function allOf(paragraph: Paragraph, piece: Piece, before: PartReading | undefined): string | null {
  const all = before?.counting?.number;
  if (!piece.counting || piece.counting.number.percent || !all || !all.percent || all.value !== 100) return null;
  const between = paragraph.clean.slice(all.end, piece.counting.start);
  return /[,;:.()]/.test(between) ? null : shareOf(between);
}

/** "Mỗi tổ có từ 5 đến 9 thành viên, hằng tuần hỗ trợ … 02 buổi": the subject of the first figure does the rest too. */
function eachOfSubject(paragraph: Paragraph, piece: Piece, part: TextSpan, before: PartReading | undefined): string | null {
  if (!piece.counting || !before?.counting || before.span.start < part.start) return null;
  const opening = paragraph.clean.slice(part.start, before.counting.start);
  if (!/^[\s,;:.(–+-]{0,10}(?:mỗi|từng)\s(?!(?:năm|quý|tháng|tuần|ngày)\s)/u.test(opening)) return null;
  const words = paragraph.clean.slice(piece.span.start, piece.counting.start).replace(/^[\s,]{1,6}/u, "");
  const acts =
    beginsAsPromise(words) ||
    /^(?:sinh hoạt|họp|học)(?!\p{L})/u.test(words) ||
    within(paragraph.frequencies, piece.span)[0]?.start === piece.counting.start - words.length;
  return acts && !/(?<!\p{L})(?:toàn|tổng|cả|mỗi|từng|các|riêng|trong đó)(?!\p{L})/u.test(words) ? eachOf(opening, opening.length) : null;
}

/** "Mỗi hộ 02 xô (01 xô xanh, 01 xô vàng)": what stands in the brackets are parts of what each gets. */
function eachOfWhole(paragraph: Paragraph, piece: Piece, part: TextSpan, before: PartReading | undefined): string | null {
  if (!piece.counting || !before?.counting || before.span.start < part.start) return null;
  const opened = paragraph.clean.slice(part.start, piece.counting.start).replace(/\([^()]*\)/g, "");
  const first = (measure: string): string => measure.toLowerCase().split(" ")[0] ?? "";
  if (!opened.includes("(") || first(piece.counting.measure) !== first(before.counting.measure)) return null;
  return (
    before.inherited.each ?? eachOf(paragraph.clean.slice(before.span.start, before.span.end), before.counting.end - before.span.start)
  );
}

/** "mỗi năm giúp 3 hộ, trong đó ít nhất 1 hộ thoát nghèo": as often as those it is among. */
const AMONG_THEM = /^[\s,;:(]{0,6}trong\s{1,3}(?:đó|số)(?!\p{L})/u;

/** "Hằng năm …; đến cuối nhiệm kỳ có …": what holds for the whole term does not recur. */
const OF_WHOLE_TERM =
  /^[\s,;:.(–+-]{0,10}(?:phấn đấu\s)?(?:(?:đến\s)?(?:cuối|hết)|cả|trong|toàn)\s(?:nhiệm kỳ|giai đoạn|khóa|kỳ kế hoạch)(?!\p{L})/u;

function readingOf(
  paragraph: Paragraph,
  piece: Piece,
  part: TextSpan,
  actors: Actors,
  sentenceDate: DateExpression | null,
  sentenceFrequency: FrequencyExpression | null,
  before: PartReading | undefined,
): PartReading {
  const { date, since } = firmDates(paragraph, piece.span);
  const partDate = date ?? firmDates(paragraph, part).date;
  const frequencies = within(paragraph.frequencies, piece.span);
  const frequency = piece.frequency ?? frequencies.find((found) => found.period !== null) ?? frequencies[0] ?? null;
  const startsWithNumber =
    piece.counting !== null &&
    piece.counting.start - piece.span.start <= 6 &&
    !/(?<!\p{L})(?:họp|học|mở|thu|cấp)(?!\p{L})/u.test(paragraph.clean.slice(piece.span.start, piece.counting.start)) &&
    !isForWhom(paragraph, piece.span);
  const isAside = paragraph.clean[piece.span.start] === "(";
  const inherits =
    startsWithNumber && !isAside && before?.counting != null && before.counting.number.percent === piece.counting?.number.percent;
  return {
    paragraph,
    span: piece.span,
    counting: piece.counting,
    actors,
    inherited:
      inherits && before?.counting
        ? {
            comparator: comparatorBefore(paragraph.clean, before.counting.start) ?? before.inherited.comparator,
            each:
              eachOfWhole(paragraph, piece, part, before) ??
              eachOf(paragraph.clean.slice(before.span.start, before.span.end), before.counting.end - before.span.start),
          }
        : {
            comparator: null,
            each:
              allOf(paragraph, piece, before) ??
              eachOfWhole(paragraph, piece, part, before) ??
              eachOfSubject(paragraph, piece, part, before),
          },
    date: partDate ?? (sentenceDate?.to ? sentenceDate : null),
    since: since ?? (sentenceDate && sentenceDate.to === null ? sentenceDate : null),
    dateInherited: date === null,
    frequency:
      frequency ??
      (before?.frequency &&
      before.span.start >= part.start &&
      AMONG_THEM.test(paragraph.clean.slice(piece.span.start, piece.span.start + 20))
        ? before.frequency
        : null) ??
      (!OF_WHOLE_TERM.test(paragraph.clean.slice(part.start, part.start + 60)) &&
      ((piece.counting !== null && !date?.yearNamed) || (date !== null && !date.yearNamed))
        ? sentenceFrequency
        : null),
  };
}
