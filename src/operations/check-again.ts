import { checkLedger } from "../domain/checks/check-ledger";
import type { Issue } from "../domain/issues/issue";
import { issueRows } from "./issue-rows";
import { layoutFromTables } from "./ledger-layout";
import type { IssueRow, Work } from "./operations";
import { readTrackingWorkbook } from "./preview-intake";
import { refusingOn } from "./refusal-from-error";
import { done, refused, type Result } from "./refusal";
import { languageOf, type Workshop } from "./workshop";
import { writeLedger } from "./write-ledger";

/** Checks the ledger and the sheets it came from, and brings the sheet of issues up to date. */
export async function checkAgain(shop: Workshop, work?: Work): Promise<Result<readonly IssueRow[]>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    if (!standing) return refused({ code: "no-ledger" });
    const { ledger, asOf, tables } = standing;
    const intakeIssues: Issue[] = [...standing.issues, ...reading.issues];
    await writeLedger(shop, { ledger, asOf, intakeIssues, standing, operation: "check", table: "Issues", rows: ledger.households.length }, work);
    const issues = [...intakeIssues, ...checkLedger(ledger, { today: shop.today() })];
    return done(issueRows(issues, ledger, layoutFromTables(tables), languageOf(shop, work)));
  });
}
