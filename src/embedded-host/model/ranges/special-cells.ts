import { HostFailure } from "../../client/office-error";
import { type Area, areaOf, hasCell, intersection } from "../area";
import { CellError, type CellScalar } from "../cells/cell-scalar";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "./tracked-range";

const matchesType = (value: CellScalar, wanted: string): boolean => {
  if (wanted === "All") return true;
  const kind =
    value instanceof CellError ? "Errors" : typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Numbers" : "Text";
  return wanted.includes(kind);
};

function isSpecial(sheet: SheetModel, row: number, column: number, type: string, valueType: string): boolean {
  const value = sheet.grid.value(row, column);
  const hasFormula = sheet.grid.formulas.has(row, column);
  if (type === "Blanks") return (value === null || value === "") && !hasFormula;
  if (type === "Formulas") return hasFormula && matchesType(value, valueType);
  if (type === "Constants") return !hasFormula && value !== null && value !== "" && matchesType(value, valueType);
  if (type === "Visible") return !sheet.rows.hidden.has(row) && !sheet.columns.hidden.has(column);
  if (type === "ConditionalFormats") return sheet.conditionalFormats.some(({ areas }) => areas.some((area) => hasCell(area, row, column)));
  if (type === "DataValidations") return sheet.validations.some(({ areas }) => areas.some((area) => hasCell(area, row, column)));
  throw new HostFailure("NotImplemented", `Cells of the kind '${type}' are not searched by this host.`);
}

/** Cells of one kind inside a range, as areas that are as wide as possible; null when there are none. */
export function specialCells({ sheet, area }: TrackedRange, type: string, valueType = "All"): { sheet: SheetModel; areas: Area[] } | null {
  const used = sheet.usedArea(false);
  const searched = used && intersection(used, area);
  if (!searched) return null;
  const areas: Area[] = [];
  for (let row = searched.top; row <= searched.bottom; row++) {
    for (let column = searched.left; column <= searched.right; column++) {
      if (!isSpecial(sheet, row, column, type, valueType)) continue;
      const last = areas.at(-1);
      if (last && last.top === row && last.right === column - 1) last.right = column;
      else areas.push(areaOf(row, column));
    }
  }
  return areas.length > 0 ? { sheet, areas: joinRows(areas) } : null;
}

function joinRows(rows: Area[]): Area[] {
  const joined: Area[] = [];
  for (const row of rows) {
    const above = joined.find((one) => one.bottom === row.top - 1 && one.left === row.left && one.right === row.right);
    if (above) above.bottom = row.bottom;
    else joined.push(row);
  }
  return joined;
}
