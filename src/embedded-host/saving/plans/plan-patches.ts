import { areaAddress, cellAddress } from "../../model/address";
import { CellError, type CellScalar } from "../../model/cells/cell-scalar";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { SETTINGS_NAMESPACE } from "../../model/settings-part";
import type { WorkbookModel } from "../../model/workbook-model";
import { encodeXml } from "../../reading/xml-text";
import { fileFormula } from "../file-formula";
import { filterXml } from "../parts/filter-xml";
import { planColumns } from "./plan-columns";
import { planConditionals } from "./plan-conditionals";
import { newElements, newRows } from "./plan-features";
import { newLines, newLooks } from "./plan-formats";
import { planPageSetup } from "./plan-page";
import type { CachedValue, NewSheetPatch, SavePlan, SheetPatch } from "../save-plan";

const cached = (value: CellScalar): CachedValue => (value instanceof CellError ? { error: value.code } : value);

/** True when the library has to write this sheet of the file: cells, looks or anything else of it changed. */
function isTouched(sheet: SheetModel): boolean {
  const { grid, workbook } = sheet;
  return (
    grid.written.size > 0 ||
    grid.changes.some((row) => row?.some((change) => change !== undefined)) ||
    grid.sheetChange !== undefined ||
    grid.rowChanges.size > 0 ||
    grid.columnChanges.size > 0 ||
    sheet.changed.size > 0 ||
    sheet.changedLinks.size > 0 ||
    sheet.isPatched ||
    [sheet.rows, sheet.columns].some((lines) => lines.changedSizes.size > 0 || lines.changedHidden.size > 0) ||
    sheet.validations.some(({ isNew }) => isNew) ||
    sheet.charts.some(({ isNew }) => isNew) ||
    sheet.tables.some(({ nameInFile }) => nameInFile === null) ||
    workbook.adjusted.has(sheet) ||
    workbook.steps.some(
      (step) =>
        step[0] !== "SetSheetName" && step[0] !== "DeleteTable" && (step[1] === sheet.name || sheet.formerNames.has(String(step[1]))),
    )
  );
}

/** Sheets of the file that stay as they are, by the names they have now and by those in the file. */
export function untouchedSheets(workbook: WorkbookModel): Pick<SavePlan, "untouched" | "untouchedInFile"> {
  const sheets = workbook.sheets.filter((sheet) => sheet.isFromFile && !isTouched(sheet));
  return { untouched: sheets.map(({ name }) => name), untouchedInFile: sheets.map((sheet) => sheet.nameInFile) };
}

/** The values of a new sheet. Formulas and errors are said otherwise, and have their places here. */
function newValues({ grid }: SheetModel): NewSheetPatch["rows"] {
  const rows = grid.rows.map((cells) => Array.from(cells, (value) => (value instanceof CellError ? null : (value ?? null))));
  grid.formulas.forEach((_formula, row, column) => {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = null;
  });
  return rows;
}

function newFormulas({ grid, workbook }: SheetModel): NewSheetPatch["formulas"] {
  const formulas: NewSheetPatch["formulas"] = {};
  const written = new Map<string, string>();
  grid.formulas.forEach((formula, row, column) => {
    const filled = grid.arrays.get(row, column);
    let inFile = written.get(formula);
    if (inFile === undefined) written.set(formula, (inFile = fileFormula(formula, workbook.customFunctions)));
    formulas[cellAddress(row, column)] = filled ? { formula: inFile, filled: areaAddress(filled) } : { formula: inFile };
  });
  return formulas;
}

const newSheet = (sheet: SheetModel): NewSheetPatch => ({
  rows: newValues(sheet),
  formulas: newFormulas(sheet),
  looks: newLooks(sheet),
  ...newLines(sheet),
  lines: newRows(sheet),
  merges: sheet.merges.map(areaAddress),
  elements: newElements(sheet),
  hidden: sheet.visibility !== "Visible",
});

/** How deep rows and columns are grouped, where that was changed. */
function planOutline({ rows, columns }: SheetModel): SheetPatch["outline"] {
  if (rows.changedLevels.size + columns.changedLevels.size === 0) return null;
  const deepest = (levels: ReadonlyMap<number, number>): number => [...levels.values()].reduce((most, level) => Math.max(most, level), 0);
  return {
    ungrouped: [...rows.changedLevels].filter((index) => !rows.levels.has(index)).map((index) => index + 1),
    rows: deepest(rows.levels),
    columns: deepest(columns.levels),
  };
}

function patchOf(sheet: SheetModel): SheetPatch {
  const touched = !sheet.isFromFile || isTouched(sheet);
  const results: Record<string, CachedValue> = {};
  sheet.grid.formulas.forEach((_formula, row, column) => {
    if (touched || sheet.recalculated.has(row, column)) results[cellAddress(row, column)] = cached(sheet.grid.value(row, column));
  });
  if (!sheet.isFromFile || sheet.grid.written.size > 0) {
    sheet.grid.rows.forEach((cells, row) =>
      cells.forEach(
        (value, column) =>
          value instanceof CellError &&
          !sheet.grid.formulas.has(row, column) &&
          (results[cellAddress(row, column)] = { error: value.code, constant: true }),
      ),
    );
  }
  const filter = sheet.changed.has("filter") ? (sheet.filter ? filterXml(sheet.filter.area, sheet.filter.criteria) : "") : null;
  const { printGridlines: gridLines, printHeadings: headings } = sheet.page;
  return {
    sheet: sheet.name,
    added: sheet.isFromFile ? null : newSheet(sheet),
    columns: planColumns(sheet),
    cached: results,
    filter,
    outline: planOutline(sheet),
    conditionals: planConditionals(sheet),
    printed: sheet.changed.has("printed") ? { gridLines, headings } : null,
    setup: sheet.isFromFile ? planPageSetup(sheet) : null,
  };
}

/** The results of formulas, and what else the library cannot write into the parts of sheets. */
export const planPatches = (workbook: WorkbookModel): SheetPatch[] =>
  workbook.sheets
    .map(patchOf)
    .filter(
      (patch) =>
        Object.keys(patch.cached).length > 0 ||
        patch.filter !== null ||
        patch.printed !== null ||
        patch.setup !== null ||
        patch.outline !== null ||
        patch.conditionals !== null ||
        patch.columns.length > 0 ||
        patch.added !== null,
    );

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const all = [...settings].map(([key, value]) => `<setting key="${encodeXml(key)}">${encodeXml(JSON.stringify(value))}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${all.join("")}</settings>`;
}

/** Custom XML parts to write, among them the one with the settings. */
export function planSettings(workbook: WorkbookModel): Pick<SavePlan, "customXml" | "deletedXml"> {
  const customXml = workbook.customXmlChanged ? workbook.customXml.map(({ xml, path, id }) => ({ xml, path, id })) : [];
  if (workbook.settingsChanged)
    customXml.push({ xml: settingsXml(workbook.settings), path: workbook.settingsPath, id: "{5E771465-0000-4000-8000-0000000000AB}" });
  return { customXml, deletedXml: [...workbook.deletedXmlPaths] };
}
