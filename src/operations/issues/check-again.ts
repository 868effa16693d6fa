import type { IssueRow, Work } from "../operations";
import { readTrackingWorkbook } from "../intake/preview-intake";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";
import { writeLedger } from "../ledger/write-ledger";

/** Checks the ledger and the sheets it came from, and brings the sheet of issues up to date. */
export async function checkAgain(shop: Workshop, work?: Work): Promise<Result<readonly IssueRow[]>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    if (!standing) return refused({ code: "no-ledger" });
    const { ledger, asOf } = standing;
    const intakeIssues = [...standing.issues, ...reading.issues];
    const toWrite = {
      ledger,
      asOf,
      intakeIssues,
      standing,
      operation: "check",
      table: "Issues",
      rows: ledger.households.length,
    } as const;
    return done((await writeLedger(shop, toWrite, work)).rows);
  });
}
