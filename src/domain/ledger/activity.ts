import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

/** Work that the plan gives to somebody (nhiệm vụ). */
export const activitySchema = z.object({
  id: z.string(),
  text: z.string(),
  section: z.string().nullable(),
  lead: z.string().nullable(),
  coordinating: z.array(z.string()),
  start: z.iso.date().nullable(),
  due: z.iso.date().nullable(),
  /** Ngày hoàn thành. */
  completed: z.iso.date().nullable(),
  status: z.enum(["not-started", "in-progress", "done"]),
  /** Minh chứng: a link or a file name. */
  evidence: z.string().nullable(),
  note: z.string().nullable(),
  optional: z.boolean(),
  outsidePlan: z.boolean(),
  origin: originSchema,
  takenIn: takenInSchema.optional(),
});
export type Activity = z.infer<typeof activitySchema>;
