import { progressEntrySchema } from "../domain/ledger/progress-entry";
import type { ProgressInput, Work } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, refused, type Result } from "./refusal";
import { requireLedger } from "./standing-ledger";
import { writeLedger } from "./write-ledger";
import type { Workshop } from "./workshop";

/** Adds a figure for a target, typed in today. */
export async function enterProgress(shop: Workshop, input: ProgressInput, work?: Work): Promise<Result<null>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger, asOf } = standing.value;
    const entry = progressEntrySchema.safeParse({ ...input, origin: { kind: "typed", on: shop.today() } });
    if (!entry.success) return refused({ code: "bad-option", option: String(entry.error.issues[0]?.path[0] ?? "entry"), value: "" });
    if (!ledger.targets.some(({ id }) => id === input.targetId))
      return refused({ code: "bad-option", option: "targetId", value: input.targetId });
    const grown = { ...ledger, progress: [...ledger.progress, entry.data] };
    await writeLedger(
      shop,
      {
        ledger: grown,
        asOf,
        intakeIssues: standing.value.issues,
        standing: standing.value,
        operation: "progress",
        table: "Progress",
        rows: 1,
      },
      work,
    );
    return done(null);
  });
}
