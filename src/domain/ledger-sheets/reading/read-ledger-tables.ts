import type { CalendarDate } from "../../calendar/calendar-date";
import type { Issue, RecordField } from "../../issues/issue";
import type { Ledger, LedgerList } from "../../ledger/ledger";
import type { TableSnapshot } from "../../sheet/sheet-snapshot";
import { foldText } from "../../vietnamese/fold-text";
import { activitiesTable, activityFromRow } from "../tables/activities-table";
import { distributionFromRow, distributionsTable } from "../tables/distributions-table";
import { householdFromRow, householdsTable } from "../tables/households-table";
import { issuesTable } from "../tables/issues-table";
import type { LedgerTable } from "../columns/ledger-column";
import { journalTable } from "../tables/journal-table";
import { normFromRow, normsTable } from "../tables/norms-table";
import { otherValues } from "./own-columns";
import { periodsTable } from "../tables/periods-table";
import { planFromTable } from "./plan-from-table";
import { progressFromRow, progressTable } from "../tables/progress-table";
import { recordsOf } from "./records-of-table";
import { roundsTable } from "../tables/rounds-table";
import { columnsByHeading, type RowReader } from "./table-reader";
import { targetFromRow } from "./target-from-row";
import { targetsTable } from "../tables/targets-table";
import { unitFromRow, unitsTable } from "../tables/units-table";
import { visitFromRow, visitsTable } from "../tables/visits-table";

export { journalFromTables } from "../tables/journal-table";

const RECORD_TABLES: readonly { readonly name: string; readonly required: readonly string[] }[] = [
  unitsTable,
  targetsTable,
  activitiesTable,
  progressTable,
  householdsTable,
  distributionsTable,
  visitsTable,
];
const OTHER_TABLES = [normsTable, periodsTable, roundsTable, issuesTable, journalTable];
const PLAN_HEADINGS = ["Mục", "Giá trị"];

/** Names of the tables that hold the plan and the ledger's records. */
export const RECORD_TABLE_NAMES: readonly string[] = ["Plan", ...[...RECORD_TABLES, normsTable].map(({ name }) => name)];

/** Names of all tables that a ledger has. */
export const LEDGER_TABLES: readonly string[] = ["Plan", ...[...RECORD_TABLES, ...OTHER_TABLES].map(({ name }) => name)];

/** A table (heading null) or a column without which the ledger cannot be read. */
export interface MissingPart {
  readonly table: string;
  readonly heading: string | null;
}

/** A ledger as its sheets hold it, with what could not be read. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly asOf: CalendarDate | null;
  readonly issues: readonly Issue[];
  readonly missing: readonly MissingPart[];
  /** Row of the table's body, from 0, that each record stands in. */
  readonly rowOffsets: Readonly<Record<LedgerList, readonly number[]>>;
}

function missingParts(tables: ReadonlyMap<string, TableSnapshot>): MissingPart[] {
  return [{ name: "Plan", required: PLAN_HEADINGS }, ...RECORD_TABLES].flatMap(({ name, required }): MissingPart[] => {
    const table = tables.get(name);
    if (!table) return [{ table: name, heading: null }];
    const columns = columnsByHeading(table);
    return required.filter((heading) => !columns.has(foldText(heading))).map((heading) => ({ table: name, heading }));
  });
}

/** Reads the lists of the ledger, each from its table. */
function readLists(byName: ReadonlyMap<string, TableSnapshot>, on: CalendarDate, issues: Issue[]) {
  const roster = byName.get("Households");
  const households = recordsOf(roster, "households", householdsTable.columns, issues, (row, index, cells) => {
    const household = householdFromRow(row, index, on);
    return household && roster ? { ...household, otherColumns: otherValues(roster, cells) } : household;
  });
  const ids = new Set(households.records.map(({ id }) => id));
  const read = <T>(table: LedgerTable<T>, list: RecordField["list"], fromRow: (row: RowReader, index: number) => T | null) =>
    recordsOf(byName.get(table.name), list, table.columns, issues, fromRow);
  return {
    units: read(unitsTable, "units", unitFromRow),
    targets: read(targetsTable, "targets", (row, index) => targetFromRow(row, index, on)),
    activities: read(activitiesTable, "activities", (row, index) => activityFromRow(row, index, on)),
    progress: read(progressTable, "progress", (row) => progressFromRow(row, on)),
    households,
    allocationRules: read(normsTable, "allocationRules", normFromRow),
    distributions: read(distributionsTable, "distributions", (row) => distributionFromRow(row, ids, on)),
    visits: read(visitsTable, "visits", (row) => visitFromRow(row, on)),
  };
}

const NO_PLAN: TableSnapshot = {
  name: "Plan",
  sheet: "",
  firstRow: 1,
  firstColumn: 1,
  headings: PLAN_HEADINGS,
  rows: [],
};

/** Reads a ledger back from its tables, however the user moved, added or retyped rows and columns; records typed in without a source are taken as typed on the day given. */
export function readLedgerTables(tables: readonly TableSnapshot[], today?: CalendarDate): LedgerReading {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const issues: Issue[] = [];
  const { plan, asOf } = planFromTable(byName.get("Plan") ?? NO_PLAN, issues);
  const lists = readLists(byName, today ?? asOf ?? plan.end, issues);
  const ledger: Ledger = {
    plan,
    units: lists.units.records,
    targets: lists.targets.records,
    activities: lists.activities.records,
    progress: lists.progress.records,
    households: lists.households.records,
    allocationRules: lists.allocationRules.records,
    distributions: lists.distributions.records,
    visits: lists.visits.records,
  };
  const rowOffsets = {
    units: lists.units.offsets,
    targets: lists.targets.offsets,
    activities: lists.activities.offsets,
    progress: lists.progress.offsets,
    households: lists.households.offsets,
    allocationRules: lists.allocationRules.offsets,
    distributions: lists.distributions.offsets,
    visits: lists.visits.offsets,
  };
  return { ledger, asOf, issues, missing: missingParts(byName), rowOffsets };
}
