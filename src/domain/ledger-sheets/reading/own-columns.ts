import type { Household } from "../../ledger/household";
import type { CellValue, TableSnapshot } from "../../sheet/sheet-snapshot";
import { foldText } from "../../vietnamese/fold-text";
import { householdsTable } from "../tables/households-table";
import type { LedgerColumn } from "../columns/ledger-column";

const OUR_HEADINGS = new Set(householdsTable.columns.map(({ heading }) => foldText(heading)));
/** Behind a heading of the user's that ours would be taken for. */
const OF_SHEET = " (cột gốc)";

function shownHeading(heading: string): string {
  return OUR_HEADINGS.has(foldText(heading)) || heading.endsWith(OF_SHEET) ? `${heading}${OF_SHEET}` : heading;
}

/** Columns of the user's list that mean nothing to the program, kept behind ours under their own headings. */
export function ownColumns(households: readonly Household[]): LedgerColumn<Household>[] {
  const headings = new Map<string, string>();
  for (const household of households) {
    for (const heading of Object.keys(household.otherColumns))
      if (!headings.has(foldText(heading))) headings.set(foldText(heading), heading);
  }
  return [...headings].map(([key, heading]) => ({
    heading: shownHeading(heading),
    width: 18,
    format: "general",
    field: null,
    write: (household) => Object.entries(household.otherColumns).find(([own]) => foldText(own) === key)?.[1] ?? null,
  }));
}

/** Values of a row under headings that are not ours. */
export function otherValues(table: TableSnapshot, row: readonly CellValue[]): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  table.headings.forEach((heading, column) => {
    const value = row[column];
    if (heading.trim() === "" || OUR_HEADINGS.has(foldText(heading)) || value === null || value === undefined || value === "") return;
    values[heading.endsWith(OF_SHEET) ? heading.slice(0, -OF_SHEET.length) : heading] = value;
  });
  return values;
}
