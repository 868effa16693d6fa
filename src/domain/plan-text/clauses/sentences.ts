import type { TextSpan } from "../source/text-span";

const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}{1,3}|[Tt]p|[Đđ]c|[Tt]r|v\.v|[Tt]h[Ss]?|PGS|GS|CN|NS|St|ĐT|[A-Z]\d?)$/u;

function endsSentence(text: string, at: number): boolean {
  if (text[at] === ".") {
    if (
      ABBREVIATION.test(text.slice(Math.max(0, at - 6), at)) &&
      !/(?<!\p{L})(?!T[PXT])\p{Lu}{2,3}$/u.test(text.slice(Math.max(0, at - 4), at))
    )
      return false;
    return /^[.…]{1,3}\s{1,8}["“(]?[\p{Lu}+]/u.test(text.slice(at, at + 16)) || /^\.\s{1,8}\d/u.test(text.slice(at, at + 12));
  }
  return /^[…!?]\s{1,8}["“(]?\p{Lu}/u.test(text.slice(at, at + 12));
}

/** Sentences of a paragraph: cut after a full stop before a capital, never within brackets or quotation marks. */
export function sentencesOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  let depth = 0;
  let quoted = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === "“") quoted = i + 300;
    else if (char === "”") quoted = 0;
    if ((char === "." || char === "…" || char === "!" || char === "?") && depth === 0 && i > quoted && endsSentence(text, i)) {
      spans.push({ start, end: i });
      start = i + 1;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
