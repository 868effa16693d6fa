import type { SheetModel } from "../../model/sheets/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { planAnchors, planChartPatches } from "./plan-charts";
import { planCells } from "./plan-cells";
import { planRemarks } from "./plan-comments";
import { planFeatures } from "./plan-features";
import { planFormats, planLines } from "./plan-formats";
import { planNames, planNameVisibility } from "./plan-names";
import { planPage } from "./plan-page";
import { planProperties, corePropertiesFor } from "./plan-properties";
import { planShapes } from "./plan-shapes";
import { planStyles } from "./plan-styles";
import { planTables } from "./plan-tables";
import { planPatches, planSettings, untouchedSheets } from "./plan-patches";
import type { PlanStep, SavePlan } from "../save-plan";

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

/** Says what has to be done to the opened file so that it holds what the workbook holds now. */
export function planSave(workbook: WorkbookModel, bytes: Uint8Array | null): SavePlan {
  const steps: PlanStep[] = workbook.steps.map((step): PlanStep => ["call", ...step] as unknown as PlanStep);
  const fresh = workbook.sheets.filter((sheet) => !sheet.isFromFile);
  const firstSheet = "Sheet1";
  for (const sheet of fresh) steps.push(["call", "NewSheet", sheet.name]);
  if (bytes === null && !workbook.sheets.some(({ name }) => name === firstSheet)) steps.push(["call", "DeleteSheet", firstSheet]);
  const tables = planTables(workbook);
  const add = (more: readonly PlanStep[]): void => more.forEach((step) => steps.push(step));
  for (const sheet of workbook.sheets) [planLines(sheet), planCells(sheet)].forEach(add);
  for (const sheet of workbook.sheets) add(planFormats(sheet));
  add(tables.steps);
  if (workbook.sheets.some(isNowHidden)) steps.push(["activate", workbook.activeSheet.name]);
  for (const sheet of workbook.sheets) [planFeatures(sheet), planPage(sheet)].forEach(add);
  [planNames(workbook), planProperties(workbook), planOrder(workbook)].forEach(add);
  if (workbook.sheets.some((sheet) => sheet.grid.formulas.size > 0)) steps.push(["call", "SetCalcProps", { FullCalcOnLoad: true }]);
  const { steps: styleSteps, ...styles } = planStyles(workbook);
  add(styleSteps);
  const settings = planSettings(workbook);
  return {
    bytes,
    steps,
    order: workbook.sheets.map(({ name }) => name),
    newSheets: fresh.map(({ name }) => name),
    ...untouchedSheets(workbook),
    sheets: planPatches(workbook),
    tables: tables.patches,
    anchors: workbook.sheets.flatMap(planAnchors),
    charts: workbook.sheets.flatMap(planChartPatches),
    drawings: planShapes(workbook),
    remarks: planRemarks(workbook),
    people: workbook.people,
    sheetProperties: workbook.sheets
      .filter((sheet) => sheet.customPropertiesChanged)
      .map((sheet) => ({ sheet: sheet.name, properties: sheet.customProperties })),
    names: planNameVisibility(workbook),
    veryHidden: workbook.sheets.filter((sheet) => sheet.visibility === "VeryHidden").map(({ name }) => name),
    ...styles,
    ...settings,
    dropCalculationChain: workbook.sheets.some((sheet) => sheet.isFromFile && sheet.grid.written.size > 0) || workbook.steps.length > 0,
    coreProperties: bytes === null ? corePropertiesFor(workbook) : null,
    unchanged: bytes !== null && !workbook.isDirty && workbook.sheets.every((sheet) => sheet.recalculated.size === 0),
  };
}
