import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { CellLocation } from "../../domain/sheet/cell-location";
import type { DraftValue, SheetDraft } from "../../domain/sheet/sheet-draft";
import { boundsOfDraft, draftedValues } from "../writing/draft-matrix";

/** Cells (rows from A1, as formulas) of a sheet that no longer hold what its draft wrote; where the draft wrote a formula, any formula will do. */
export function editedCells(sheet: string, draft: SheetDraft, formulas: readonly (readonly unknown[])[]): CellLocation[] {
  const drafted = draftedValues(draft, boundsOfDraft(draft));
  const calculated = calculatedIn(draft, drafted);
  const edited: CellLocation[] = [];
  const rows = Math.max(drafted.length, formulas.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(drafted[row]?.length ?? 0, formulas[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const now = formulas[row]?.[column] ?? "";
      const wanted = drafted[row]?.[column] ?? null;
      const isCalculated = calculated.some(({ first, last, at }) => column === at && row >= first && row <= last);
      if (isCalculated ? isFormula(now) : isSame(wanted, now)) continue;
      edited.push({ sheet, row: row + 1, column: column + 1 });
    }
  }
  return edited;
}

/** Columns that a table calculates: rows and column from 0. */
function calculatedIn({ tables }: SheetDraft, drafted: readonly (readonly DraftValue[])[]) {
  return tables.flatMap(({ range, calculatedColumns = {} }) =>
    (drafted[range.top - 1] ?? []).flatMap((heading, at) =>
      typeof heading === "string" && heading in calculatedColumns && at >= range.left - 1 && at < range.right
        ? [{ first: range.top, last: range.bottom - 1, at }]
        : [],
    ),
  );
}

const isFormula = (value: unknown): boolean => typeof value === "string" && value.startsWith("=");

/** Excel keeps fifteen digits of a number. */
const isSameNumber = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(one) * 1e-14;

function isSame(drafted: DraftValue, now: unknown): boolean {
  if (typeof drafted === "number" && typeof now === "number") return isSameNumber(drafted, now);
  if (drafted === null || typeof drafted !== "object") return String(drafted ?? "") === String(now);
  return "date" in drafted ? serialFromDate(drafted.date) === now : isFormula(now);
}
