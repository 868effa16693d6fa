import type { IssueRow, Work } from "./operations";
import { ledgerOfWorkbook } from "./ledger-of-workbook";
import { readTrackingWorkbook } from "./preview-intake";
import { refusingOn } from "./refusal-from-error";
import { done, refused, type Result } from "./refusal";
import { prepareLedger } from "./write-ledger";
import type { Workshop } from "./workshop";

/** Everything that is wrong with the data of a ledger, or of a tracking workbook as it would be taken in; nothing is written. */
export async function findIssues(shop: Workshop, work?: Work): Promise<Result<readonly IssueRow[]>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    if (!standing && !reading.tables.some(({ kind }) => kind !== "unknown")) return refused({ code: "nothing-recognised" });
    const { ledger, issues } = standing
      ? { ledger: standing.ledger, issues: [...standing.issues, ...reading.issues] }
      : ledgerOfWorkbook(shop, sheets.value, null);
    const prepared = await prepareLedger(
      shop,
      {
        ledger,
        asOf: standing?.asOf ?? shop.today(),
        intakeIssues: issues,
        standing,
        operation: "check",
        table: "Issues",
        rows: 0,
      },
      work,
    );
    return done(prepared.rows);
  });
}
