import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

/** What a household or a public place is meant to get (phân bổ) and what it got (cấp phát), one item and colour. */
export const distributionSchema = z.object({
  /** Household id, or the name of the place. */
  recipient: z.string(),
  recipientKind: z.enum(["household", "site"]),
  item: z.string(),
  colour: z.string().nullable(),
  allocated: z.number().nullable(),
  /** Below nothing where something came back. */
  received: z.number().nullable(),
  /** Of what came back, how many are broken and cannot be handed out again (hỏng). */
  broken: z.number().optional(),
  receivedDate: z.iso.date().nullable(),
  /** Ký nhận: whether the list shows a signature. */
  signed: z.boolean().nullable(),
  note: z.string().nullable(),
  origin: originSchema,
  originColumns: z.record(z.string(), z.number().int()),
  takenIn: takenInSchema.optional(),
});
export type Distribution = z.infer<typeof distributionSchema>;

/** What one recipient gets by the plan ("mỗi hộ 2 thùng 60 lít"), and what was delivered to hand out. */
export const allocationRuleSchema = z.object({
  item: z.string(),
  colour: z.string().nullable(),
  recipientKind: z.enum(["household", "site"]),
  /** Per recipient; null where only a total is fixed. */
  perRecipient: z.number().nullable(),
  total: z.number().nullable(),
  /** Received from the supplier (số nhận về). */
  supply: z.number().nullable(),
});
export type AllocationRule = z.infer<typeof allocationRuleSchema>;
