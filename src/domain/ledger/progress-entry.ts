import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

/** A figure reported for a target on a day (kết quả). For a milestone quantity 1 means: done on that day. */
export const progressEntrySchema = z.object({
  date: z.iso.date(),
  targetId: z.string(),
  /** Name or id of the unit, null for the whole plan. */
  unit: z.string().nullable(),
  quantity: z.number(),
  denominator: z.number().nullable(),
  /** Where the figure was taken from, in words. */
  source: z.string().nullable(),
  origin: originSchema,
  takenIn: takenInSchema.optional(),
});
export type ProgressEntry = z.infer<typeof progressEntrySchema>;
