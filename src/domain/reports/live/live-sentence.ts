import { vietnameseDate, dateFromSerial } from "../../calendar/calendar-date";
import { displayNumber, VIETNAMESE_SIGNS, type NumberSigns } from "../../compliance/display-rate";
import { countText, dateText, percentText, shareText, type Figure } from "./figure";
import { quotedText } from "./formula-text";

/** A piece of a sentence: words, a figure, pieces that stand only where a figure is above zero, or those of some figures that are above zero, each with its words. */
export type Part =
  | string
  | { readonly show: "count" | "percent" | "date" | "text"; readonly figure: Figure }
  | { readonly above: Figure; readonly then: readonly Part[]; readonly otherwise?: readonly Part[] }
  | { readonly each: readonly (readonly [Figure, string])[]; readonly none: string };

const SEPARATOR = "; ";

export const count = (figure: Figure): Part => ({ show: "count", figure });
export const percent = (figure: Figure): Part => ({ show: "percent", figure });
export const date = (figure: Figure): Part => ({ show: "date", figure });
export const ifAny = (figure: Figure, ...then: readonly Part[]): Part => ({ above: figure, then });
export const either = (figure: Figure, then: readonly Part[], otherwise: readonly Part[]): Part => ({
  above: figure,
  then,
  otherwise,
});

export const eachAny = (each: readonly (readonly [Figure, string])[], none: string): Part => ({ each, none });

/** A figure that is above zero where a share is a half or more. */
export const fromHalf = ({ expression, value }: Figure): Figure => ({
  expression: `ROUNDDOWN(${expression}*2,0)`,
  value: Math.floor(value * 2),
});

/** Whether a sentence holds figures, so that it has to be a formula. */
export function hasFigures(parts: readonly Part[]): boolean {
  return parts.some((part) => typeof part !== "string");
}

/** Formula whose text is the sentence, with its figures computed in the sheet. */
export function sentenceFormula(parts: readonly Part[], signs = VIETNAMESE_SIGNS): string {
  return `=${joined(parts, signs)}`;
}

/** The sentence with the program's own figures. */
export function sentenceText(parts: readonly Part[], signs = VIETNAMESE_SIGNS): string {
  return parts.map((part) => partText(part, signs)).join("");
}

function joined(parts: readonly Part[], signs: NumberSigns): string {
  return parts.length === 0 ? '""' : parts.map((part) => partFormula(part, signs)).join("&");
}

function partFormula(part: Part, signs: NumberSigns): string {
  if (typeof part === "string") return quotedText(part);
  if ("above" in part) return `IF(${part.above.expression}>0,${joined(part.then, signs)},${joined(part.otherwise ?? [], signs)})`;
  if ("each" in part) return eachFormula(part, signs);
  const text = { count: countText, percent: percentText, date: dateText, text: (x: string) => x }[part.show](part.figure.expression, signs);
  return part.show === "count" || part.show === "percent" ? `(${text})` : text;
}

/** The separator before the first is cut off, so that the formula grows with the figures only. */
function eachFormula({ each, none }: Extract<Part, { readonly none: string }>, signs: NumberSigns): string {
  const pieces = each.map(
    ([{ expression }, words]) => `IF(${expression}>0,${quotedText(SEPARATOR)}&(${countText(expression, signs)})&${quotedText(words)},"")`,
  );
  const sum = each.map(({ 0: { expression } }) => expression).join("+");
  return `IF(${sum}>0,MID(${pieces.join("&")},${SEPARATOR.length + 1},999),${quotedText(none)})`;
}

function partText(part: Part, signs: NumberSigns): string {
  if (typeof part === "string") return part;
  if ("each" in part) {
    const above = part.each.filter(([{ value }]) => value > 0);
    return above.length === 0 ? part.none : above.map(([{ value }, words]) => displayNumber(value, signs) + words).join(SEPARATOR);
  }
  if ("above" in part) return sentenceText(part.above.value > 0 ? part.then : (part.otherwise ?? []), signs);
  const { value } = part.figure;
  if (part.show === "text") return part.figure.text ?? "";
  if (part.show === "count") return displayNumber(value, signs);
  return part.show === "percent" ? shareText(value, signs) : vietnameseDate(dateFromSerial(value));
}
