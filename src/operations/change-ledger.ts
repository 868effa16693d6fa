import type { JournalLine } from "../domain/ledger-sheets/journal-table";
import type { Ledger } from "../domain/ledger/ledger";
import type { Work } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, type Result } from "./refusal";
import { requireLedger, type StandingLedger } from "./standing-ledger";
import { writeLedger } from "./write-ledger";
import type { Workshop } from "./workshop";

/** A changed ledger, what the journal tells of it, and what the person is answered. */
export interface LedgerChange<T> {
  readonly ledger: Ledger;
  readonly operation: JournalLine["operation"];
  readonly table: string;
  readonly rows: number;
  readonly answer: T;
}

/** Changes the ledger that stands: reads it, lets it be changed, writes all of it or nothing, with a line in the journal. */
export async function changeLedger<T>(
  shop: Workshop,
  work: Work | undefined,
  change: (standing: StandingLedger) => Result<LedgerChange<T>> | Promise<Result<LedgerChange<T>>>,
): Promise<Result<T>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const changed = await change(standing.value);
    if (!changed.ok) return changed;
    const { answer, ...rest } = changed.value;
    const { asOf, issues: intakeIssues } = standing.value;
    await writeLedger(shop, { ...rest, asOf, intakeIssues, standing: standing.value }, work);
    return done(answer);
  });
}
