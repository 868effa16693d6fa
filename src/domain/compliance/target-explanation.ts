import { vietnameseDate } from "../calendar/calendar-date";
import type { Target } from "../ledger/target";
import { ruleOf } from "./judging-rule";
import type { ExplanationWords } from "./target-explanation.vi";

/** The part of a target on which its judgement rests. */
export type Judgeable = Pick<
  Target,
  | "kind"
  | "comparator"
  | "value"
  | "measure"
  | "denominator"
  | "nature"
  | "baseline"
  | "period"
  | "scope"
  | "level"
  | "start"
  | "due"
  | "weight"
  | "optional"
  | "linkedTo"
  | "isNorm"
>;

/** When a target is met and how it is counted, in sentences; "" while the value is missing. */
export function targetExplanation(target: Judgeable, words: ExplanationWords): string {
  const condition = conditionOf(target, words);
  return condition === "" ? "" : [condition, ...remarks(target, words)].join(" ");
}

function conditionOf(target: Judgeable, words: ExplanationWords): string {
  const { kind, value, due } = target;
  if (kind === "milestone") return due === null ? words.milestoneOpen : words.milestone(vietnameseDate(due));
  if (value === null) return "";
  const when = [words.periods[target.period], whoseWords(target, words)].filter((part) => part !== "").join(", ");
  return words.metWhen(when, amountWords(target, value, words), stretchWords(target, words));
}

function whoseWords({ kind, scope, level }: Judgeable, words: ExplanationWords): string {
  if (scope === "each_unit") return level ? words.eachOf(level) : words.eachUnit;
  return level && kind !== "cadence" ? words.ofLevel(level) : "";
}

function amountWords(target: Judgeable, value: number, words: ExplanationWords): string {
  const { kind, level, scope, nature } = target;
  const measure = target.measure?.trim() ?? "";
  const comparator = words.comparators[target.comparator ?? "at_least"];
  if (kind === "cadence") return words.visits(comparator, words.number(value), scope === "whole" && level ? words.ofLevel(level) : "");
  if (ruleOf(target as Target) === "zero") return words.none(kind === "percentage" ? "%" : measure);
  if (kind === "percentage") return words.share(comparator, words.number(value), target.denominator?.trim() ?? "");
  return nature === "stock" ? words.latest(comparator, words.number(value), measure) : words.sum(comparator, words.number(value), measure);
}

function stretchWords({ start, due }: Judgeable, words: ExplanationWords): string {
  if (start === null && due === null) return "";
  return words.stretch(start === null ? "" : vietnameseDate(start), due === null ? "" : vietnameseDate(due));
}

function remarks({ baseline, kind, optional, linkedTo, weight }: Judgeable, words: ExplanationWords): string[] {
  const counted = !optional && linkedTo === null;
  return [
    baseline !== null && kind !== "milestone" && kind !== "cadence" ? words.baseline(words.number(baseline)) : "",
    optional ? words.optional : "",
    linkedTo === null ? "" : words.linked(linkedTo),
    counted && weight !== 1 ? words.weight(words.number(weight)) : "",
  ].filter((sentence) => sentence !== "");
}
