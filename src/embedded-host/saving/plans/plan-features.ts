import { areaAddress, cellAddress } from "../../model/address";
import { digitsFromPoints } from "./plan-columns";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { planCharts } from "./plan-charts";
import { planLinks } from "./plan-links";
import { planValidations } from "./plan-rules";
import type { PlanStep, SheetPatch } from "../save-plan";

/** The heights that were given to rows of a new sheet. */
export const newHeights = ({ rows }: SheetModel): SheetPatch["heights"] =>
  Object.fromEntries([...rows.changedSizes].map((index) => [index + 1, rows.sizes.get(index) ?? rows.standard]));

function planRows({ name, rows, isFromFile }: SheetModel): PlanStep[] {
  const steps: PlanStep[] = [];
  for (const index of isFromFile ? rows.changedSizes : [])
    steps.push(["call", "SetRowHeight", name, index + 1, rows.sizes.get(index) ?? rows.standard]);
  for (const index of rows.changedHidden) steps.push(["call", "SetRowVisible", name, index + 1, !rows.hidden.has(index)]);
  for (const index of rows.changedLevels) {
    const level = rows.levels.get(index);
    if (level !== undefined) steps.push(["call", "SetRowOutlineLevel", name, index + 1, level]);
  }
  return steps;
}

function planPanes({ name, frozen: { rows, columns } }: SheetModel): PlanStep {
  if (rows === 0 && columns === 0) return ["call", "SetPanes", name, { Freeze: false, Split: false }];
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeft = cellAddress(rows, columns);
  return [
    "call",
    "SetPanes",
    name,
    {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: topLeft,
      ActivePane: pane,
      Selection: [{ SQRef: topLeft, ActiveCell: topLeft, Pane: pane }],
    },
  ];
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

function planProperties({ name, tabColor, visibility, columns, workbook }: SheetModel): PlanStep[] {
  const steps: PlanStep[] = [["call", "SetSheetVisible", name, visibility === "Visible"]];
  if (tabColor) steps.push(["call", "SetSheetProps", name, { TabColorRGB: `FF${tabColor.slice(1)}` }]);
  if (columns.standard !== 48) {
    const width = digitsFromPoints(columns.standard, workbook.defaultFormat);
    steps.push(["call", "SetSheetProps", name, { DefaultColWidth: width }]);
  }
  return steps;
}

/** A sheet of the file that is patched has to be written by the library first, so that it is put together in the usual way. */
const opened = (sheet: SheetModel): PlanStep[] => (sheet.isFromFile && sheet.isPatched ? [["call", "GetSheetProps", sheet.name]] : []);

/** Writes what belongs to a sheet beside its cells, as far as it is new or was changed. */
export function planFeatures(sheet: SheetModel): PlanStep[] {
  const { name, changed } = sheet;
  const filter: PlanStep[] =
    changed.has("filter") && sheet.filter ? [["call", "AutoFilter", name, areaAddress(sheet.filter.area), []]] : [];
  return [
    ...opened(sheet),
    ...planRows(sheet),
    ...planLinks(sheet),
    ...planValidations(sheet),
    ...filter,
    ...planCharts(sheet),
    ...(changed.has("panes") ? [planPanes(sheet)] : []),
    ...(changed.has("view")
      ? [["call", "SetSheetView", name, -1, { ShowGridLines: sheet.showGridlines, ShowRowColHeaders: sheet.showHeadings }] as PlanStep]
      : []),
    ...(changed.has("properties") ? planProperties(sheet) : []),
    ...(changed.has("breaks") ? planBreaks(sheet) : []),
    ...(changed.has("protection") ? [planProtection(sheet)] : []),
  ];
}
