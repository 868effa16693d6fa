import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue, RecordField } from "../issues/issue";
import type { Ledger, LedgerList } from "../ledger/ledger";
import type { CellValue, TableSnapshot } from "../sheet/sheet-snapshot";
import { foldText } from "../vietnamese/fold-text";
import { activitiesTable, activityFromRow } from "./activities-table";
import { distributionFromRow, distributionsTable } from "./distributions-table";
import { householdFromRow, householdsTable } from "./households-table";
import { issuesTable } from "./issues-table";
import { journalTable } from "./journal-table";
import { normFromRow, normsTable } from "./norms-table";
import { otherValues } from "./own-columns";
import { periodsTable } from "./periods-table";
import { planFromTable } from "./plan-from-table";
import { progressFromRow, progressTable } from "./progress-table";
import { roundsTable } from "./rounds-table";
import { columnsByHeading, rowReader, type RowReader } from "./table-reader";
import { targetFromRow } from "./target-from-row";
import { targetsTable } from "./targets-table";
import { unitFromRow, unitsTable } from "./units-table";
import { visitFromRow, visitsTable } from "./visits-table";

export { journalFromTables } from "./journal-table";

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

/** Names of all tables that a ledger has. */
export const LEDGER_TABLES: readonly string[] = [
  "Plan",
  ...[...RECORD_TABLES, ...OTHER_TABLES].map(({ name }) => name),
];

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

interface Records<T> {
  readonly records: T[];
  readonly offsets: number[];
}

/** Reads the rows of a table that are not empty; a row that holds something but makes no record is an issue. */
function recordsOf<T>(
  table: TableSnapshot | undefined,
  list: RecordField["list"],
  ours: readonly { heading: string; formula?: string }[],
  issues: Issue[],
  fromRow: (row: RowReader, index: number, cells: readonly CellValue[]) => T | null,
): Records<T> {
  const records: T[] = [];
  const offsets: number[] = [];
  if (!table) return { records, offsets };
  const columns = columnsByHeading(table);
  const typed = ours.flatMap(({ heading, formula }) =>
    formula === undefined ? (columns.get(foldText(heading)) ?? []) : [],
  );
  table.rows.forEach((cells, offset) => {
    const filled = typed.find((column) => String(cells[column] ?? "").trim() !== "");
    if (filled === undefined) return;
    const index = records.length;
    const record = fromRow(rowReader(cells, columns, { list, index }, issues), index, cells);
    if (record === null) {
      issues.push(incompleteRow(table, offset, filled, String(cells[filled])));
      return;
    }
    records.push(record);
    offsets.push(offset);
  });
  return { records, offsets };
}

function incompleteRow(table: TableSnapshot, offset: number, column: number, text: string): Issue {
  const heading = table.headings[column] ?? "";
  const cell = { sheet: table.sheet, row: table.firstRow + offset, column: table.firstColumn + column };
  return {
    code: "intake/value-unreadable",
    severity: "error",
    at: [],
    cells: [cell],
    facts: { key: "row", heading, text, expected: table.name === progressTable.name ? "number" : "date" },
  };
}

/** Reads a ledger back from its tables, however the user moved, added or retyped rows and columns; records typed in without a source are taken as typed on the day given. */
export function readLedgerTables(tables: readonly TableSnapshot[], today?: CalendarDate): LedgerReading {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const issues: Issue[] = [];
  const planTable = byName.get("Plan") ?? {
    name: "Plan",
    sheet: "",
    firstRow: 1,
    firstColumn: 1,
    headings: PLAN_HEADINGS,
    rows: [],
  };
  const { plan, asOf } = planFromTable(planTable, issues);
  const on = today ?? asOf ?? plan.end;
  const units = recordsOf(byName.get("Units"), "units", unitsTable.columns, issues, unitFromRow);
  const targets = recordsOf(byName.get("Targets"), "targets", targetsTable.columns, issues, (row, index) =>
    targetFromRow(row, index, on),
  );
  const activities = recordsOf(byName.get("Activities"), "activities", activitiesTable.columns, issues, (row, index) =>
    activityFromRow(row, index, on),
  );
  const progress = recordsOf(byName.get("Progress"), "progress", progressTable.columns, issues, (row) =>
    progressFromRow(row, on),
  );
  const roster = byName.get("Households");
  const households = recordsOf(roster, "households", householdsTable.columns, issues, (row, index, cells) => {
    const household = householdFromRow(row, index, on);
    return household && roster ? { ...household, otherColumns: otherValues(roster, cells) } : household;
  });
  const ids = new Set(households.records.map(({ id }) => id));
  const norms = recordsOf(byName.get("Norms"), "allocationRules", normsTable.columns, issues, normFromRow);
  const distributions = recordsOf(
    byName.get("Distributions"),
    "distributions",
    distributionsTable.columns,
    issues,
    (row) => distributionFromRow(row, ids, on),
  );
  const visits = recordsOf(byName.get("Visits"), "visits", visitsTable.columns, issues, (row) => visitFromRow(row, on));
  const ledger: Ledger = {
    plan,
    units: units.records,
    targets: targets.records,
    activities: activities.records,
    progress: progress.records,
    households: households.records,
    allocationRules: norms.records,
    distributions: distributions.records,
    visits: visits.records,
  };
  const rowOffsets = {
    units: units.offsets,
    targets: targets.offsets,
    activities: activities.offsets,
    progress: progress.offsets,
    households: households.offsets,
    allocationRules: norms.offsets,
    distributions: distributions.offsets,
    visits: visits.offsets,
  };
  return { ledger, asOf, issues, missing: missingParts(byName), rowOffsets };
}
