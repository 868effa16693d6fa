import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import type { Plan } from "../ledger/plan";
import type { Target } from "../ledger/target";
import { columnNumber } from "../sheet/cell-location";
import { addActivities } from "./records/activity-records";
import { addHouseholds } from "./records/household-records";
import { intakeDraft } from "./records/intake-draft";
import { planFromTables } from "./records/plan-from-tables";
import { addProgress } from "./records/progress-records";
import { addSiteDistributions } from "./records/site-records";
import { addTargets } from "./records/target-records";
import { addUnits } from "./records/unit-records";
import { addVisits } from "./records/visit-records";
import { addVisitsAcross } from "./records/visits-across";
import { remembered } from "./sheet-fields";
import type { TrackingReading } from "./tables/tracking-table";

/** What taking in is done against: the plan and its targets where there are any, and the day. */
export interface IntakeContext {
  readonly plan: Plan | null;
  readonly today: CalendarDate;
  readonly targets?: readonly Target[];
}

/** The ledger's records from everything that was read, each with the cell it came from; and the questions that reading left open, as issues. */
export function ledgerFromTables(reading: TrackingReading, context: IntakeContext): { ledger: Ledger; issues: readonly Issue[] } {
  const { tables } = reading;
  const targets = targetsOfOthers(context.targets ?? [], tables);
  const draft = intakeDraft(context.plan ?? planFromTables(tables, context.today), context.today, targets);
  addUnits(draft, tables);
  addHouseholds(draft, tables);
  addSiteDistributions(draft, tables);
  addTargets(draft, tables);
  addProgress(draft, tables);
  addActivities(draft, tables);
  addVisits(draft, tables);
  addVisitsAcross(draft, tables);
  const { plan, units, allocationRules } = draft;
  return {
    ledger: {
      plan,
      units,
      targets: draft.targets.map(remembered),
      activities: draft.activities.map(remembered),
      progress: draft.progress.map(remembered),
      households: draft.households.map(remembered),
      allocationRules,
      distributions: draft.distributions.map(remembered),
      visits: draft.visits.map(remembered),
    },
    issues: ambiguousHeadings(reading),
  };
}

/** Targets that these tables do not give themselves: those that a sheet gave when it was read before are made of it again. */
function targetsOfOthers(targets: readonly Target[], tables: TrackingReading["tables"]): Target[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return targets.filter(({ origin }) => origin.kind !== "cell" || !sheets.has(origin.sheet));
}

/** Headings that could mean several things, as questions to the user. */
export function ambiguousHeadings(reading: TrackingReading): Issue[] {
  return reading.tables.flatMap((table) =>
    table.questions.map(({ column, candidates }): Issue => {
      const heading = table.columns.find((own) => own.column === column)?.header ?? column;
      const cells = [{ sheet: table.sheet, row: Math.max(1, table.headerRows[1]), column: columnNumber(column) }];
      return { code: "intake/ambiguous-heading", severity: "info", at: [], cells, facts: { heading, candidates } };
    }),
  );
}
