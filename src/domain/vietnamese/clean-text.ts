/** Words of letters that no other text in NFC is written as, with one ordinary space between two. */
const isClean = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/** Text in NFC with single ordinary spaces and no ends: what every value of the ledger is. Line breaks become spaces. */
export function cleanText(text: string): string {
  if (isClean.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}
