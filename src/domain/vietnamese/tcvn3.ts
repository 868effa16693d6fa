/** Codes A1–FE of TCVN3 (ABC) in pairs of hexadecimal digits, and the letters that they stand for in an ordinary font, in the same order. */
const CODES =
  "A1A2A3A4A5A6A7A8A9AAABACADAEB5B6B7B8B9BBBCBDBEC6C7C8C9CACBCCCECFD0D1D2D3D4D5D6D7D8DCDDDEDFE1E2E3E4E5E6E7E8E9EAEBECEDEEEFF1F2F3F4F5F6F7F8F9FAFBFCFDFE";
const LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

const lettersByCode = new Map<string, string>(
  [...LETTERS].map((letter, at) => [String.fromCharCode(parseInt(CODES.slice(2 * at, 2 * at + 2), 16)), letter]),
);

/** Text typed in a TCVN3 font as Unicode; in a capital font (`.VnTimeH`) every letter shows as a capital. ư is the soft hyphen, so nothing may be cleaned before. */
export function textFromTcvn3(text: string, capitalFont: boolean): string {
  let decoded = "";
  for (const character of text) decoded += lettersByCode.get(character) ?? character;
  return capitalFont || isWrittenInCapitals(text) ? decoded.toUpperCase() : decoded;
}

/** TCVN3 has one code for both cases of most letters: plain letters that are all capitals show what was meant. */
function isWrittenInCapitals(text: string): boolean {
  return /[A-Z][^\s]*[A-Z]/.test(text) && !/[a-z]/.test(text);
}

/** Whether every letter beyond ASCII is one that TCVN3 uses. */
export function couldBeTcvn3(text: string): boolean {
  let found = false;
  for (const character of text) {
    if (character.charCodeAt(0) < 0xa1) continue;
    if (!lettersByCode.has(character)) return false;
    found = true;
  }
  return found;
}
