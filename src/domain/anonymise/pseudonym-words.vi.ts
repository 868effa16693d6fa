import type { PseudonymWords } from "./pseudonyms";

/** What stands in the place of names and addresses. */
export const pseudonymWords: PseudonymWords = { person: (number) => `Người ${number}`, address: (number) => `Địa chỉ ${number}` };
