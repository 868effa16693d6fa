import { areaAddress, cellAddress } from "../../model/address";
import { LAST_COLUMN, LAST_ROW } from "../../model/area";
import { digitsFromPoints } from "./plan-columns";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { planCharts } from "./plan-charts";
import { newLinks, planLinks } from "./plan-links";
import { fitsPages, newPage } from "./plan-page";
import { newValidations, planValidations } from "./plan-rules";
import { elementXml } from "../parts/element-xml";
import { argb } from "../parts/look-xml";
import type { NewSheetPatch, PlanStep } from "../save-plan";

/** What was said of the rows of a new sheet beside their cells. */
export function newRows({ rows }: SheetModel): NewSheetPatch["lines"] {
  const lines: NewSheetPatch["lines"] = {};
  const line = (index: number): NewSheetPatch["lines"][number] => (lines[index + 1] ??= {});
  for (const index of rows.changedSizes) line(index).height = rows.sizes.get(index) ?? rows.standard;
  for (const index of rows.changedHidden) if (rows.hidden.has(index)) line(index).hidden = true;
  for (const index of rows.changedLevels) {
    const level = rows.levels.get(index);
    if (level !== undefined) line(index).level = level;
  }
  return lines;
}

function planRows({ name, rows }: SheetModel): PlanStep[] {
  const steps: PlanStep[] = [];
  for (const index of rows.changedSizes) steps.push(["call", "SetRowHeight", name, index + 1, rows.sizes.get(index) ?? rows.standard]);
  for (const index of rows.changedHidden) steps.push(["call", "SetRowVisible", name, index + 1, !rows.hidden.has(index)]);
  for (const index of rows.changedLevels) {
    const level = rows.levels.get(index);
    if (level !== undefined) steps.push(["call", "SetRowOutlineLevel", name, index + 1, level]);
  }
  return steps;
}

/** The cell from which on a sheet can be moved, and the part of the window it is in. */
function frozenPanes({ frozen: { rows, columns, top, left } }: SheetModel): { pane: string; topLeft: string; start: string } {
  return {
    pane: rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight",
    topLeft: cellAddress(top + rows, left + columns),
    start: cellAddress(top, left),
  };
}

const isFrozen = ({ frozen: { rows, columns } }: SheetModel): boolean => rows > 0 || columns > 0;

function planPanes(sheet: SheetModel): PlanStep[] {
  const { name, frozen } = sheet;
  if (!isFrozen(sheet)) return [["call", "SetPanes", name, { Freeze: false, Split: false }]];
  const { pane, topLeft, start } = frozenPanes(sheet);
  const panes: PlanStep = [
    "call",
    "SetPanes",
    name,
    {
      Freeze: true,
      XSplit: frozen.columns,
      YSplit: frozen.rows,
      TopLeftCell: topLeft,
      ActivePane: pane,
      Selection: [{ SQRef: topLeft, ActiveCell: topLeft, Pane: pane }],
    },
  ];
  return [panes, ["call", "SetSheetView", name, -1, { TopLeftCell: start }]];
}

/** How a new sheet is shown. */
function newView(sheet: SheetModel): NewSheetPatch["elements"] {
  const { frozen, showGridlines, showHeadings } = sheet;
  const { pane, topLeft, start } = frozenPanes(sheet);
  const split = { xSplit: frozen.columns || undefined, ySplit: frozen.rows || undefined };
  const inner = isFrozen(sheet)
    ? elementXml("pane", { ...split, topLeftCell: topLeft, activePane: pane, state: "frozen" }) +
      elementXml("selection", { pane, activeCell: topLeft, sqref: topLeft })
    : "";
  const said = {
    showGridLines: showGridlines ? undefined : "0",
    showRowColHeaders: showHeadings ? undefined : "0",
    topLeftCell: isFrozen(sheet) && start !== "A1" ? start : undefined,
    workbookViewId: 0,
  };
  return [{ name: "sheetViews", xml: `<sheetViews>${elementXml("sheetView", said, inner)}</sheetViews>` }];
}

const allowances: Record<string, string> = {
  allowAutoFilter: "AutoFilter",
  allowDeleteColumns: "DeleteColumns",
  allowDeleteRows: "DeleteRows",
  allowEditObjects: "EditObjects",
  allowEditScenarios: "EditScenarios",
  allowFormatCells: "FormatCells",
  allowFormatColumns: "FormatColumns",
  allowFormatRows: "FormatRows",
  allowInsertColumns: "InsertColumns",
  allowInsertHyperlinks: "InsertHyperlinks",
  allowInsertRows: "InsertRows",
  allowPivotTables: "PivotTables",
  allowSort: "Sort",
};

function planProtection({ name, protection }: SheetModel): PlanStep {
  if (!protection.protected) return ["call", "UnprotectSheet", name];
  const allowed = Object.fromEntries(Object.entries(allowances).map(([office, library]) => [library, protection.options[office] === true]));
  const mode = protection.options["selectionMode"] ?? "Normal";
  return [
    "call",
    "ProtectSheet",
    name,
    {
      ...(protection.password && { Password: protection.password }),
      ...allowed,
      SelectLockedCells: mode === "Normal",
      SelectUnlockedCells: mode !== "None",
    },
  ];
}

