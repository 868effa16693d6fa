import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

/** A visit in the field (lượt kiểm tra). */
export const visitSchema = z.object({
  no: z.number().nullable(),
  date: z.iso.date(),
  level: z.string().nullable(),
  visitedBy: z.string().nullable(),
  /** Unit or place visited. */
  unit: z.string().nullable(),
  householdsVisited: z.number().nullable(),
  householdsCompliant: z.number().nullable(),
  result: z.string().nullable(),
  followUp: z.string().nullable(),
  followUpDue: z.iso.date().nullable(),
  note: z.string().nullable(),
  origin: originSchema,
  originColumns: z.record(z.string(), z.number().int()),
  takenIn: takenInSchema.optional(),
});
export type Visit = z.infer<typeof visitSchema>;
