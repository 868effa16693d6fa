import { isCalendarDate } from "../../domain/calendar/calendar-date";
import { recipientNames } from "../../domain/checks/recipient-name";
import { receiptsWithoutLine, recordReceipts, returnedBeyond } from "../../domain/roster/receipt";
import { receiptWords } from "../../domain/roster/receipt-words.vi";
import { changeLedger } from "../ledger/change-ledger";
import type { Work } from "../operations";
import { done, refused, type Refusal, type Result } from "../refusals/refusal";
import type { Receipt } from "./roster-operations";
import type { Workshop } from "../workshop";

function fault(receipts: readonly Receipt[]): Refusal | null {
  if (receipts.length === 0) return { code: "bad-option", option: "receipts", value: "" };
  const wrong = receipts.find(({ quantity }) => !(quantity > 0));
  if (wrong) return { code: "bad-option", option: "quantity", value: String(wrong.quantity) };
  const undated = receipts.find(({ date }) => !isCalendarDate(date));
  return undated ? { code: "bad-option", option: "date", value: undated.date } : null;
}

/** Enters what was received, given back, exchanged or broken; refuses all of it where one was never allocated or more comes back than somebody has. */
export async function enterReceipts(shop: Workshop, receipts: readonly Receipt[], work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const wrong = fault(receipts);
    if (wrong) return refused(wrong);
    if (receiptsWithoutLine(ledger, receipts).length > 0) return refused({ code: "changed-meanwhile" });
    const beyond = returnedBeyond(ledger, receipts);
    if (beyond) {
      const { receipt, has } = beyond;
      const name = recipientNames(ledger.households)({ recipient: receipt.recipient });
      return refused({ code: "returned-beyond", name, has, quantity: receipt.quantity });
    }
    const entered = recordReceipts(ledger, receipts, receiptWords, shop.today());
    return done({ ledger: entered, operation: "receipt", table: "Distributions", rows: receipts.length, answer: null });
  });
}