function planBreaks(sheet: SheetModel): PlanStep[] {
  const cell = (axis: "rows" | "columns", index: number): string => (axis === "rows" ? cellAddress(index, 0) : cellAddress(0, index));
  return [
    ...sheet.removedBreaks.map(({ axis, index }): PlanStep => ["call", "RemovePageBreak", sheet.name, cell(axis, index)]),
    ...sheet.rowBreaks.map((index): PlanStep => ["call", "InsertPageBreak", sheet.name, cell("rows", index)]),
    ...sheet.columnBreaks.map((index): PlanStep => ["call", "InsertPageBreak", sheet.name, cell("columns", index)]),
  ];
}

function newBreaks({ rowBreaks, columnBreaks }: SheetModel): NewSheetPatch["elements"] {
  const list = (name: string, breaks: readonly number[], max: number): NewSheetPatch["elements"] => {
    const inner = [...breaks].sort((a, b) => a - b).map((id) => elementXml("brk", { id, max, man: true }));
    const count = inner.length;
    return count === 0 ? [] : [{ name, xml: elementXml(name, { count, manualBreakCount: count }, inner.join("")) }];
  };
  return [...list("rowBreaks", rowBreaks, LAST_COLUMN), ...list("colBreaks", columnBreaks, LAST_ROW)];
}

const standardWidth = ({ columns, workbook }: SheetModel): number | undefined =>
  columns.standard === 48 ? undefined : digitsFromPoints(columns.standard, workbook.defaultFormat);

function planProperties(sheet: SheetModel): PlanStep[] {
  const { name, tabColor, visibility } = sheet;
  const steps: PlanStep[] = [["call", "SetSheetVisible", name, visibility === "Visible"]];
  if (tabColor) steps.push(["call", "SetSheetProps", name, { TabColorRGB: argb(tabColor) }]);
  const width = standardWidth(sheet);
  if (width !== undefined) steps.push(["call", "SetSheetProps", name, { DefaultColWidth: width }]);
  return steps;
}

function newProperties(sheet: SheetModel): NewSheetPatch["elements"] {
  const { tabColor, page, changed } = sheet;
  const properties =
    (tabColor && changed.has("properties") ? elementXml("tabColor", { rgb: argb(tabColor) }) : "") +
    (changed.has("page") && fitsPages(page) ? elementXml("pageSetUpPr", { fitToPage: true }) : "");
  const width = changed.has("properties") ? standardWidth(sheet) : undefined;
  return [
    ...(properties === "" ? [] : [{ name: "sheetPr", xml: elementXml("sheetPr", {}, properties) }]),
    ...(width === undefined
      ? []
      : [{ name: "sheetFormatPr", xml: elementXml("sheetFormatPr", { defaultColWidth: width, defaultRowHeight: 15 }) }]),
  ];
}

/** What belongs to a new sheet beside its cells, as elements of its part. */
export const newElements = (sheet: SheetModel): NewSheetPatch["elements"] => [
  ...newProperties(sheet),
  ...newView(sheet),
  ...newValidations(sheet),
  ...newLinks(sheet),
  ...newPage(sheet),
  ...newBreaks(sheet),
];

/** A sheet of the file that is patched has to be written by the library first, so that it is put together in the usual way. */
const opened = (sheet: SheetModel): PlanStep[] => (sheet.isPatched ? [["call", "GetSheetProps", sheet.name]] : []);

/** What belongs to a sheet of the file beside its cells, as far as it is new or was changed. */
function planFileSheet(sheet: SheetModel): PlanStep[] {
  const { name, changed } = sheet;
  return [
    ...opened(sheet),
    ...planRows(sheet),
    ...planValidations(sheet),
    ...planCharts(sheet),
    ...(changed.has("panes") ? planPanes(sheet) : []),
    ...(changed.has("view")
      ? [["call", "SetSheetView", name, -1, { ShowGridLines: sheet.showGridlines, ShowRowColHeaders: sheet.showHeadings }] as PlanStep]
      : []),
    ...(changed.has("properties") ? planProperties(sheet) : []),
    ...(changed.has("breaks") ? planBreaks(sheet) : []),
  ];
}

/** What the library has to write of a sheet beside its cells; of a new one only links that leave the workbook, a filter and protection. */
export function planFeatures(sheet: SheetModel): PlanStep[] {
  const { name, changed } = sheet;
  return [
    ...(sheet.isFromFile ? planFileSheet(sheet) : []),
    ...planLinks(sheet),
    ...(changed.has("filter") && sheet.filter ? [["call", "AutoFilter", name, areaAddress(sheet.filter.area), []] as PlanStep] : []),
    ...(changed.has("protection") ? [planProtection(sheet)] : []),
  ];
}
