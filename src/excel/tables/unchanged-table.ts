import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { DraftValue } from "../../domain/sheet/sheet-draft";
import type { StandingTable, TableBody } from "./table-body";
import type { LinkChanges } from "./table-links";

/** Whether a table holds already what is to be written into it: every cell, every formula of its calculated columns, every link. */
export function isUnchanged({ before, table }: StandingTable, { rows, calculated }: TableBody, links: LinkChanges): boolean {
  if (links.set.length > 0 || links.cleared.length > 0) return false;
  const written = Object.entries(calculated).filter(([heading]) => before.headings.includes(heading));
  if (written.some(([heading, formula]) => !meansTheSame(before.formulas[heading] ?? "", formula, table.name))) return false;
  if (before.cells.length !== Math.max(1, rows.length)) return false;
  return before.cells.every((row, at) => row.every((value, column) => isSame(value, rows[at]?.[column] ?? null)));
}

/** A drafted date is a number once it stands in the workbook. */
function isSame(standing: DraftValue, drafted: DraftValue): boolean {
  if (drafted !== null && typeof drafted === "object") {
    if ("date" in drafted) return standing === serialFromDate(drafted.date);
    return standing !== null && typeof standing === "object" && "formula" in standing && standing.formula === drafted.formula;
  }
  return standing === (drafted === "" ? null : drafted);
}

const meansTheSame = (one: string, other: string, table: string): boolean => withoutTable(one, table) === withoutTable(other, table);

/** A formula with every reference to its own table written one way: Excel shortens `Visits[[#This Row],[Ngày]]` to `[@Ngày]`. */
function withoutTable(formula: string, table: string): string {
  return formula
    .replaceAll(`${table}[`, "[")
    .replace(/\[\[#This Row\],(\[(?:[^[\]']|'.)*\])\]/g, "[@$1]")
    .replace(/\[@((?:[^[\]']|'.)+)\]/g, "[@[$1]]");
}
