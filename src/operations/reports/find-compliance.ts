import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Compliance } from "../../domain/compliance/compliance";
import { computeCompliance } from "../../domain/compliance/compute-compliance";
import type { Work } from "../operations";
import { ledgerOfWorkbook } from "../ledger/ledger-of-workbook";
import { readTrackingWorkbook } from "../intake/preview-intake";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { readStandingLedger } from "../ledger/standing-ledger";
import type { Workshop } from "../workshop";
import { nothingRecognised } from "../intake/nothing-recognised";

/** Every percentage of a ledger, or of a tracking workbook as it would be taken in; nothing is written. */
export async function findCompliance(shop: Workshop, asOf: CalendarDate, work?: Work): Promise<Result<Compliance>> {
  return refusingOn(async () => {
    const standing = await readStandingLedger(shop);
    if (!standing.ok) return standing;
    if (standing.value) return done(computeCompliance(standing.value.ledger, asOf));
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    if (!sheets.value.reading.tables.some(({ kind }) => kind !== "unknown")) return nothingRecognised(sheets.value.reading);
    return done(computeCompliance(ledgerOfWorkbook(shop, sheets.value, null).ledger, asOf));
  });
}
