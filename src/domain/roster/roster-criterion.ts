import type { Household, HouseholdField } from "../ledger/household";
import { foldText } from "../vietnamese/fold-text";

/** A field of the ledger, or a column of the list's own under its heading ("other:Có vườn"). */
export type CriterionField = HouseholdField | `other:${string}`;

/** A rule for who may be on the roster, as the plan or the user sets it (tiêu chí đã thống nhất). */
export interface RosterCriterion {
  /** In words, for messages and for the reasons beside each name. */
  readonly label: string;
  readonly field: CriterionField;
  readonly test: "yes" | "no" | "filled" | "at-least" | "at-most" | "one-of";
  /** Number for at-least and at-most, texts for one-of. */
  readonly value?: number | readonly string[];
}

/** What the list says; an empty cell of a column of its own is an empty answer, which means no where others ticked it. */
function valueFor(household: Household, field: CriterionField): Household[HouseholdField] {
  return field.startsWith("other:") ? (household.otherColumns[field.slice("other:".length)] ?? "") : household[field as HouseholdField];
}

const NO_WORDS: ReadonlySet<string> = new Set(["", "không", "ko", "k", "chưa", "0", "không có"]);

function isYes(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value > 0;
  return !NO_WORDS.has(foldText(String(value)));
}

/** Whether a household meets a criterion; null where the list does not say. */
export function meetsCriterion(household: Household, criterion: RosterCriterion): boolean | null {
  const value = valueFor(household, criterion.field);
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
      return typeof criterion.value === "object" ? criterion.value.some((text) => foldText(text) === foldText(String(value))) : null;
  }
}
