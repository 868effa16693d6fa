import { earlierReceipts, type EarlierReceipt } from "../../domain/checks/earlier-receipt";
import type { Ledger } from "../../domain/ledger/ledger";
import { isSamePlan, readEarlierLedger, type EarlierFile } from "../roster/earlier-ledger";
import type { IssueRow, Work } from "../operations";
import { ledgerOfWorkbook } from "../ledger/ledger-of-workbook";
import { readTrackingWorkbook } from "../intake/preview-intake";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { prepareLedger } from "../ledger/write-ledger";
import type { Workshop } from "../workshop";
import { nothingRecognised } from "../intake/nothing-recognised";

/**
 * Everything that is wrong with the data of a ledger, or of a tracking workbook as it would be taken in, also against what
 * the files of earlier plans say was handed out; nothing is written.
 */
export async function findIssues(shop: Workshop, work?: Work, files: readonly EarlierFile[] = []): Promise<Result<readonly IssueRow[]>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    if (!standing && !reading.tables.some(({ kind }) => kind !== "unknown")) return nothingRecognised(reading);
    const { ledger, issues } = standing
      ? { ledger: standing.ledger, issues: [...standing.issues, ...reading.issues] }
      : ledgerOfWorkbook(shop, sheets.value, null);
    const earlier = await receiptsByFiles(ledger, files, work);
    if (!earlier.ok) return earlier;
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
        earlier: earlier.value,
      },
      work,
    );
    return done(prepared.rows);
  });
}

async function receiptsByFiles(ledger: Ledger, files: readonly EarlierFile[], work?: Work): Promise<Result<readonly EarlierReceipt[]>> {
  const found: EarlierReceipt[] = [];
  for (const file of files) {
    const earlier = await readEarlierLedger(file, work);
    if (!earlier.ok) return earlier;
    if (isSamePlan(ledger, earlier.value.ledger)) return refused({ code: "earlier-is-same", file: file.name });
    for (const receipt of earlierReceipts(ledger.households, earlier.value)) found.push(receipt);
  }
  return done(found);
}
