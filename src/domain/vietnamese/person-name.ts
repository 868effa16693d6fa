import { foldText } from "./fold-text";
import { comparableSyllable, isAccented, syllableKey, type ComparableSyllable } from "./comparable-syllable";

/** One word of a name; abbreviated where only its first letters are written ("Ng.", "T."). */
export interface NameWord extends ComparableSyllable {
  /** Letters and tone; equal for the same word however it is typed. */
  readonly key: string;
  readonly abbreviated: boolean;
}

/** A person's name taken apart for comparing (họ, đệm, tên): family name first, given name last. */
export interface PersonName {
  readonly words: readonly NameWord[];
  /** What stood in brackets or after "vợ", "chồng": usually the other spouse's name. */
  readonly aside: string | null;
  /** Bà, ông … before the name, folded; null where there was none. */
  readonly honorific: string | null;
  /** False where the whole name is typed without a single accent. */
  readonly accented: boolean;
  /** All words with tones, for exact comparing. */
  readonly key: string;
  /** All words in plain letters. */
  readonly bareKey: string;
}

const HONORIFIC =
  /^(hộ gia đình|gia đình|chủ hộ|hộ|họ tên|gđ)?\s*((ông|bà|anh|chị|cô|chú|bác|cụ|mệ|đ c|đồng chí|ong|ba|chi|co|bac|cu)\s)?(?=\S)/;
/** Words of address that are certain; the others count only in a text typed wholly without accents. */
const ACCENTED_HONORIFICS = new Set(["ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "mệ", "đ c", "đồng chí"]);
const MAY_HAVE_ASIDE = /[([{]|vợ|chồng|vk|ck/i;
/** A name of letters with single spaces, which needs no further cleaning. */
const PLAIN_NAME = /^\p{L}+(?: \p{L}+)*$/u;
const HAS_VOWEL = /[aăâeêioôơuưy]/;

function splitHonorific(folded: string): { honorific: string | null; rest: string } {
  const match = HONORIFIC.exec(folded);
  if (!match || match[0].trim() === "") return { honorific: null, rest: folded };
  const title = match[3] ?? null;
  const rest = folded.slice(match[0].length);
  const wordsLeft = rest.split(" ").length;
  const certain = title === null || ACCENTED_HONORIFICS.has(title);
  const typedBare = folded.split(" ").every((word) => !isAccented(comparableSyllable(word)));
  if (rest === "" || (!certain && !(typedBare && wordsLeft >= 2))) return { honorific: null, rest: folded };
  return { honorific: title, rest };
}

const knownWords = new Map<string, NameWord>();

function nameWord(text: string): NameWord {
  const known = knownWords.get(text);
  if (known) return known;
  const syllable = comparableSyllable(text);
  const single = text.length === 1 && text !== "y";
  const word = {
    ...syllable,
    key: syllableKey(syllable),
    abbreviated: single || (!HAS_VOWEL.test(syllable.letters) && text.length <= 3 && /^\p{L}+$/u.test(text)),
  };
  if (knownWords.size > 20_000) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

function splitAside(text: string): { own: string; aside: string | null } {
  if (!MAY_HAVE_ASIDE.test(text)) return { own: text, aside: null };
  const bracket = /[([{]([^)\]}]*)[)\]}]?/.exec(text);
  const own = bracket ? `${text.slice(0, bracket.index)} ${text.slice(bracket.index + bracket[0].length)}` : text;
  const spouse = /\s[-–,/]?\s*((?:vợ|chồng|vk|ck)(?=\s|:).*)$/iu.exec(own);
  if (spouse) return { own: own.slice(0, spouse.index), aside: foldText(spouse[1] ?? "") };
  return { own, aside: bracket ? foldText(bracket[1] ?? "") || null : null };
}

function foldName(text: string): string {
  return PLAIN_NAME.test(text) ? text.toLowerCase() : foldText(text.replace(/['’`]/g, ""));
}

/** Takes a name apart; null where nothing is left that could be a name. */
export function readPersonName(text: string | null): PersonName | null {
  if (text === null) return null;
  const { own, aside } = splitAside(text.normalize("NFC"));
  const { honorific, rest } = splitHonorific(foldName(own));
  const words = rest
    .split(" ")
    .filter((word) => word !== "" && !/^\d+$/.test(word))
    .map(nameWord);
  if (words.length === 0) return null;
  return {
    words,
    aside,
    honorific,
    accented: words.some(isAccented),
    key: words.map(({ key }) => key).join(" "),
    bareKey: words.map((word) => word.bare).join(" "),
  };
}
