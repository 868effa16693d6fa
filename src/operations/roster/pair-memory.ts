import * as z from "zod";
import type { PairDecision } from "../../domain/checks/duplicates/pair-decision";
import { readSetting } from "../../excel/workbook-settings";
import type { KeptList } from "./kept-lists";
import type { Workshop } from "../workshop";

const KEY = "plan-ledger.pairs";
/** Decisions kept in one workbook; the oldest go first. */
const MOST_DECISIONS = 2000;

const markSchema = z.object({ id: z.string(), name: z.string(), rest: z.string() });
const decisionsSchema = z.array(
  z.object({
    first: markSchema,
    second: markSchema,
    verdict: z.enum(["same", "different"]),
    decidedBy: z.null(),
    decidedOn: z.iso.date(),
  }),
);

/** What was decided about pairs of households in this workbook: digests only, nothing personal. */
export async function knownDecisions(shop: Workshop): Promise<readonly PairDecision[]> {
  const kept = decisionsSchema.safeParse(await readSetting(shop.excel, KEY));
  return kept.success ? kept.data : [];
}

/** The decisions of this workbook with one more, to be kept in it. */
export async function withDecision(shop: Workshop, decision: PairDecision): Promise<KeptList> {
  const known = await knownDecisions(shop);
  return { key: KEY, list: [...known, { ...decision, decidedBy: null }].slice(-MOST_DECISIONS) };
}
