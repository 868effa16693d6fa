import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";
import type { Target } from "../../domain/ledger/target";
import { ledgerFromCommitments } from "../../domain/plan-text/ledger-from-commitments";
import type { PlanReading } from "../../domain/plan-text/plan-reading";
import { writeChange } from "../ledger/change-ledger";
import type { Work, WrittenLedger } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { readStandingLedger, type StandingLedger } from "../ledger/standing-ledger";
import { startingDay } from "./starting-day";
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

/** A ledger with a plan's heading, targets and activities beside what it holds; ids that are taken go on counting. */
export function withPlan(ledger: Ledger, adopted: Pick<Ledger, "plan" | "targets" | "activities" | "units" | "allocationRules">): Ledger {
  const known = new Set(ledger.targets.map(({ text }) => text));
  const newTargets = adopted.targets.filter(({ text }) => !known.has(text));
  const targets = [...ledger.targets, ...renumbered(newTargets, ledger.targets)];
  const knownTasks = new Set(ledger.activities.map(({ text }) => text));
  const newTasks = adopted.activities.filter(({ text }) => !knownTasks.has(text));
  const taskIds = freeIds(ledger.activities.map(({ id }) => id));
  const knownUnits = new Set(ledger.units.map(({ name }) => name));
  return {
    ...ledger,
    plan: adopted.plan,
    targets,
    activities: [...ledger.activities, ...newTasks.map((task) => ({ ...task, id: taskIds(task.id) }))],
    units: [...ledger.units, ...adopted.units.filter(({ name }) => !knownUnits.has(name))],
    allocationRules: ledger.allocationRules.length > 0 ? ledger.allocationRules : adopted.allocationRules,
  };
}

function renumbered(targets: readonly Target[], before: readonly Target[]): Target[] {
  const freeId = freeIds(before.map(({ id }) => id));
  const ids = new Map(targets.map(({ id }) => [id, freeId(id)]));
  return targets.map((target) => ({
    ...target,
    id: ids.get(target.id) ?? target.id,
    linkedTo: target.linkedTo === null ? null : (ids.get(target.linkedTo) ?? target.linkedTo),
  }));
}

/** Gives an id that is not taken: the wanted one, else the next number of its series (CT07 → CT08). */
function freeIds(before: readonly string[]): (wanted: string) => string {
  const taken = new Set(before);
  return (wanted) => {
    const [, series = wanted, digits = "0"] = /^(\D*)(\d+)$/.exec(wanted) ?? [];
    let id = wanted;
    for (let n = Number(digits); taken.has(id); n++) id = `${series}${String(n + 1).padStart(2, "0")}`;
    taken.add(id);
    return id;
  };
}
