/** Tones in dictionary order: ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** A syllable as it is compared: letters with their hats and horns but without the tone, the tone, and plain ASCII letters. */
export interface ComparableSyllable {
  readonly letters: string;
  readonly tone: Tone;
  readonly bare: string;
}

const TONE_MARKS: Readonly<Record<string, Tone>> = { "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5 };
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/g;
/** A syllable whose only vowel sound is y (also after qu): the ones that are written with i or y at will. */
const LONE_Y = /^([^aăâeêioôơuưy]*|qu)y$/;

function toneIn(decomposed: string): Tone {
  const mark = decomposed.match(TONE_MARK)?.[0];
  return mark === undefined ? 0 : (TONE_MARKS[mark] ?? 0);
}

const read = new Map<string, ComparableSyllable>();

/** Reads one lower-case syllable so that hoà = hòa, thuỷ = thủy, lý = lí and composed = decomposed; a different tone or hat stays different. */
export function comparableSyllable(syllable: string): ComparableSyllable {
  const known = read.get(syllable);
  if (known) return known;
  const decomposed = syllable.replace(/[ðɖ]/g, "đ").normalize("NFD");
  const letters = decomposed.replace(TONE_MARK, "").normalize("NFC").replace(LONE_Y, "$1i");
  const bare = letters
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
  const comparable = { letters, tone: toneIn(decomposed), bare };
  if (read.size > 20_000) read.clear();
  read.set(syllable, comparable);
  return comparable;
}

/** Whether a syllable carries a tone mark, a hat, a horn or a barred đ. */
export function isAccented(syllable: ComparableSyllable): boolean {
  return syllable.tone !== 0 || syllable.letters !== syllable.bare;
}

/** Letters and tone as one word; equal for the same syllable however it is typed. */
export function syllableKey(syllable: ComparableSyllable): string {
  return syllable.letters + syllable.tone;
}
