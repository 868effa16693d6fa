import * as z from "zod";

/** The plan that is followed (kế hoạch): its heading, period and what its document fixes for the lists. */
export const planSchema = z.object({
  title: z.string(),
  number: z.string().nullable(),
  issued: z.iso.date().nullable(),
  start: z.iso.date(),
  end: z.iso.date(),
  issuers: z.array(z.string()),
  /** Place in the heading ("Ninh Bình") and the area where it is carried out. */
  place: z.string().nullable(),
  area: z.string().nullable(),
  /** Households that the plan names for the roster (39), null where it names none. */
  expectedHouseholds: z.number().int().nonnegative().nullable(),
  /** Days that daily cadences do not count (ngày nghỉ do người dùng đặt). */
  holidays: z.array(z.iso.date()),
  /** True where daily cadences count Monday to Friday only. */
  workingDaysOnly: z.boolean(),
  /** Share of "khoảng n" that is enough (0.9 unless the user sets it). */
  approximateShare: z.number().positive().max(1).optional(),
});
export type Plan = z.infer<typeof planSchema>;
