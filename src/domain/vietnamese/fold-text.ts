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

/** Lower case, NFC, punctuation as spaces, single spaces; accents stay: for comparing wording. */
export function foldText(text: string): string {
  return cleanText(text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}%]+/gu, " "));
}
