import type { RecordField } from "../../issues/issue";
import { activitiesTable } from "../tables/activities-table";
import { distributionsTable } from "../tables/distributions-table";
import { householdsTable } from "../tables/households-table";
import type { LedgerColumn } from "./ledger-column";
import { normsTable } from "../tables/norms-table";
import { progressTable } from "../tables/progress-table";
import { targetsTable } from "../tables/targets-table";
import { unitsTable } from "../tables/units-table";
import { visitsTable } from "../tables/visits-table";

/** A cell of a ledger table; rows of the body count from 0. */
export interface LedgerCell {
  readonly table: string;
  readonly heading: string;
  readonly rowOffset: number;
}

interface FieldColumns {
  readonly name: string;
  readonly columns: readonly Pick<LedgerColumn<never>, "heading" | "field">[];
  /** Field that stands for the whole record. */
  readonly main: string;
}

const TABLES: Readonly<Record<RecordField["list"], FieldColumns>> = {
  units: { ...unitsTable, main: "name" },
  targets: { ...targetsTable, main: "text" },
  activities: { ...activitiesTable, main: "text" },
  progress: { ...progressTable, main: "quantity" },
  households: { ...householdsTable, main: "headName" },
  allocationRules: { ...normsTable, main: "item" },
  distributions: { ...distributionsTable, main: "recipient" },
  visits: { ...visitsTable, main: "date" },
};

/** Where a record's field stands in the ledger's tables as they are drafted; the record's main column where the field has none of its own. */
export function ledgerCellOf(list: RecordField["list"], index: number, field: string | null): LedgerCell {
  const { name, columns, main } = TABLES[list];
  const headingOf = (wanted: string | null) => (wanted === null ? undefined : columns.find((column) => column.field === wanted)?.heading);
  return { table: name, heading: headingOf(field) ?? headingOf(main) ?? columns[0]?.heading ?? "", rowOffset: index };
}
