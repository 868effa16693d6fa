import type { SheetModel } from "../../model/sheets/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { planAnchors, planChartPatches } from "./plan-charts";
import { planCells } from "./plan-cells";
import { planRemarks } from "./plan-comments";
import { planFeatures } from "./plan-features";
import { planFormats } from "./plan-formats";
import { planNames } from "./plan-names";
import { planPage } from "./plan-page";
import { planPivots } from "./plan-pivots";
import { planDeletedProperties, planProperties, corePropertiesFor } from "./plan-properties";
import { planSetup } from "./plan-setup";
import { planShapes } from "./plan-shapes";
import { planStyles } from "./plan-styles";
import { planTables } from "./plan-tables";
import { planPatches, planSettings, untouchedSheets } from "./plan-patches";
import type { PlanStep, SavePlan } from "../save-plan";

/** The sheet that a new file of the library has. */
const FIRST_SHEET = "Sheet1";

function planOrder(workbook: WorkbookModel): PlanStep[] {
  const steps = workbook.deletedInFile.map((name): PlanStep => ["call", "DeleteSheet", name]);
  const active = workbook.active;
  const shownInFile = workbook.sheets.filter((sheet) => sheet.isFromFile && sheet.visibility === "Visible");
  if (active && !workbook.isFromFile) steps.push(["activate", active.name]);
  else if (workbook.isFromFile && (workbook.deletedInFile.length > 0 || shownInFile.length === 0))
    steps.push(["activate", workbook.activeSheet.name]);
  return steps;
}

/** Whether a sheet that may have been in front is hidden now: the library hides none that is in front. */
const isNowHidden = ({ visibility, changed, isFromFile, workbook }: SheetModel): boolean =>
  visibility !== "Visible" && changed.has("properties") && isFromFile === workbook.isFromFile;

/** New sheets that the library has to know: those it has something to do with, and all where it takes sheets away. */
function sheetsForLibrary(workbook: WorkbookModel, bytes: Uint8Array | null, steps: readonly PlanStep[]): string[] {
  const isAll = bytes === null || workbook.deletedInFile.length > 0;
  const named = new Set(steps.flatMap((step): unknown[] => step.slice(1)));
  return workbook.sheets.filter(({ isFromFile, name }) => !isFromFile && (isAll || named.has(name))).map(({ name }) => name);
}

/** Says what has to be done to the opened file so that it holds what the workbook holds now. */
export function planSave(workbook: WorkbookModel, bytes: Uint8Array | null): SavePlan {
  const steps: PlanStep[] = [];
  const tables = planTables(workbook);
  const add = (more: readonly PlanStep[]): void => more.forEach((step) => steps.push(step));
  for (const sheet of workbook.sheets) add(planCells(sheet));
  for (const sheet of workbook.sheets) add(planFormats(sheet));
  add(tables.steps);
  if (workbook.sheets.some(isNowHidden)) steps.push(["activate", workbook.activeSheet.name]);
  for (const sheet of workbook.sheets) [planFeatures(sheet), planPage(sheet)].forEach(add);
  [planProperties(workbook), planOrder(workbook)].forEach(add);
  const opening = workbook.steps.map((step): PlanStep => ["call", ...step] as unknown as PlanStep);
  opening.push(...sheetsForLibrary(workbook, bytes, steps).map((name): PlanStep => ["call", "NewSheet", name]));
  if (bytes === null && !workbook.sheets.some(({ name }) => name === FIRST_SHEET)) opening.push(["call", "DeleteSheet", FIRST_SHEET]);
  const settings = planSettings(workbook);
  return {
    bytes,
    steps: [...opening, ...steps],
    order: workbook.sheets.map(({ name }) => name),
    ...untouchedSheets(workbook),
    sheets: planPatches(workbook),
    tables: tables.patches,
    anchors: workbook.sheets.flatMap(planAnchors),
    charts: workbook.sheets.flatMap(planChartPatches),
    drawings: planShapes(workbook),
    remarks: planRemarks(workbook),
    people: workbook.people,
    pivots: planPivots(workbook),
    sheetProperties: workbook.sheets
      .filter((sheet) => sheet.customPropertiesChanged)
      .map((sheet) => ({ sheet: sheet.name, properties: sheet.customProperties })),
    ...planNames(workbook),
    calculateOnOpening: workbook.sheets.some((sheet) => sheet.grid.formulas.size > 0),
    veryHidden: workbook.sheets.filter((sheet) => sheet.visibility === "VeryHidden").map(({ name }) => name),
    ...planStyles(workbook),
    ...planSetup(workbook),
    deletedProperties: planDeletedProperties(workbook),
    ...settings,
    dropCalculationChain: workbook.sheets.some((sheet) => sheet.isFromFile && sheet.grid.written.size > 0) || workbook.steps.length > 0,
    coreProperties: bytes === null ? corePropertiesFor(workbook) : null,
    unchanged: bytes !== null && !workbook.isDirty && workbook.sheets.every((sheet) => sheet.recalculated.size === 0),
  };
}
