import type { Household } from "../ledger/household";
import { foldText } from "../vietnamese/fold-text";
import type { RosterCriterion } from "./check-settings";

const NO_WORDS: ReadonlySet<string> = new Set(["", "không", "ko", "k", "chưa", "0", "không có"]);

function isYes(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value > 0;
  return !NO_WORDS.has(foldText(String(value)));
}

/** Whether a household meets a criterion; null where the list does not say. */
export function meetsCriterion(household: Household, criterion: RosterCriterion): boolean | null {
  const value = household[criterion.field];
  if (criterion.test === "filled") return value !== null && String(value).trim() !== "";
  if (value === null) return null;
  const bound = typeof criterion.value === "number" ? criterion.value : null;
  switch (criterion.test) {
    case "yes":
      return isYes(value);
    case "no":
      return !isYes(value);
    case "at-least":
      return bound === null || typeof value !== "number" ? null : value >= bound;
    case "at-most":
      return bound === null || typeof value !== "number" ? null : value <= bound;
    case "one-of":
      return Array.isArray(criterion.value) ? criterion.value.some((text) => foldText(text) === foldText(String(value))) : null;
  }
}
