import { withoutAccents } from "../../vietnamese/fold-text";
import { bodyWords } from "../cues/organisations";
import { countedNouns } from "../cues/measures";
import { promiseWords } from "../cues/verbs";
import { PLAN_WORDS } from "./plan-words";

/** Letters below which no document is judged, and the share of accented ones below which it counts as typed without. */
const FEWEST_LETTERS = 120;
const HIGHEST_SHARE = 0.01;
const LONGEST_PHRASE = 6;

/** Whether a Vietnamese document was typed without its accents. */
export function lacksAccents(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || (text.match(/[^\p{ASCII}“”‘’–—…•]/gu)?.length ?? 0) > letters * HIGHEST_SHARE) return false;
  return /ke\s{1,4}hoach|chuong\s{1,4}trinh|nhiem\s{1,4}vu|chi\s{1,4}tieu|thuc\s{1,4}hien/iu.test(text);
}

let known: ReadonlyMap<string, string> | null = null;

function phrases(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string>();
  for (const phrase of [...PLAN_WORDS, ...countedNouns, ...promiseWords, ...bodyWords]) {
    const key = withoutAccents(phrase);
    if (key.length === phrase.length && /^[\p{L}\d ,/-]+$/u.test(phrase) && !found.has(key)) found.set(key, phrase);
  }
  return (known = found);
}

function inCaseOf(written: string, accented: string): string {
  let out = "";
  for (let i = 0; i < written.length; i++) {
    const char = accented[i] ?? "";
    out += written[i] === written[i]?.toLowerCase() ? char : char.toUpperCase();
  }
  return out;
}

/** The document with the accents that its words have in plans; as long as before, letter by letter. Words it does not know stay as they are. */
export function restoreAccents(text: string): string {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const table = phrases();
  const out: string[] = [];
  let at = 0;
  for (let i = 0; i < words.length;) {
    const first = words[i];
    if (!first) break;
    let taken = 1;
    for (let count = Math.min(LONGEST_PHRASE, words.length - i); count > 0; count--) {
      const last = words[i + count - 1];
      if (!last) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      const accented = table.get(written.toLowerCase());
      if (accented === undefined) continue;
      out.push(text.slice(at, first.index), inCaseOf(written, accented));
      at = first.index + written.length;
      taken = count;
      break;
    }
    i += taken;
  }
  out.push(text.slice(at));
  return out.join("");
}
