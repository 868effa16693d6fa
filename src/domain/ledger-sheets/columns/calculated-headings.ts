import { activitiesTable } from "../tables/activities-table";
import { distributionsTable } from "../tables/distributions-table";
import { householdsTable } from "../tables/households-table";
import { issuesTable } from "../tables/issues-table";
import { journalTable } from "../tables/journal-table";
import { normsTable } from "../tables/norms-table";
import { periodsTable } from "../tables/periods-table";
import { progressTable } from "../tables/progress-table";
import { roundsTable } from "../tables/rounds-table";
import { targetsTable } from "../tables/targets-table";
import { unitsTable } from "../tables/units-table";
import { visitsTable } from "../tables/visits-table";

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
