import type { Proposal } from "./proposals";

/** A piece of the document text; `proposal` is the one whose words it holds, null for text around them. */
export interface TextSegment {
  readonly text: string;
  readonly proposal: Proposal | null;
}

/** A run of lines of the document with its pieces. */
export interface TextParagraph {
  readonly start: number;
  readonly segments: readonly TextSegment[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly proposal: Proposal;
}

/** Spans without overlaps: where two proposals share words, the later one keeps its own part. */
function separateSpans(text: string, proposals: readonly Proposal[]): Span[] {
  const spans: Span[] = [];
  const sorted = [...proposals].sort((a, b) => a.commitment.offset - b.commitment.offset);
  for (const proposal of sorted) {
    const from = Math.max(proposal.commitment.offset, spans.at(-1)?.to ?? 0);
    const to = Math.min(text.length, proposal.commitment.offset + proposal.commitment.text.length);
    if (to > from) spans.push({ from, to, proposal });
  }
  return spans;
}

function segmentsBetween(text: string, from: number, to: number, spans: readonly Span[]): TextSegment[] {
  const segments: TextSegment[] = [];
  let at = from;
  for (const span of spans) {
    const start = Math.max(span.from, from);
    const end = Math.min(span.to, to);
    if (end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start), proposal: null });
    segments.push({ text: text.slice(start, end), proposal: span.proposal });
    at = end;
  }
  if (to > at) segments.push({ text: text.slice(at, to), proposal: null });
  return segments;
}

/** The document text as paragraphs, the words of proposals apart from the rest; nothing is lost but empty lines. */
export function markedParagraphs(text: string, proposals: readonly Proposal[]): readonly TextParagraph[] {
  const spans = separateSpans(text, proposals);
  const paragraphs: TextParagraph[] = [];
  let first = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0].trim() === "") continue;
    while (first < spans.length && (spans[first]?.to ?? 0) <= from) first++;
    const own = [];
    for (let i = first; i < spans.length && (spans[i]?.from ?? to) < to; i++) own.push(spans[i]!);
    paragraphs.push({ start: from, segments: segmentsBetween(text, from, to, own) });
  }
  return paragraphs;
}
