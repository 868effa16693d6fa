import { lacksAccents, restoreAccents } from "./restore-accents";

/** A plan document prepared for reading: `plain` has marks of Markdown as spaces, `folded` is it in lower case with one spelling of tones; both share offsets. */
export interface SourceText {
  readonly original: string;
  readonly plain: string;
  readonly folded: string;
  /** Offset in the original of an offset in plain. */
  readonly originalOffset: (offset: number) => number;
}

const OLD_TONES: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

/** Lower case that keeps the length of the text, so that offsets stay right. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
}

/** Lower case with "hoá" and "hóa" written alike; same length as the text. */
export function foldSameLength(text: string): string {
  return lowerSameLength(text).replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => OLD_TONES[pair] ?? pair);
}

function composed(text: string): { plain: string; offsets: Int32Array | null } {
  if (text.normalize("NFC") === text) return { plain: text, offsets: null };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const cluster of text.matchAll(/[\s\S]\p{M}{0,8}/gu)) {
    const piece = cluster[0].normalize("NFC");
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) offsets.push(cluster.index + Math.min(i, cluster[0].length - 1));
  }
  offsets.push(text.length);
  return { plain: pieces.join(""), offsets: Int32Array.from(offsets) };
}

function withoutMarks(text: string): string {
  return text
    .replace(/\r/g, " ")
    .replace(/[\u00A0\u200B-\u200D\u2060\uFEFF\u00AD\u2002-\u200A\u202F]/g, " ")
    .replace(/\*{2,3}|_{2,3}|`/g, (mark) => " ".repeat(mark.length))
    .replace(/(?<=[\p{L}\p{N}“"”(.,;:])\*|\*(?=[\p{L}\p{N}“"])/gu, " ")
    .replace(/^[ \t]{0,8}>(?= )/gm, (mark) => " ".repeat(mark.length))
    .replace(/\\(?=[-+*.()#])/g, " ")
    .replace(/^(?:[ \t]{0,8}\|.*|[^|\n]{0,300}(?:\|[^|\n]{0,300}){2,40})$/gm, (row) => row.replace(/\|/g, "\t"));
}

/** Prepares a document: composed letters, no Markdown marks, every offset still that of the document. */
export function sourceText(original: string): SourceText {
  const { plain: text, offsets } = composed(original);
  const unmarked = withoutMarks(text);
  const plain = lacksAccents(unmarked) ? restoreAccents(unmarked) : unmarked;
  return {
    original,
    plain,
    folded: foldSameLength(plain),
    originalOffset: (offset) => (offsets ? (offsets[offset] ?? original.length) : offset),
  };
}
