import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import type { ProgressEntry } from "../ledger/progress-entry";
import { carriedTargets } from "./carried-targets";
import { chooseContributions, type NamedContribution } from "./choose-contributions";
import type { Consolidated, ConsolidationReport, ConsolidationState, PlanGroup } from "./consolidation";
import { consolidatedActivities } from "./consolidated-activities";
import { consolidatedTarget, type ConsolidatedTarget } from "./consolidated-target";
import { consolidatedUnits, missingUnits, partName } from "./consolidated-units";

function nameOfHolder({ holder, sender }: ConsolidatedTarget["figures"][number]): string | null {
  if (sender === undefined) return null;
  if (holder.kind === "sender") return sender;
  return holder.kind === "shared" ? holder.name : partName(holder.name, sender);
}

function entriesOf({ target, figures }: ConsolidatedTarget, asOf: CalendarDate): ProgressEntry[] {
  return figures.map((figure) => ({
    date: figure.date,
    targetId: target.id,
    unit: nameOfHolder(figure),
    quantity: figure.quantity,
    denominator: figure.denominator,
    source: figure.sender === undefined ? null : figure.file,
    origin: { kind: "typed", on: asOf },
  }));
}

function ledgerOf(
  group: PlanGroup,
  kept: readonly NamedContribution[],
  targets: readonly ConsolidatedTarget[],
  asOf: CalendarDate,
): Ledger {
  return {
    plan: { ...group.plan, area: null, expectedHouseholds: null },
    units: consolidatedUnits(
      group,
      kept,
      targets.map(({ target }) => target),
    ),
    targets: targets.map(({ target }) => target),
    activities: consolidatedActivities(group, kept),
    progress: targets.flatMap((target) => entriesOf(target, asOf)),
    households: [],
    allocationRules: [],
    distributions: [],
    visits: [],
  };
}

function issuesOf({ leftOut, replaced, differing, missing }: ConsolidationReport): Issue[] {
  return [
    ...leftOut.map((facts): Issue => ({ code: "consolidation/left-out", severity: "error", at: [], facts: { ...facts } })),
    ...differing.map((facts): Issue => ({ code: "consolidation/definition-differs", severity: "error", at: [], facts })),
    ...replaced.map((facts): Issue => ({ code: "consolidation/unit-twice", severity: "warning", at: [], facts })),
    ...missing.map((unit): Issue => ({ code: "consolidation/unit-missing", severity: "warning", at: [], facts: { unit } })),
  ];
}

/** Makes one ledger of all that were added, and says what could not be added up and who sent nothing. */
export function finishConsolidation(state: ConsolidationState): Consolidated {
  const { group, kept, replaced, leftOut } = chooseContributions(state);
  if (group === null) {
    const report = { taken: [], leftOut, replaced, differing: [], missing: [] };
    return { ledger: null, issues: issuesOf(report), report };
  }
  const { carried, differing } = carriedTargets(group, kept);
  const report: ConsolidationReport = {
    taken: kept.map(({ name, file, asOf }) => ({ unit: name, file, asOf })),
    leftOut,
    replaced,
    differing,
    missing: missingUnits(group, kept, state.asOf),
  };
  return { ledger: ledgerOf(group, kept, carried.map(consolidatedTarget), state.asOf), issues: issuesOf(report), report };
}
