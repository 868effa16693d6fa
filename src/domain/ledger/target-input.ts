import type * as z from "zod";
import { targetSchema } from "./target";

/** What a person may get wrong about a target that is defined by hand; the wording says it in words. */
export type TargetFault =
  | "text-missing"
  | "value-missing"
  | "value-negative"
  | "share-above-hundred"
  | "visits-not-whole"
  | "denominator-missing"
  | "period-missing"
  | "due-missing"
  | "due-before-start"
  | "baseline-not-below";

const fields = targetSchema.pick({
  text: true,
  kind: true,
  comparator: true,
  value: true,
  measure: true,
  denominator: true,
  nature: true,
  baseline: true,
  period: true,
  scope: true,
  level: true,
  start: true,
  due: true,
  lead: true,
  weight: true,
  optional: true,
  linkedTo: true,
});
export type TargetInput = z.infer<typeof fields>;
export type TargetInputField = keyof TargetInput;

type Rule = readonly [field: TargetInputField, fault: TargetFault, breaks: (input: TargetInput) => boolean];

const isAtLeast = ({ comparator }: TargetInput) => comparator === null || comparator === "at_least" || comparator === "above";

/** Rules in the order of the form's fields. */
const RULES: readonly Rule[] = [
  ["text", "text-missing", ({ text }) => text.trim() === ""],
  ["value", "value-missing", ({ kind, value }) => kind !== "milestone" && value === null],
  ["value", "value-negative", ({ value }) => value !== null && value < 0],
  ["value", "share-above-hundred", ({ kind, value, baseline }) => kind === "percentage" && baseline === null && (value ?? 0) > 100],
  ["value", "visits-not-whole", ({ kind, value }) => kind === "cadence" && value !== null && (value < 1 || !Number.isInteger(value))],
  ["denominator", "denominator-missing", ({ kind, denominator }) => kind === "percentage" && (denominator ?? "").trim() === ""],
  ["period", "period-missing", ({ kind, period }) => kind === "cadence" && period === "once"],
  ["due", "due-missing", ({ kind, due }) => kind === "milestone" && due === null],
  ["due", "due-before-start", ({ start, due }) => start !== null && due !== null && due < start],
  [
    "baseline",
    "baseline-not-below",
    (input) => input.baseline !== null && input.value !== null && isAtLeast(input) && input.baseline >= input.value,
  ],
];

/** A target as a person defines it (đặt chỉ tiêu), with what does not go together told by field; messages are faults, not sentences. */
export const targetInputSchema = fields.superRefine((input, context) => {
  const told = new Set<TargetInputField>();
  for (const [field, fault, breaks] of RULES) {
    if (told.has(field) || !breaks(input)) continue;
    told.add(field);
    context.addIssue({ code: "custom", path: [field], message: fault });
  }
});
