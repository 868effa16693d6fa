import { beginsWithOrganisation, subjectLength } from "../cues/organisations";
import { beginsAsPromise, beginsWithVerb } from "../cues/verbs";
import type { TextSpan } from "../source/text-span";
import { type Counting, onlyQualifies } from "./countings";
import { type Paragraph, within } from "./paragraph";

function startText(paragraph: Paragraph, at: number): string {
  return paragraph.folded.slice(at, at + 300).replace(/^[\s,;:.(“"+-]{1,12}/u, "");
}

function beginsAnew(paragraph: Paragraph, span: TextSpan, countings: readonly Counting[]): boolean {
  const text = startText(paragraph, span.start);
  if (beginsAsPromise(text)) return true;
  if (within(countings, span).some((counting) => !counting.qualifies && !counting.isSpecification)) return true;
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

function cutBetween(paragraph: Paragraph, from: number, to: number): number | null {
  const between = paragraph.clean.slice(from, to);
  const bracket = between.lastIndexOf("(");
  if (bracket >= 0 && !between.slice(bracket).includes(")")) return from + bracket;
  let best: number | null = null;
  let verbAt = false;
  for (const match of between.matchAll(/,\s|\)|\s(?:và|đồng thời|trong đó)\s/gu)) {
    const at = from + match.index;
    const text = startText(paragraph, at + match[0].length);
    if (match[0].startsWith(",") && /^(?:thị trấn|phường|thị xã|thành phố|quận)(?!\p{L})/u.test(text)) continue;
    const gap = to - (at + match[0].length);
    const nearNumber = gap <= 12 || /^(?:mỗi|ít nhất|tối thiểu|có|trong đó|không quá|khoảng|số lượng|từ|dưới|trên)\s/u.test(text);
    if (match[0].trim() === "và" && !nearNumber && !beginsWithVerb(text)) continue;
    if (match[0].trim() === "và" && best !== null && verbAt) continue;
    const verb = beginsWithVerb(text);
    if (verb || nearNumber || best === null) verbAt = verb;
    if (verb || nearNumber || best === null) best = at + (match[0].startsWith(",") || match[0] === ")" ? 1 : 0);
    if (nearNumber && /^(?:mỗi|trong đó)\s/u.test(text)) break;
  }
  return best;
}

/** Stretches of a part with one number each: cut at the comma, bracket or "và" before the next number. Numbers that only qualify are dropped. */
export function countedParts(
  paragraph: Paragraph,
  part: TextSpan,
  countings: readonly Counting[],
): { span: TextSpan; counting: Counting }[] {
  const mine = within(countings, part).filter((counting) => !counting.isSpecification && !counting.qualifies);
  const found: { span: TextSpan; counting: Counting }[] = [];
  let start = part.start;
  mine.forEach((counting) => {
    const last = found[found.length - 1];
    if (!last) return void found.push({ span: { start, end: part.end }, counting });
    const cut = cutBetween(paragraph, last.counting.end, counting.start);
    const acts = cut !== null && beginsWithVerb(startText(paragraph, cut).replace(/^(?:và|đồng thời)\s/u, ""));
    if (cut === null || (onlyQualifies(paragraph, counting) && !acts && paragraph.clean[cut] !== "(" && cut < counting.start - 25)) return;
    found[found.length - 1] = { ...last, span: { start: last.span.start, end: cut } };
    start = cut;
    found.push({ span: { start, end: part.end }, counting });
  });
  return found;
}
