import type { Chart, Sheet } from "hucre";
import { areaFromAddress, cellAddress } from "../model/address";
import { areaOf } from "../model/area";
import { type ChartModel, newAxis, plainSeries } from "../model/chart-model";
import { digitPixels } from "../model/digit-width";
import type { SheetModel } from "../model/sheet-model";
import { readRemarks } from "./read-comments";
import { readCells } from "./read-cells";
import { hexColor } from "./file-colors";
import type { PackageParts, SheetPart } from "./package-parts";
import { readFilters } from "./read-filters";
import { readPage } from "./read-page";
import { readPivots } from "./read-pivots";
import { conditionalFrom, validationFrom } from "./read-rules";
import { readShapes } from "./read-shapes";
import { readTables } from "./read-tables";

function readSizes(sheet: SheetModel, from: Sheet): void {
  const digit = digitPixels(sheet.workbook.defaultFormat);
  from.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columns.sizes.set(index, Math.round(column.width * digit) * 0.75);
    if (column.hidden) sheet.columns.hidden.add(index);
  });
  from.rowDefs?.forEach((row, index) => {
    if (row.height !== undefined) sheet.rows.sizes.set(index, row.height);
    if (row.hidden) sheet.rows.hidden.add(index);
  });
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

function chartFrom(sheet: SheetModel, chart: Chart, index: number): ChartModel {
  const anchor = chart.anchor?.from;
  return {
    id: `{${String(sheet.workbook.nextId()).padStart(8, "0")}}`,
    sheet,
    name: chart.frameTitle ?? `Chart ${index + 1}`,
    type:
      chart.kinds?.[0] === "bar"
        ? "ColumnClustered"
        : chart.kinds?.[0] === "pie"
          ? "Pie"
          : chart.kinds?.[0] === "line"
            ? "Line"
            : chart.kinds?.[0] === "doughnut"
              ? "Doughnut"
              : "Invalid",
    left: anchor ? sheet.columns.offsetOf(anchor.col) : 0,
    top: anchor ? sheet.rows.offsetOf(anchor.row) : 0,
    width: 360,
    height: 216,
    title: { text: chart.title ?? "", visible: Boolean(chart.title), overlay: false, look: {} },
    legend: { visible: true, position: "Right", look: {}, fill: null },
    series: (chart.series ?? []).map((series) => ({
      name: series.name ?? "",
      nameSource: null,
      values: null,
      categories: null,
      ...plainSeries(),
    })),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    dataLabels: {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      position: "None",
      look: {},
    },
    fill: null,
    isNew: false,
    anchorInFile: anchor ? cellAddress(anchor.row, anchor.col) : null,
  };
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
  sheet.merges = (from.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.visibility = from.veryHidden ? "VeryHidden" : from.hidden ? "Hidden" : "Visible";
  sheet.tabColor = hexColor(from.view?.tabColor, colors) ?? "";
  sheet.showGridlines = from.view?.showGridLines !== false;
  sheet.showHeadings = from.view?.showRowColHeaders !== false;
  sheet.frozen = { rows: from.freezePane?.rows ?? 0, columns: from.freezePane?.columns ?? 0 };
  sheet.rowBreaks = (from.rowBreaks ?? []).map((row) => row + 1);
  sheet.columnBreaks = (from.colBreaks ?? []).map((column) => column + 1);
  readSizes(sheet, from);
  readLinks(sheet, from);
  readRemarks(sheet, parts, part.path);
  readProtection(sheet, from, from.protection?.sheet ? parts.attributes(part.path, "sheetProtection") : null);
  if (from.autoFilter) readFilter(sheet, parts.text(part.path) ?? "");
  readPage(
    sheet,
    from,
    from.pageSetup ? parts.attributes(part.path, "pageSetup") : null,
    from.pageSetup ? parts.attributes(part.path, "printOptions") : null,
  );
  readShapes(sheet, parts, part.path, colors);
  sheet.pivots = readPivots(parts, part.path);
  sheet.tables = readTables(parts, part.path, sheet);
  sheet.validations = (from.dataValidations ?? []).map(validationFrom).filter((rule) => rule !== null);
  sheet.conditionalFormats = (from.conditionalRules ?? [])
    .map((rule, index) => conditionalFrom(rule, `{file-${index}}`, colors))
    .filter((rule) => rule !== null);
  sheet.charts = (from.charts ?? []).map((chart, index) => chartFrom(sheet, chart, index));
}
