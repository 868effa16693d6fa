import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import { readyPlans } from "../../domain/plan-text/ready-plans/ready-plans";
import { withPlan } from "./with-plan";
import { writeChange } from "../ledger/change-ledger";
import type { ReadyPlanChoice, Work, WrittenLedger } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { readStandingLedger } from "../ledger/standing-ledger";
import { startingDay } from "./starting-day";
import type { Workshop } from "../workshop";

/** Plans that can be taken up without a document, with what each holds. */
export function listReadyPlans(): readonly ReadyPlanChoice[] {
  return readyPlans.map(({ id, name, purpose, records }) => ({
    id,
    name,
    purpose,
    start: records.plan.start,
    end: records.plan.end,
    targets: records.targets.length,
    activities: records.activities.length,
  }));
}

/** Writes a ready plan's heading, targets, activities and units into the ledger; what was entered before stays. */
export async function adoptReadyPlan(shop: Workshop, id: string, work?: Work): Promise<Result<WrittenLedger>> {
  return refusingOn(async () => {
    const ready = readyPlans.find((plan) => plan.id === id);
    if (!ready) return refused({ code: "bad-option", option: "id", value: id });
    const standing = await readStandingLedger(shop);
    if (!standing.ok) return standing;
    const { records } = ready;
    const before = standing.value?.ledger ?? ledgerOfDays(records.plan);
    const ledger = withPlan(before, records);
    const isNew = before.targets.length === 0;
    const known = standing.value?.asOf ?? shop.today();
    const rows = records.targets.length + records.activities.length;
    const asOf = isNew ? startingDay(ledger.plan, known) : known;
    const change = { ledger, asOf, operation: "adopt-plan", table: "Targets", rows } as const;
    const { written, undo } = await writeChange(shop, standing.value, change, work);
    return done(written, undo);
  });
}
