import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

export const comparatorSchema = z.enum(["at_least", "at_most", "exactly", "below", "above", "approx"]);
export type Comparator = z.infer<typeof comparatorSchema>;

export const periodSchema = z.enum(["once", "yearly", "half_yearly", "quarterly", "monthly", "weekly", "daily"]);
export type Period = z.infer<typeof periodSchema>;

export const targetKindSchema = z.enum(["quantity", "percentage", "cadence", "milestone"]);
export type TargetKind = z.infer<typeof targetKindSchema>;

/** How the actual figure comes about (cách tính): flow sums entries, stock takes the latest, ratio is numerator over denominator, counted counts the ledger. */
export const natureSchema = z.enum(["flow", "stock", "ratio", "counted"]);
export type Nature = z.infer<typeof natureSchema>;

/** What of the ledger a counted target counts; `entries` is for a cadence that is fulfilled by what is reported for it, not by visits. */
export const countingSchema = z.enum(["households", "households-sorting", "households-signed", "items-received", "visits", "entries"]);
export type Counting = z.infer<typeof countingSchema>;

/** Something the plan promises and that can be judged (chỉ tiêu); cadences (giám sát định kỳ) and milestones (mốc) are targets too. */
export const targetSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: targetKindSchema,
  comparator: comparatorSchema.nullable(),
  /** Percent points for a percentage, count per period for a cadence, null for a milestone. */
  value: z.number().nullable(),
  /** ĐVT. */
  measure: z.string().nullable(),
  /** What a percentage is taken of, in words; its number comes with the progress entries. */
  denominator: z.string().nullable(),
  nature: natureSchema,
  counting: countingSchema.nullable(),
  /** Item or colour that a counted target is about, null for all. */
  countingItem: z.string().nullable(),
  /** Gốc: value before the plan, for at-least targets. */
  baseline: z.number().nullable(),
  period: periodSchema,
  scope: z.enum(["whole", "each_unit"]),
  /** Level of the units (scope each_unit) or of the visits (cadence). */
  level: z.string().nullable(),
  scopeUnit: z.string().nullable(),
  start: z.iso.date().nullable(),
  /** Last day that counts. */
  due: z.iso.date().nullable(),
  weight: z.number().nonnegative(),
  /** Khuyến khích, or a request to an outside body: shown, never counted. */
  optional: z.boolean(),
  /** Định mức: "exactly" of an allocation or specification, where more is over the norm. */
  isNorm: z.boolean(),
  /** Commitment beyond the plan's end: kept, not counted. */
  outsidePlan: z.boolean(),
  /** Id of the target that says the same and is counted in its place. */
  linkedTo: z.string().nullable(),
  lead: z.string().nullable(),
  coordinating: z.array(z.string()),
  section: z.string().nullable(),
  origin: originSchema,
  takenIn: takenInSchema.optional(),
});
export type Target = z.infer<typeof targetSchema>;
