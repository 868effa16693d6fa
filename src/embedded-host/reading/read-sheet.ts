import type { ConditionalRule, Sheet } from "hucre";
import { areaFromAddress } from "../model/address";
import { areaOf, isOnSheet } from "../model/area";
import { digitPixels } from "../model/sheets/digit-width";
import type { SheetModel } from "../model/sheets/sheet-model";
import { readCharts } from "./read-charts";
import { type RawRule, rawRules } from "./read-conditionals";
import { readRemarks } from "./read-comments";
import { readSheetProperties } from "./read-sheet-properties";
import { readCells } from "./read-cells";
import { hexColor } from "./file-colors";
import type { PackageParts, SheetPart } from "./package-parts";
import { readFilters } from "./read-filters";
import { readPage } from "./read-page";
import { conditionalFrom, validationFrom } from "./read-rules";
import { readShapes } from "./read-shapes";
import { readTables } from "./read-tables";

function readSizes(sheet: SheetModel, from: Sheet): void {
  const digit = digitPixels(sheet.workbook.defaultFormat);
  from.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columns.sizes.set(index, Math.round(column.width * digit) * 0.75);
    if (column.hidden) sheet.columns.hidden.add(index);
    if (column.outlineLevel) sheet.columns.levels.set(index, column.outlineLevel);
  });
  from.rowDefs?.forEach((row, index) => {
    if (row.height !== undefined) sheet.rows.sizes.set(index, row.height);
    if (row.hidden) sheet.rows.hidden.add(index);
    if (row.outlineLevel) sheet.rows.levels.set(index, row.outlineLevel);
  });
}

/** The cells that stay in view; they begin where the view does. */
function readFrozen(sheet: SheetModel, pane: NonNullable<Sheet["freezePane"]>, view: Record<string, string> | null): void {
  const [rows, columns] = [pane.rows ?? 0, pane.columns ?? 0];
  const start = areaFromAddress(view?.["topLeftCell"] ?? "A1");
  sheet.frozen = { rows, columns, top: rows > 0 ? (start?.top ?? 0) : 0, left: columns > 0 ? (start?.left ?? 0) : 0 };
}

function readLinks(sheet: SheetModel, from: Sheet): void {
  for (const [key, cell] of from.cells ?? []) {
    if (!cell.hyperlink) continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    const { target, location, tooltip, display } = cell.hyperlink;
    sheet.links.set(row, column, {
      address: location ? "" : target,
      documentReference: location ?? "",
      screenTip: tooltip ?? "",
      textToDisplay: display ?? String(cell.value ?? ""),
    });
  }
}

const protectionNames = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

/** Stands for a password of which the file only has a hash; no program can know it. */
const UNKNOWN_PASSWORD = "\u0000";

function readProtection(sheet: SheetModel, from: Sheet, attributes: Record<string, string> | null): void {
  if (!from.protection?.sheet) return;
  sheet.protection.protected = true;
  if (attributes?.["hashValue"] || attributes?.["password"]) sheet.protection.password = UNKNOWN_PASSWORD;
  for (const [name, office] of Object.entries(protectionNames))
    sheet.protection.options[office] = from.protection[name as keyof typeof protectionNames] === true;
}

function readFilter(sheet: SheetModel, xml: string): void {
  const filters = readFilters(xml.slice(Math.max(0, xml.lastIndexOf("sheetData"))));
  const area = filters && areaFromAddress(filters.ref);
  if (area) sheet.filter = { area, criteria: filters.columns };
}

/** The library overlooks rules it does not know; so large a sheet is not unpacked once more to look for them alone. */
const MANY_ROWS = 20_000;

/** Conditional formats, those before others first, each with its rule as the file writes it. */
function readConditionals(
  sheet: SheetModel,
  from: Sheet,
  part: SheetPart,
  parts: PackageParts,
  colors: readonly string[] | undefined,
): void {
  const rules = from.conditionalRules ?? [];
  if (rules.length === 0 && from.rows.length > MANY_ROWS) return;
  const taken = new Set<ConditionalRule>();
  const readOf = (raw: RawRule): ConditionalRule | null => {
    const found = rules.find(
      (rule) =>
        !taken.has(rule) &&
        rule.range === raw.range &&
        rule.type === raw.attributes["type"] &&
        rule.priority === Number(raw.attributes["priority"]),
    );
    if (found) taken.add(found);
    return found ?? null;
  };
  sheet.conditionalFormats = rawRules(parts.text(part.path) ?? "")
    .map((raw, index) => conditionalFrom(raw, `{file-${index}}`, colors, readOf(raw)))
    .filter((rule) => rule !== null)
    .sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats.forEach((format, index) => {
    format.priority = index;
  });
}

/** Everything of one sheet; formulas without a result in the file are left to be calculated. */
export function readSheet(
  sheet: SheetModel,
  from: Sheet,
  part: SheetPart,
  parts: PackageParts,
  colors: readonly string[] | undefined,
): void {
  readCells(sheet.grid, from, sheet.sharedFormulas, sheet.workbook.is1904, (row, column) =>
    sheet.workbook.edits.push({ sheet, area: areaOf(row, column) }),
  );
  sheet.merges = (from.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: Math.min(startRow, endRow),
      left: Math.min(startCol, endCol),
      bottom: Math.max(startRow, endRow),
      right: Math.max(startCol, endCol),
    }))
    .filter(isOnSheet);
  sheet.visibility = from.veryHidden ? "VeryHidden" : from.hidden ? "Hidden" : "Visible";
  sheet.tabColor = hexColor(from.view?.tabColor, colors) ?? "";
  sheet.showGridlines = from.view?.showGridLines !== false;
  sheet.showHeadings = from.view?.showRowColHeaders !== false;
  if (from.freezePane) readFrozen(sheet, from.freezePane, parts.attributes(part.path, "sheetView"));
  sheet.rowBreaks = (from.rowBreaks ?? []).map((row) => row + 1);
  sheet.columnBreaks = (from.colBreaks ?? []).map((column) => column + 1);
  readSizes(sheet, from);
  readLinks(sheet, from);
  readRemarks(sheet, parts, part.path);
  readSheetProperties(sheet, parts, part.path);
  readProtection(sheet, from, from.protection?.sheet ? parts.attributes(part.path, "sheetProtection") : null);
  if (from.autoFilter) readFilter(sheet, parts.text(part.path) ?? "");
  readPage(
    sheet,
    from,
    from.pageSetup ? parts.attributes(part.path, "pageSetup") : null,
    from.pageSetup ? parts.attributes(part.path, "printOptions") : null,
  );
  readShapes(sheet, parts, part.path, colors);
  sheet.tables = readTables(parts, part.path, sheet);
  sheet.validations = (from.dataValidations ?? []).map(validationFrom).filter((rule) => rule !== null);
  readConditionals(sheet, from, part, parts, colors);
  sheet.charts = readCharts(parts, part.path, sheet);
}
