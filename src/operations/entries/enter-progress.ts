import { progressEntrySchema } from "../../domain/ledger/progress-entry";
import { changeLedger } from "../ledger/change-ledger";
import type { ProgressInput, Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Adds a figure for a target, typed in today. */
export async function enterProgress(shop: Workshop, input: ProgressInput, work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const entry = progressEntrySchema.safeParse({ ...input, origin: { kind: "typed", on: shop.today() } });
    if (!entry.success) return refused({ code: "bad-option", option: String(entry.error.issues[0]?.path[0] ?? "entry"), value: "" });
    if (!ledger.targets.some(({ id }) => id === input.targetId))
      return refused({ code: "bad-option", option: "targetId", value: input.targetId });
    const grown = { ...ledger, progress: [...ledger.progress, entry.data] };
    return done({ ledger: grown, operation: "progress", table: "Progress", rows: 1, answer: null });
  });
}
