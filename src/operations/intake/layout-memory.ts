import * as z from "zod";
import type { LayoutCorrection } from "../../domain/intake/tables/tracking-table";
import { readSetting } from "../../excel/workbook-settings";
import type { KeptList } from "../roster/kept-lists";
import type { Workshop } from "../workshop";

const KEY = "plan-ledger.layouts";
/** Layouts kept in one workbook; the oldest go first. */
const MOST_LAYOUTS = 60;

const correctionsSchema = z.array(
  z.object({
    layout: z.string(),
    kind: z.enum(["households", "targets", "visits", "distribution", "activities", "units", "progress", "unknown"]).optional(),
    headerRows: z.tuple([z.number().int(), z.number().int()]).optional(),
    foundRows: z.tuple([z.number().int(), z.number().int()]).optional(),
    columns: z.record(z.string(), z.string().nullable()).optional(),
  }),
);

/** Corrections that were made before in this workbook, overlaid with those made just now. */
export async function knownCorrections(shop: Workshop, made: readonly LayoutCorrection[]): Promise<LayoutCorrection[]> {
  const kept = correctionsSchema.safeParse(await readSetting(shop.excel, KEY));
  return overlaid(kept.success ? kept.data : [], made);
}

/** Corrections for the next sheet of the same layout, to be kept in the workbook itself; nothing where none were made. */
export async function withCorrections(shop: Workshop, made: readonly LayoutCorrection[]): Promise<readonly KeptList[]> {
  return made.length === 0 ? [] : [{ key: KEY, list: (await knownCorrections(shop, made)).slice(-MOST_LAYOUTS) }];
}

function overlaid(before: readonly LayoutCorrection[], made: readonly LayoutCorrection[]): LayoutCorrection[] {
  const byLayout = new Map(before.map((correction) => [correction.layout, correction]));
  for (const correction of made) {
    const old = byLayout.get(correction.layout);
    byLayout.delete(correction.layout);
    byLayout.set(correction.layout, { ...old, ...correction, columns: { ...old?.columns, ...correction.columns } });
  }
  return [...byLayout.values()];
}
