import * as z from "zod";

/** An organisation or a place that does or receives something (đơn vị). */
export const unitSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** "Tỉnh", "Huyện", "Xã", "Cơ sở", "Xóm" … as the plan calls it. */
  level: z.string().nullable(),
  /** Id or name of the unit above. */
  parent: z.string().nullable(),
  /** First and last day on which the unit exists; null is open. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  aliases: z.array(z.string()),
  /** Unit that took its place, shown in reports on demand. */
  successor: z.string().nullable(),
  /** True where the roster holds all households of the unit, so that it may serve as denominator (danh sách đầy đủ). */
  rosterComplete: z.boolean().optional(),
});
export type Unit = z.infer<typeof unitSchema>;
