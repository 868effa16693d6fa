import type { EarlierLedger } from "../../domain/checks/earlier-receipt";
import { recipientNames } from "../../domain/checks/recipient-name";
import type { Ledger } from "../../domain/ledger/ledger";
import { plainAddress, type CellLocation } from "../../domain/sheet/cell-location";
import { sourceCell } from "../issues/issue-rows";
import { cellInLedger, layoutFromTables } from "../ledger/ledger-layout";
import { ledgerOfWorkbook } from "../ledger/ledger-of-workbook";
import { readTrackingWorkbook } from "../intake/preview-intake";
import { done, refused, type Result } from "../refusals/refusal";
import type { Work } from "../work";
import type { Workshop } from "../workshop";

/** A file with what an earlier plan handed out, opened only when its turn comes. */
export interface EarlierFile {
  readonly name: string;
  open(): Promise<Result<Workshop>>;
}

/** Reads the ledger of an earlier plan out of its file, or its tracking sheets where it has none; the file stays as it is. */
export async function readEarlierLedger({ name, open }: EarlierFile, work?: Work): Promise<Result<EarlierLedger>> {
  const shop = await open();
  if (!shop.ok) return shop;
  const sheets = await readTrackingWorkbook(shop.value, [], work);
  if (!sheets.ok) return sheets;
  const { standing } = sheets.value;
  const ledger = standing?.ledger ?? ledgerOfWorkbook(shop.value, sheets.value, null).ledger;
  if (ledger.distributions.length === 0) return refused({ code: "nothing-handed-out", file: name });
  const layout = layoutFromTables(standing?.tables ?? []);
  const place = (index: number) => ({ list: "distributions", index, field: "received" }) as const;
  const cellOf = (index: number): CellLocation | null => (standing ? cellInLedger(layout, place(index)) : sourceCell(ledger, place(index)));
  return done({
    file: name,
    ledger,
    cellOf: (index) => {
      const cell = cellOf(index);
      return cell === null ? "" : plainAddress(cell);
    },
  });
}

/** Whether two ledgers are of one plan and tell of the same receipts: then what one of them says was handed out is not earlier. */
export function isSamePlan(one: Ledger, other: Ledger): boolean {
  const [plan, otherPlan] = [one.plan, other.plan];
  if (plan.title !== otherPlan.title || plan.start !== otherPlan.start || plan.end !== otherPlan.end) return false;
  const own = new Set(receiptTexts(one));
  return receiptTexts(other).some((text) => own.has(text));
}

function receiptTexts({ households, distributions }: Ledger): readonly string[] {
  const nameOf = recipientNames(households);
  return distributions
    .filter(({ received }) => received !== null)
    .map(({ recipient, item, received, receivedDate }) => JSON.stringify([nameOf({ recipient }), item, received, receivedDate]));
}
