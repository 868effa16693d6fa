import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import { writeChange } from "./change-ledger";
import type { Work, WrittenLedger } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { readStandingLedger } from "./standing-ledger";
import { startingDay } from "../plan/starting-day";
import type { Workshop } from "../workshop";

/** Begins a ledger with empty tables that rows can be typed into. */
export async function startEmptyLedger(
  shop: Workshop,
  heading: { readonly title: string; readonly start: CalendarDate; readonly end: CalendarDate },
  work?: Work,
): Promise<Result<WrittenLedger>> {
  return refusingOn(async () => {
    const standing = await readStandingLedger(shop);
    if (!standing.ok) return standing;
    if (standing.value) return refused({ code: "name-taken", name: "Plan" });
    if (heading.end < heading.start) return refused({ code: "bad-option", option: "end", value: heading.end });
    const ledger = ledgerOfDays(heading);
    const asOf = startingDay(ledger.plan, shop.today());
    const { written, undo } = await writeChange(shop, null, { ledger, asOf, operation: "start", table: "", rows: 0 }, work);
    return done(written, undo);
  });
}
