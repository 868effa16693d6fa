import { type DateExpression, findDateExpressions, type PlanYears } from "../cues/date-expressions";
import { findFrequencies, type FrequencyExpression } from "../cues/frequencies";
import { findNumbers, type NumberExpression } from "../cues/number-expressions";
import { blank, withoutTraps } from "../cues/traps";
import type { SourceText } from "../source/source-text";
import type { TextSpan } from "../source/text-span";

/** A paragraph with everything countable in it found once; all offsets are within the paragraph. */
export interface Paragraph {
  /** Offset of the paragraph in the prepared document. */
  readonly base: number;
  /** As written, and folded with traps blanked. */
  readonly written: string;
  readonly folded: string;
  readonly clean: string;
  readonly dates: readonly DateExpression[];
  readonly frequencies: readonly FrequencyExpression[];
  readonly numbers: readonly NumberExpression[];
}

function blankSpans(text: string, spans: readonly TextSpan[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    pieces.push(text.slice(at, span.start), blank.repeat(span.end - span.start));
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

const BRACKET_OF_YEAR = /\((?:\p{L}{1,8}\s{1,3}){0,6}năm\s{1,3}(20\d{2})(?!\s{0,2}[-–]|\d)[^()]{1,80}\)/gu;

/** "85% (năm 2025: 83,6%)" in a plan of 2026: brackets that tell of an earlier year say where things stand. */
function withoutPast(text: string, years: PlanYears): string {
  if (!text.includes("(")) return text;
  return text.replace(BRACKET_OF_YEAR, (bracket: string, year: string) =>
    Number(year) < years.first ? blank.repeat(bracket.length) : bracket,
  );
}

/** No paragraph of a plan is longer; what goes on beyond is not read. */
const LONGEST = 12_000;

/** Finds dates, then frequencies, then numbers in a paragraph, each in what the former leave over. */
export function readParagraph(source: SourceText, span: TextSpan, years: PlanYears): Paragraph {
  const end = Math.min(span.end, span.start + LONGEST);
  const folded = source.folded.slice(span.start, end);
  const clean = withoutPast(withoutTraps(folded), years);
  const dates = findDateExpressions(clean, years);
  const undated = blankSpans(clean, dates);
  const frequencies = findFrequencies(undated);
  const numbers = findNumbers(blankSpans(undated, frequencies));
  return { base: span.start, written: source.plain.slice(span.start, end), folded, clean, dates, frequencies, numbers };
}

/** Those of some expressions that lie within a span. */
export function within<T extends TextSpan>(expressions: readonly T[], span: TextSpan): T[] {
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < expressions.length; i++) {
    const expression = expressions[i];
    if (!expression || expression.start >= span.end) break;
    if (expression.end <= span.end) found.push(expression);
  }
  return found;
}
