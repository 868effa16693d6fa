import type { NameWord, PersonName } from "./person-name";

/**
 * How two names stand to each other: the same however typed; accents typed on one side only; words abbreviated;
 * a middle name left out; only the given name on one side; one letter apart; another accent (another name); another name.
 */
export type NameRelation =
  "same" | "accents-left-out" | "abbreviated" | "middle-left-out" | "given-name-only" | "one-letter-apart" | "other-accent" | "other";

type WordEquality = (a: NameWord, b: NameWord) => boolean;

const byAccent: WordEquality = (a, b) => a.key === b.key;
const byLetters: WordEquality = (a, b) => a.bare === b.bare;

function startsAlike(short: NameWord, long: NameWord, equal: WordEquality): boolean {
  return equal === byAccent ? long.letters.startsWith(short.letters) : long.bare.startsWith(short.bare);
}

function wordsFit(a: NameWord, b: NameWord, equal: WordEquality): boolean {
  if (equal(a, b)) return true;
  return (a.abbreviated && startsAlike(a, b, equal)) || (b.abbreviated && startsAlike(b, a, equal));
}

function abbreviationFits(a: PersonName, b: PersonName, equal: WordEquality): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  if (!a.words.some((word) => word.abbreviated) && !b.words.some((word) => word.abbreviated)) return false;
  const last = a.words.length - 1;
  return a.words.every((word, index) => {
    const other = b.words[index];
    return other !== undefined && (index === last ? equal(word, other) : wordsFit(word, other, equal));
  });
}

/** Whether the shorter name is the longer one with middle names left out; family and given name must be there. */
function middleLeftOut(a: PersonName, b: PersonName, equal: WordEquality): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const family = [short[0], long[0]];
  const given = [short.at(-1), long.at(-1)];
  if (short.length < 2 || short.length === long.length) return false;
  if (!family[0] || !family[1] || !given[0] || !given[1]) return false;
  if (!wordsFit(family[0], family[1], equal) || !equal(given[0], given[1])) return false;
  let next = 1;
  for (const word of short.slice(1, -1)) {
    while (next < long.length - 1 && !wordsFit(word, long[next] as NameWord, equal)) next += 1;
    if (next >= long.length - 1) return false;
    next += 1;
  }
  return true;
}

function givenNameOnly(a: PersonName, b: PersonName): boolean {
  if ((a.words.length === 1) === (b.words.length === 1)) return false;
  const given = [a.words.at(-1), b.words.at(-1)];
  return given[0] !== undefined && given[1] !== undefined && byAccent(given[0], given[1]);
}

/** Whether two texts are one insertion, deletion, replacement or swap of neighbours apart. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function relationByLetters(a: PersonName, b: PersonName): NameRelation {
  const oneSideBare = a.accented !== b.accented;
  if (a.bareKey === b.bareKey) return oneSideBare ? "accents-left-out" : "other-accent";
  if (oneSideBare && abbreviationFits(a, b, byLetters)) return "abbreviated";
  if (oneSideBare && middleLeftOut(a, b, byLetters)) return "middle-left-out";
  if (
    oneEditApart(a.bareKey.replaceAll(" ", ""), b.bareKey.replaceAll(" ", "")) ||
    a.bareKey.replaceAll(" ", "") === b.bareKey.replaceAll(" ", "")
  )
    return "one-letter-apart";
  return "other";
}

/** Compares two names as people of the office would: spelling habits do not count, a different accent is a different name. */
export function compareNames(a: PersonName, b: PersonName): NameRelation {
  if (a.key === b.key) return a.words.some((word) => word.abbreviated) ? "abbreviated" : a.words.length === 1 ? "given-name-only" : "same";
  if (abbreviationFits(a, b, byAccent)) return "abbreviated";
  if (middleLeftOut(a, b, byAccent)) return "middle-left-out";
  if (givenNameOnly(a, b)) return "given-name-only";
  return relationByLetters(a, b);
}
