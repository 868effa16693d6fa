import { foldText } from "./fold-text";
import { readPersonName } from "./person-name";

/** Order of the Vietnamese alphabet, with the letters of foreign names at their Latin places. */
const ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONE_MARKS = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const FIRST_KEY = 0x30;

function wordKey(word: string): string {
  const decomposed = word.normalize("NFD");
  const letters = decomposed.replace(/[\u0300\u0309\u0303\u0301\u0323]/g, "").normalize("NFC");
  const tones = Array.from(decomposed).flatMap((mark) => {
    const tone = TONE_MARKS.indexOf(mark);
    return tone < 0 ? [] : [tone + 1];
  });
  const places = Array.from(letters, (letter) => {
    const place = ALPHABET.indexOf(letter);
    return String.fromCharCode(place < 0 ? FIRST_KEY + ALPHABET.length + 1 : FIRST_KEY + place);
  });
  return `${places.join("")}!${tones.length > 0 ? tones.join("") : "0"}`;
}

/** Text to sort words by the Vietnamese alphabet (a ă â b c d đ …), letters before tones (ngang, huyền, hỏi, ngã, sắc, nặng); compare by code unit. */
export function vietnameseSortKey(text: string): string {
  return foldText(text).split(" ").map(wordKey).join(" ");
}

/** Text to sort people by: given name, then middle names, then family name (tên, đệm, họ); without bà/ông and without brackets. */
export function sortKeyOfName(name: string): string {
  const honorific = readPersonName(name)?.honorific ?? null;
  const folded = foldText(name.normalize("NFC").replace(/[([{][^)\]}]*[)\]}]?/g, " "));
  const plain =
    honorific !== null && folded.includes(`${honorific} `) ? folded.slice(folded.indexOf(`${honorific} `) + honorific.length + 1) : folded;
  const words = plain.split(" ");
  const family = words.length > 1 ? words[0] : undefined;
  const given = words.at(-1) ?? "";
  return [given, ...words.slice(1, -1), ...(family === undefined ? [] : ["", family])]
    .map((word) => (word === "" ? " " : wordKey(word)))
    .join(" ");
}

/** Order of two people in a Vietnamese list: negative, zero or positive. */
export function compareVietnameseNames(a: string, b: string): number {
  const first = sortKeyOfName(a);
  const second = sortKeyOfName(b);
  return first < second ? -1 : first > second ? 1 : 0;
}
