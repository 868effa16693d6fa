import { type Area, intersection } from "../area";
import { DEFAULT_FORMAT, type CellFormat } from "./cell-format";
import { checkUnlocked, putValue } from "./cell-writing";
import { conditionalsOn, dropConditional } from "./conditional-editing";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

function clearContents(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const filled = used && intersection(used, area);
  if (!filled) return;
  checkUnlocked(sheet, filled);
  for (let row = filled.top; row <= filled.bottom; row++) {
    for (let column = filled.left; column <= filled.right; column++) {
      if (sheet.grid.value(row, column) !== null || sheet.grid.formulas.has(row, column)) putValue(sheet, row, column, null);
    }
  }
  sheet.workbook.edited(sheet, filled);
}

function clearFormats(sheet: SheetModel, area: Area): void {
  const plain: CellFormat = { ...DEFAULT_FORMAT, ...sheet.workbook.defaultFormat };
  sheet.grid.formatArea(area, plain);
  conditionalsOn(sheet, area).forEach((format) => dropConditional(sheet, format));
  sheet.workbook.isDirty = true;
}

function clearLinks(sheet: SheetModel, area: Area, formatsToo: boolean): void {
  for (const [row, column] of [...sheet.links.inArea(area)]) {
    sheet.links.delete(row, column);
    sheet.changedLinks.set(row, column, true);
    if (formatsToo) sheet.grid.formatCell(row, column, { fontColor: sheet.workbook.defaultFormat.fontColor, underline: "None" });
  }
  sheet.workbook.isDirty = true;
}

/** Clears contents, formats or links of a range, by the names of Excel.ClearApplyTo. */
export function clearArea({ sheet, area }: TrackedRange, applyTo: string): void {
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents") clearContents(sheet, area);
  if (applyTo === "All" || applyTo === "Formats") clearFormats(sheet, area);
  if (applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") clearLinks(sheet, area, applyTo !== "Hyperlinks");
}
