import { countedParts, semicolonParts } from "../clauses/parts";
import type { Counting } from "../clauses/countings";
import { type Paragraph, within } from "../clauses/paragraph";
import { type Actors, actorsOf } from "../cues/actors";
import type { DateExpression } from "../cues/date-expressions";
import type { FrequencyExpression } from "../cues/frequencies";
import { eachOf } from "../cues/scopes";
import { zeroTarget } from "../cues/zero-targets";
import type { TextSpan } from "../source/text-span";
import type { PartReading } from "./part-reading";

const LEADING = 32;

function firmDates(paragraph: Paragraph, span: TextSpan): { date: DateExpression | null; since: DateExpression | null } {
  const dates = within(paragraph.dates, span).filter((date) => date.firm);
  const due = dates.filter((date) => date.to !== null);
  return { date: due[due.length - 1] ?? null, since: dates.find((date) => date.to === null) ?? null };
}

function leading<T extends TextSpan>(expressions: readonly T[], sentence: TextSpan): T | null {
  const first = expressions[0];
  return first && first.start - sentence.start <= LEADING ? first : null;
}

function zeroCut(paragraph: Paragraph, span: TextSpan): number | null {
  const at = zeroTarget(paragraph.clean.slice(span.start, span.end))?.at ?? 0;
  return at > 45 ? span.start + at : null;
}

function resultCut(paragraph: Paragraph, part: { span: TextSpan; counting: Counting | null }): number | null {
  if (!part.counting) return null;
  const before = paragraph.clean.slice(part.span.start, part.counting.start);
  let cut: number | null = null;
  for (const match of before.matchAll(/,\s{1,4}(?=(?:góp phần|qua đó|từ đó|phấn đấu)\s)/gu)) cut = part.span.start + match.index + 1;
  return cut;
}

function recurringParts(paragraph: Paragraph, span: TextSpan): TextSpan[] {
  const frequencies = within(paragraph.frequencies, span);
  const first = frequencies[0];
  const second = frequencies[1];
  if (!first || !second) return [span];
  const between = paragraph.clean.slice(first.end, second.start);
  const cut = /\s(?:và|;|,)\s{0,3}(?:gửi\s{1,3})?(?=$|báo cáo)/u.exec(between) ?? /\svà\s{1,3}$/u.exec(between);
  const tail = /\s(?:gửi|báo cáo) về\s/u.exec(paragraph.clean.slice(second.end, span.end));
  const last = tail ? second.end + tail.index : span.end;
  return cut ? [{ start: span.start, end: first.end + cut.index }, { start: first.end + cut.index + cut[0].length, end: last }] : [span];
}

function eventParts(paragraph: Paragraph, span: TextSpan): TextSpan[] {
  if (paragraph.written.startsWith("(")) return [span];
  const text = paragraph.clean.slice(span.start, span.end);
  const cut = /\s(?:và|đồng thời)\s(?=(?:phát động|ra mắt|tổ chức\s{1,3}(?:hội nghị|hội thi|lễ|cuộc thi|ngày hội|tọa đàm)|chương trình|khen thưởng|xây dựng\s{1,3}kế hoạch)(?:\s|$))/u.exec(text);
  if (!cut || cut.index < 25) return [span];
  return [{ start: span.start, end: span.start + cut.index }, { start: span.start + cut.index + cut[0].length, end: span.end }];
}

