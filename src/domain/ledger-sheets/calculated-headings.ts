import { activitiesTable } from "./activities-table";
import { distributionsTable } from "./distributions-table";
import { householdsTable } from "./households-table";
import { issuesTable } from "./issues-table";
import { journalTable } from "./journal-table";
import { normsTable } from "./norms-table";
import { periodsTable } from "./periods-table";
import { progressTable } from "./progress-table";
import { roundsTable } from "./rounds-table";
import { targetsTable } from "./targets-table";
import { unitsTable } from "./units-table";
import { visitsTable } from "./visits-table";

const TABLES = [
  unitsTable,
  targetsTable,
  activitiesTable,
  progressTable,
  periodsTable,
  roundsTable,
  householdsTable,
  normsTable,
  distributionsTable,
  visitsTable,
  issuesTable,
  journalTable,
];

/** Headings of each ledger table whose cells are formulas of ours: they need not be read back. */
export const CALCULATED_HEADINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLES.map(({ name, columns }) => [
    name,
    new Set(
      columns.flatMap(({ heading, formula }: { readonly heading: string; readonly formula?: string }) =>
        formula === undefined ? [] : [heading],
      ),
    ),
  ]),
);
