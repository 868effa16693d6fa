import type { PseudonymWords } from "./pseudonyms";

/** The same in English. */
export const pseudonymWords: PseudonymWords = { person: (number) => `Person ${number}`, address: (number) => `Address ${number}` };
