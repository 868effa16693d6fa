import type { Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import { refusingOn } from "../refusals/refusal-from-error";
import type { Workshop } from "../workshop";
import { readTornLedger } from "./standing-ledger";
import { writeLedger } from "./write-ledger";

/** Makes sheets of the ledger that were deleted anew, with empty tables; answers the names of the tables. Refused where the plan's own table or a column is missing, which nothing can make up. */
export async function restoreSheets(shop: Workshop, work?: Work): Promise<Result<readonly string[]>> {
  return refusingOn(async () => {
    const torn = await readTornLedger(shop);
    if (!torn) return refused({ code: "no-ledger" });
    const { standing, missing } = torn;
    const lasting = missing.find(({ table, heading }) => heading !== null || table === "Plan");
    if (lasting) return refused({ code: "ledger-damaged", table: lasting.table, heading: lasting.heading });
    const tables = missing.map(({ table }) => table);
    if (tables.length === 0) return done([]);
    const { ledger, asOf, issues: intakeIssues } = standing;
    const told = { operation: "restore", table: tables.join("; "), rows: 0 } as const;
    await writeLedger(shop, { ledger, asOf, intakeIssues, standing, ...told }, work);
    return done(tables);
  });
}
