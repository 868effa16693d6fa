import { isSyllable } from "./syllable";
import { couldBeTcvn3, textFromTcvn3 } from "./tcvn3";
import { couldBeVni, textFromVni } from "./vni";

/** How text from before Unicode was typed: TCVN3 (ABC) or VNI-Windows. */
export type LegacyEncoding = "tcvn3" | "vni";

/** Letters that only real Vietnamese Unicode text has; such text is never decoded. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u0300-\u0323]/;
const LEGACY_LETTER = /[\u00A1-\u00FE]/;

/** Encoding that a font's name gives away: `.VnTime`, `.VnArialH`, `VNI-Times`; null for any other font. */
export function encodingOfFont(font: string | null | undefined): LegacyEncoding | null {
  if (!font) return null;
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

/** Whether a text could be of an old encoding at all: letters of Latin-1 and no real Vietnamese ones. */
export function couldBeLegacy(text: string): boolean {
  return LEGACY_LETTER.test(text) && !UNICODE_VIETNAMESE.test(text);
}

/** Text in Unicode, decoded by the font or by the encoding that the text around it has; text that is Vietnamese already stays. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font?: string | null): string {
  if (UNICODE_VIETNAMESE.test(text)) return text;
  if (encoding === "vni") return textFromVni(text);
  const capitalFont = /^\.vn.*h$/i.test(font ?? "");
  return LEGACY_LETTER.test(text) || capitalFont ? textFromTcvn3(text, capitalFont) : text;
}

/** Encoding that the letters alone give away: read as it stands the text is no Vietnamese, decoded it is. Null where it cannot be told. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (!couldBeLegacy(text)) return null;
  const asItStands = validShare(text);
  if (asItStands === 1) return null;
  const tcvn3 = couldBeTcvn3(text) ? validShare(textFromTcvn3(text, false)) : 0;
  const vni = couldBeVni(text) ? validShare(textFromVni(text)) : 0;
  const best = Math.max(tcvn3, vni);
  if (best < 0.75 || best <= asItStands || tcvn3 === vni) return null;
  return tcvn3 > vni ? "tcvn3" : "vni";
}

/** Share of the words with letters beyond ASCII that are Vietnamese syllables. */
function validShare(text: string): number {
  const words = text.split(/[\s\d.,;:()/\\"'%+*=?!_–-]+/).filter((word) => /[\u00A0-\u1EFF]/.test(word));
  if (words.length === 0) return 1;
  return words.filter(isSyllable).length / words.length;
}
