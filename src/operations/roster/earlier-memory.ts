import * as z from "zod";
import type { EarlierReceipt } from "../../domain/checks/earlier-receipt";
import { readSetting } from "../../excel/workbook-settings";
import { keepOnly } from "./kept-lists";
import type { LedgerUndo } from "../undo/way-back";
import type { Workshop } from "../workshop";

const KEY = "plan-ledger.earlier";
/** Receipts of one workbook that its settings have room for. */
export const MOST_EARLIER_RECEIPTS = 3000;

const receiptSchema = z.object({
  household: z.object({ id: z.string(), name: z.string(), rest: z.string() }),
  item: z.string(),
  colour: z.string().nullable(),
  quantity: z.number(),
  date: z.iso.date().nullable(),
  cell: z.string(),
});
const comparedSchema = z.array(
  z.object({ file: z.string(), plan: z.string(), comparedOn: z.iso.date(), receipts: z.array(receiptSchema) }),
);

/** What the households of this workbook got by one earlier ledger, as it was found on a day. */
export type ComparedLedger = z.infer<typeof comparedSchema>[number];

/** The earlier ledgers that this workbook's households were compared with: digests, quantities and cells, nothing personal. */
export async function knownEarlier(shop: Workshop): Promise<readonly ComparedLedger[]> {
  const kept = comparedSchema.safeParse(await readSetting(shop.excel, KEY));
  return kept.success ? kept.data : [];
}

/** Remembers in the workbook what was found; answers the way back. */
export function keepEarlier(shop: Workshop, compared: readonly ComparedLedger[]): Promise<LedgerUndo> {
  return keepOnly(shop, "earlier", { key: KEY, list: compared });
}

/** All receipts of the earlier ledgers. */
export function receiptsOf(compared: readonly ComparedLedger[]): readonly EarlierReceipt[] {
  return compared.flatMap(({ file, plan, receipts }) => receipts.map((receipt) => ({ ...receipt, file, plan })));
}
