import { addDays, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { periodsBetween } from "../../src/domain/calendar/periods-between";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { ProgressEntry } from "../../src/domain/ledger/progress-entry";
import type { Target } from "../../src/domain/ledger/target";
import type { PlanRecords } from "../../src/domain/plan-text/ledger-from-commitments";
import { aDistribution, aHousehold, anEntry, aVisit } from "./ledger-records";
import { drawFrom } from "./draw";
import { drawName } from "./vietnamese-names";

/** Shares of the planned value that follow each other over the targets: met, exceeded, missed, and one without figures. */
const SHARES = [1, 0.6, 1.25, null, 0.95, 1.02];
const BINS = "Thùng rác 60 lít";

/** A plan after its time as an office might have filled it: figures for most targets, visits with gaps, households with bins, tasks half done. */
export function inventedYear(records: PlanRecords): Ledger {
  const { plan, targets } = records;
  const draw = drawFrom(9);
  const households = Array.from({ length: 39 }, (_, index) =>
    aHousehold({
      id: `H${String(index + 1).padStart(3, "0")}`,
      no: index + 1,
      headName: drawName(draw, index % 3 === 0 ? "Nam" : "Nữ"),
      birthYear: 1950 + ((index * 7) % 45),
      phone: `0912${String(345_000 + index * 37)}`,
      unit: "Xóm 9",
      sorting: index % 4 !== 0,
      commitmentSigned: index % 5 !== 0,
    }),
  );
  return {
    plan,
    units: records.units,
    targets,
    allocationRules: records.allocationRules,
    activities: records.activities.map((task, index) => {
      const due = task.due ?? plan.end;
      if (index % 5 === 3) return task;
      return { ...task, status: "done", completed: addDays(due, index % 7 === 2 ? 12 : -6) };
    }),
    progress: targets.flatMap((target, index) => entriesOf(target, index, records)),
    households,
    distributions: households.map(({ id }, index) =>
      aDistribution({
        recipient: id,
        item: BINS,
        colour: null,
        allocated: 2,
        received: index === 17 ? 1 : 2,
        receivedDate: addDays(plan.start, 60 + (index % 3)),
      }),
    ),
    visits: targets.filter(({ kind }) => kind === "cadence").flatMap((target) => visitsOf(target, plan.start, plan.end)),
  };
}

function entriesOf(target: Target, index: number, { plan, units }: PlanRecords): ProgressEntry[] {
  const share = SHARES[index % SHARES.length];
  if (share === null || share === undefined || (target.kind === "cadence" && target.counting !== "entries")) return [];
  const start = target.start ?? plan.start;
  const middle = addDays(start, 75);
  const reporters = target.scope === "each_unit" ? units.map(({ name }) => name) : [null];
  if (target.kind === "milestone") return [anEntry({ targetId: target.id, date: middle, quantity: 1 })];
  const value = target.value ?? 1;
  return reporters.flatMap((unit, at): ProgressEntry[] => {
    const own = { targetId: target.id, unit };
    if (unit !== null && at % 5 === 4) return [];
    if (target.kind === "percentage") {
      const denominator = 120 + 7 * at;
      return [anEntry({ ...own, date: middle, quantity: Math.round((denominator * Math.min(100, value * share)) / 100), denominator })];
    }
    const days =
      target.period === "once"
        ? [middle, addDays(middle, 40)]
        : periodsBetween(target.period, start, plan.end)
            .slice(0, 60)
            .map(({ from }) => addDays(from, 2));
    const parts = target.nature === "stock" || target.period !== "once" ? 1 : days.length;
    return days.map((date) => anEntry({ ...own, date, quantity: (value * share) / parts }));
  });
}

/** Visits of a cadence in all but every seventh period; the year's first sixty periods only. */
function visitsOf(target: Target, start: CalendarDate, end: CalendarDate) {
  if (target.counting === "entries" || target.period === "once") return [];
  return periodsBetween(target.period, start, end)
    .slice(0, 60)
    .flatMap(({ from }, index) => {
      const times = index % 7 === 4 ? 0 : (target.value ?? 1);
      return Array.from({ length: times }, (_, at) =>
        aVisit({
          date: addDays(from, target.period === "daily" ? 0 : at * 3),
          level: target.level,
          visitedBy: target.level === null ? null : `Đoàn kiểm tra ${target.level.toLowerCase()}`,
          unit: at === 0 ? "Xóm 9" : "Xóm 10",
          householdsVisited: 12,
          householdsCompliant: 12 - (index % 4),
          result: index % 4 === 0 ? "Các hộ phân loại đúng" : `${index % 4} hộ còn để lẫn rác`,
          followUp: index % 6 === 1 ? "Nhắc các hộ để lẫn rác" : null,
          followUpDue: index % 6 === 1 ? addDays(from, 20) : null,
        }),
      );
    });
}
