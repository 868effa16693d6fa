import { PhraseFinder, wordsOf } from "./phrase-finder";
import type { PersonalValues } from "./personal-values";

/** Words that stand in the place of personal data in an anonymised copy. */
export interface PseudonymWords {
  readonly person: (number: string) => string;
  readonly address: (number: string) => string;
}

/** Digits without what is typed between them, and without the zeros before them, which Excel drops. */
export function bareDigits(text: string): string {
  return text.replace(/\D+/g, "").replace(/^0+/, "");
}

/** Phrases of one word stand in too many texts to be replaced in the middle of one. */
const LEAST_WORDS_INSIDE = 2;

/** One invented value for each personal value, the same wherever it stands. */
export class Pseudonyms {
  readonly #words: PseudonymWords;
  readonly #whole = new PhraseFinder<string>();
  readonly #inside = new PhraseFinder<string>();
  readonly #numbers = new Map<string, string>();
  readonly #taken = new Set<string>();
  #people = 0;
  #addresses = 0;

  constructor(values: PersonalValues, words: PseudonymWords) {
    this.#words = words;
    for (const digits of [...values.idNumbers, ...values.phones].map(bareDigits)) if (digits.length >= 5) this.#taken.add(digits);
    for (const name of values.names) this.person(name);
    for (const address of values.addresses) this.#address(address);
    for (const digits of [...this.#taken]) this.number(digits);
  }

  /** The pseudonym of a person's name. */
  person(name: string): string {
    return this.#keep(name, () => this.#words.person(String((this.#people += 1)).padStart(3, "0")));
  }

  #address(address: string): string {
    return this.#keep(address, () => this.#words.address(String((this.#addresses += 1)).padStart(3, "0")));
  }

  #keep(phrase: string, make: () => string): string {
    const known = this.#whole.get(phrase);
    if (known !== null) return known;
    const pseudonym = make();
    this.#whole.add(phrase, pseudonym);
    if (wordsOf(phrase).length >= LEAST_WORDS_INSIDE) this.#inside.add(phrase, pseudonym);
    return pseudonym;
  }

  /** Other digits for a number, as many and with the same beginning; the same number always gets the same. */
  number(text: string): string {
    const digits = bareDigits(text);
    const known = this.#numbers.get(digits);
    if (known !== undefined) return known;
    const tail = Math.min(6, Math.max(4, digits.length - 3));
    let other = digits;
    for (let turn = this.#numbers.size + 1; other === digits || this.#taken.has(other); turn += 1)
      other = digits.slice(0, -tail) + String((turn * 7919 + 104_729) % 10 ** tail).padStart(tail, "0");
    this.#numbers.set(digits, other);
    this.#taken.add(other);
    return other;
  }

  /** Whether a number is one of somebody's. */
  isPersonal(text: string): boolean {
    return this.#numbers.has(bareDigits(text));
  }

  /** The pseudonym of a text that is a name or an address as a whole; null where it is neither. */
  whole(text: string): string | null {
    return this.#whole.get(text);
  }

  /** Names and addresses within a text. */
  inside(text: string) {
    return this.#inside.find(text);
  }
}
