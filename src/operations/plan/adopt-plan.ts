import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";
import { ledgerFromCommitments } from "../../domain/plan-text/ledger-from-commitments";
import type { PlanReading } from "../../domain/plan-text/plan-reading";
import { writeChange } from "../ledger/change-ledger";
import type { Work, WrittenLedger } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { readStandingLedger, type StandingLedger } from "../ledger/standing-ledger";
import { startingDay } from "./starting-day";
import { withPlan } from "./with-plan";
import type { Workshop } from "../workshop";

/** Writes the plan's heading and the chosen commitments into the ledger; what was entered before stays. */
export async function adoptPlan(
  shop: Workshop,
  reading: PlanReading,
  chosen: readonly number[],
  work?: Work,
): Promise<Result<WrittenLedger>> {
  return refusingOn(async () => {
    const standing = await readStandingLedger(shop);
    if (!standing.ok) return standing;
    const adopted = ledgerFromCommitments(reading, chosen, shop.today());
    const before = standing.value?.ledger ?? ledgerOfDays(adopted.plan);
    const ledger = withPlan(before, adopted);
    const toWrite = {
      ledger,
      asOf: dayOf(standing.value, ledger, shop.today()),
      intakeIssues: [],
      operation: "adopt-plan",
      table: "Targets",
      rows: adopted.targets.length + adopted.activities.length,
    } as const;
    const { written, undo } = await writeChange(shop, standing.value, toWrite, work);
    return done(written, undo);
  });
}

/** A ledger that has no targets yet was judged by nothing: it begins with the plan's day. */
function dayOf(standing: StandingLedger | null, { plan }: Ledger, today: CalendarDate): CalendarDate {
  const isNew = standing === null || standing.ledger.targets.length === 0;
  return isNew ? startingDay(plan, standing?.asOf ?? today) : standing.asOf;
}
