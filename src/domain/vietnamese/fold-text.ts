import { cleanText } from "./clean-text";

/** Text without accents, đ as d, in lower case: for a second try at matching, never for keeping. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase();
}

/** Short texts folded lately: headings and words are compared again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 60;

/** Lower case, NFC, punctuation as spaces, single spaces; accents stay: for comparing wording. */
export function foldText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = cleanText(text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}%]+/gu, " "));
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, folded);
  return folded;
}
