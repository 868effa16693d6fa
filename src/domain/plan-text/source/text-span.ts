/** A stretch of the prepared document, from `start` to before `end`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const EDGE_BEFORE = /[\s.,;:!?…/+*•●–—)\]-]/;
const EDGE_AFTER = /[\s.,;:!?…/*–—([-]/;

/** The span without spaces, bullets and final punctuation at its ends; a bracket stays where its partner is inside. */
export function trimmedSpan(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && EDGE_BEFORE.test(text[start] ?? "")) start++;
  while (end > start && EDGE_AFTER.test(text[end - 1] ?? "")) end--;
  const inside = text.slice(start, end);
  const opens = inside.indexOf("(");
  const closes = inside.indexOf(")");
  if (opens === 0 && (closes === -1 || closes === inside.length - 1)) {
    start++;
    if (closes !== -1) end--;
  } else if (opens === -1 && closes === inside.length - 1 && closes >= 0) end--;
  while (end > start && /[\s.,;:]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Number of words in a span. */
export function wordCount(text: string, span: TextSpan): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}%]+/gu)?.length ?? 0;
}
