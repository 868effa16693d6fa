import { FAMILY_NAMES } from "./family-names";
import type { Pseudonyms } from "./pseudonyms";

/** A full name in running text: a family name and two or three more capitalised words. */
const FULL_NAME = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}(?![\p{L}\p{M}])/gu;
const DIGITS = /(?<![\p{L}\d])\+?\d(?:[ .\-()]{0,2}\d){6,14}(?![\p{L}\d])/gu;
const SURELY_PERSONAL = /^(0[35789]\d{8}|01\d{9}|84[35789]\d{8}|0\d{11})$/;
const E_MAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const NO_MAIL = "an-danh@example.invalid";
/** What the ledger remembers of a sheet's values: digests that could be guessed back. */
const DIGESTS = /^[\w.]+=[0-9a-z]{6}(;[\w.]+=[0-9a-z]{6})*$/;

/** Puts other digits into a number as it is typed, with its spaces, dots and zeros in front. */
function withOtherDigits(typed: string, pseudonyms: Pseudonyms): string {
  const all = typed.replace(/\D+/g, "");
  const other = pseudonyms.number(typed).padStart(all.length, "0");
  let at = 0;
  return typed.replace(/\d/g, () => other[at++] ?? "0");
}

function withoutNumbers(text: string, pseudonyms: Pseudonyms): string {
  return text.replace(DIGITS, (typed) => {
    const isPersonal = pseudonyms.isPersonal(typed) || SURELY_PERSONAL.test(typed.replace(/\D+/g, ""));
    return isPersonal ? withOtherDigits(typed, pseudonyms) : typed;
  });
}

function withoutKnownNames(text: string, pseudonyms: Pseudonyms): string {
  let [done, at] = ["", 0];
  for (const { from, to, held } of pseudonyms.inside(text)) {
    done += text.slice(at, from) + held;
    at = to;
  }
  return done + text.slice(at);
}

function withoutFullNames(text: string, pseudonyms: Pseudonyms): string {
  return text.replace(FULL_NAME, (name) => (FAMILY_NAMES.has(name.split(" ")[0] ?? "") ? pseudonyms.person(name) : name));
}

/** A text in which no known name, number or address of a person is left, nor what looks like one. */
export function anonymisedText(text: string, pseudonyms: Pseudonyms): string {
  if (text.trim() === "") return text;
  const composed = text.normalize("NFC");
  if (DIGESTS.test(composed)) return "";
  const whole = pseudonyms.whole(composed);
  if (whole !== null) return whole;
  const known = withoutKnownNames(composed.replace(E_MAIL, NO_MAIL), pseudonyms);
  const done = withoutNumbers(withoutFullNames(known, pseudonyms), pseudonyms);
  return done === composed ? text : done;
}

/** The same for a value that is not meant to be read (a name of a part, a formula): only what is known to be personal. */
export function anonymisedCode(text: string, pseudonyms: Pseudonyms): string {
  const composed = text.normalize("NFC");
  const known = withoutKnownNames(composed, pseudonyms);
  const done = known.replace(DIGITS, (typed) => (pseudonyms.isPersonal(typed) ? withOtherDigits(typed, pseudonyms) : typed));
  return done === composed ? text : done;
}

/** A number of a cell: another where it is somebody's. */
export function anonymisedNumber(text: string, pseudonyms: Pseudonyms): string {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 100_000 || !pseudonyms.isPersonal(String(value))) return text;
  return pseudonyms.number(String(value));
}
