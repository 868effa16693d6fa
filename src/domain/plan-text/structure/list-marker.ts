/** How a line of a plan is numbered: "I." roman, "A." part, "1.2." number, "(1)" bracket, "a)" letter, "-" and "+" bullets. */
export interface ListMarker {
  readonly kind: string;
  /** "III", "1.2", "a"; null for a bullet. */
  readonly label: string | null;
  /** Characters from the start of the line to its content. */
  readonly length: number;
}

const BRANCH =
  /^(?:(?:phần|chương)\s{1,4}(?:thứ\s{1,4}(?:nhất|hai|ba|tư|bốn|năm|sáu)|\d{1,2}|[ivx]{1,5})|(?:mục|phụ lục|biểu số|biểu|bước|điều|nhiệm vụ|hoạt động)\s{1,4}(?:\d{1,2}|[ivx]{1,5}))(?:\s{0,3}[.:)–-]\s{0,4}|(?=\s{0,4}$))/iu;
const ROMAN = /^([IVX]{1,5})\s{0,3}(?:[.):]|\/(?!\p{Ll})|[–-](?=\s))\s{0,8}(?=\S)/u;
const PART = /^([A-HĐ])\s{0,3}[.)/]\s{1,8}(?=\S)/u;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\s{0,3}(?:[.)/:](?!\d)|[–-](?=\s+\p{Lu})|(?<=\d)[–-](?=\s+\d))[.)]?\s{0,8}/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s{1,8}(?=\p{L})/u;
const BRACKET = /^\((\d{1,2}|[ivx]{1,4}|[a-hđ])\)[.:]?\s{0,8}/u;
const LETTER = /^([a-zđ]\d{0,2})\s{0,2}[.)/]\s{1,8}(?=\S)|^([a-zđ])\)(?=\S)/u;
const BULLET = /^([-–—+•●*▪■□◦·§✓→►❖])\s{0,8}(?=[^\s\d]|\d)/u;

function normalBullet(char: string): string {
  if (char === "+" || char === "*") return char;
  return char === "–" || char === "—" ? "-" : char;
}

const ORDINALS: Readonly<Record<string, string>> = {
  nhất: "I",
  hai: "II",
  ba: "III",
  tư: "IV",
  bốn: "IV",
  năm: "V",
  sáu: "VI",
};

function ordinalNumber(word: string | null): string | null {
  return word === null ? null : (ORDINALS[word.toLowerCase()] ?? word);
}

const HASHES = /^(#{1,6})\s{1,8}/u;

/** The marker a line begins with, null where it is plain text; a Markdown heading is "h1" to "h6" unless a Roman number follows. */
export function listMarker(line: string): ListMarker | null {
  const hashes = HASHES.exec(line);
  if (!hashes) return plainMarker(line);
  const inner = plainMarker(line.slice(hashes[0].length));
  const length = hashes[0].length + (inner?.length ?? 0);
  if (inner && (inner.kind === "roman" || inner.kind === "part" || inner.kind.startsWith("branch:"))) return { ...inner, length };
  return { kind: `h${hashes[1]?.length ?? 1}`, label: inner?.label ?? null, length };
}

function plainMarker(line: string): ListMarker | null {
  const roman = ROMAN.exec(line);
  if (roman) return { kind: "roman", label: roman[1] ?? null, length: roman[0].length };
  const branch = BRANCH.exec(line);
  if (branch)
    return {
      kind: `branch:${branch[0].split(/\s/)[0]?.toLowerCase()}`,
      label: ordinalNumber((branch[0].match(/[^\s.:)–-]+/gu) ?? []).at(-1) ?? null),
      length: branch[0].length,
    };
  const part = PART.exec(line);
  if (part) return { kind: "part", label: part[1] ?? null, length: part[0].length };
  const number = NUMBER.exec(line) ?? DOTTED.exec(line);
  if (number) return { kind: `number${(number[1] ?? "").split(".").length}`, label: number[1] ?? null, length: number[0].length };
  const bracket = BRACKET.exec(line);
  if (bracket) return { kind: "bracket", label: `(${bracket[1]})`, length: bracket[0].length };
  const letter = LETTER.exec(line);
  if (letter) return { kind: "letter", label: letter[1] ?? letter[2] ?? null, length: letter[0].length };
  const bullet = BULLET.exec(line);
  return bullet ? { kind: normalBullet(bullet[1] ?? "-"), label: null, length: bullet[0].length } : null;
}
