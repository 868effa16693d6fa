import * as z from "zod";

/** Where a record came from (ô gốc): a cell of a workbook, a place in the plan document, or typed in on a day. */
export const originSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("cell"),
    sheet: z.string(),
    row: z.number().int().positive(),
    column: z.number().int().positive(),
  }),
  z.object({ kind: z.literal("document"), section: z.string() }),
  z.object({ kind: z.literal("typed"), on: z.iso.date() }),
]);
export type Origin = z.infer<typeof originSchema>;
