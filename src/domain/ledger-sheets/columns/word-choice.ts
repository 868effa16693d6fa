import { foldText, withoutAccents } from "../../vietnamese/fold-text";
import { OTHER_WORDS } from "../ledger-words.vi";

/** Finds the value whose word a cell holds, whatever its case and accents; null where no word fits. */
export function choiceFromText<K extends string>(words: Readonly<Record<K, string>>, text: string | null): K | null {
  if (text === null) return null;
  const folded = foldText(text);
  const keys = Object.keys(words) as K[];
  const other = OTHER_WORDS[folded];
  return (
    keys.find((key) => foldText(words[key]) === folded) ??
    keys.find((key) => key === other) ??
    keys.find((key) => withoutAccents(words[key]) === withoutAccents(text)) ??
    null
  );
}
