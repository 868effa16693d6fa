/** Text in NFC with single ordinary spaces and no ends: what every value of the ledger is. Line breaks become spaces. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}