/** Length of what stands before the subject: "Hàng năm,", "Phấn đấu đến năm 2020,". */
function leadInLength(paragraph: Paragraph, span: TextSpan): number {
  let at = span.start;
  for (let step = 0; step < 4; step++) {
    at += /^[\s,;:.(–+-]{0,10}(?:(?:phấn đấu|dự kiến|đến|từ|trong|trước|trở đi|khi có phát sinh|riêng|ngoài ra|đồng thời)(?=[\s,])[\s,]{0,3}){0,3}/u.exec(paragraph.folded.slice(at, Math.min(span.end, at + 60)))?.[0].length ?? 0;
    const next = [...within(paragraph.dates, span), ...within(paragraph.frequencies, span)].find((found) => found.start === at);
    if (!next) break;
    at = next.end;
  }
  return at - span.start;
}

function sentenceActors(paragraph: Paragraph, span: TextSpan): Actors {
  const text = paragraph.written.slice(span.start, span.end);
  const skip = leadInLength(paragraph, span);
  return actorsOf(text.slice(skip), paragraph.folded.slice(span.start + skip, span.end));
}

/** Cuts a sentence into stretches that promise one thing each. */
export function sentenceParts(paragraph: Paragraph, sentence: TextSpan, countings: readonly Counting[], leadBefore: string | null): PartReading[] {
  const sentenceDate = leading(within(paragraph.dates, sentence).filter((date) => date.firm), sentence);
  const first = paragraph.frequencies[0];
  const carried = first && first.start < 12 && countings.some((counting) => counting.start - sentence.start <= 3 && counting.start >= sentence.start) ? first : null;
  const sentenceFrequency = leading(within(paragraph.frequencies, sentence), sentence) ?? carried;
  const actors = sentenceActors(paragraph, sentence);
  const readings: PartReading[] = [];
  for (const part of semicolonParts(paragraph, sentence, countings)) {
    const own = sentenceActors(paragraph, part);
    const partActors: Actors = { lead: own.lead ?? actors.lead ?? leadBefore, coordinating: own.coordinating.length > 0 ? own.coordinating : part.start === sentence.start ? actors.coordinating : [], optional: own.optional };
    for (const piece of piecesOf(paragraph, part, countings)) readings.push(readingOf(paragraph, piece, part, partActors, sentenceDate, sentenceFrequency, readings[readings.length - 1]));
  }
  return readings;
}

function piecesOf(paragraph: Paragraph, part: TextSpan, countings: readonly Counting[]): { span: TextSpan; counting: Counting | null }[] {
  const counted = countedParts(paragraph, part, countings);
  if (counted.length === 0) {
    const zero = zeroCut(paragraph, part);
    if (zero !== null) return [{ span: { start: part.start, end: zero }, counting: null }, { span: { start: zero, end: part.end }, counting: null }];
    return recurringParts(paragraph, part).flatMap((span) => eventParts(paragraph, span)).map((span) => ({ span, counting: null }));
  }
  return counted.flatMap((piece): { span: TextSpan; counting: Counting | null }[] => {
    const cut = resultCut(paragraph, piece);
    return cut === null ? [piece] : [{ span: { start: piece.span.start, end: cut }, counting: null }, { span: { start: cut, end: piece.span.end }, counting: piece.counting }];
  });
}

function readingOf(paragraph: Paragraph, piece: { span: TextSpan; counting: Counting | null }, part: TextSpan, actors: Actors, sentenceDate: DateExpression | null, sentenceFrequency: FrequencyExpression | null, before: PartReading | undefined): PartReading {
  const { date, since } = firmDates(paragraph, piece.span);
  const partDate = date ?? firmDates(paragraph, part).date;
  const frequency = within(paragraph.frequencies, piece.span)[0] ?? null;
  const startsWithNumber = piece.counting !== null && piece.counting.start - piece.span.start <= 6;
  const inherits = startsWithNumber && before?.counting != null;
  return {
    paragraph, span: piece.span, counting: piece.counting, actors,
    inherited: inherits && before?.counting ? { comparator: before.counting.comparator ?? before.inherited.comparator, each: eachOf(paragraph.clean.slice(before.span.start, before.span.end), before.counting.end - before.span.start) } : { comparator: null, each: null },
    date: partDate ?? (sentenceDate?.to ? sentenceDate : null),
    since: since ?? (sentenceDate && sentenceDate.to === null ? sentenceDate : null),
    dateInherited: date === null,
    frequency: frequency ?? (piece.counting !== null || (date !== null && !date.yearNamed) ? sentenceFrequency : null),
  };
}
