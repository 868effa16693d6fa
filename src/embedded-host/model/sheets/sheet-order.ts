import { HostFailure, invalidArgument } from "../../client/office-error";
import { dropSheetFromFormula, renameSheetInFormula } from "../formulas/formula-references";
import { forgetDeleted } from "../pivots/pivot-editing";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { announceOn } from "./sheet-events";
import type { SheetModel, SheetVisibility } from "./sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { textInput } from "../../client/text-input";

/** Refuses names Excel does not take for a sheet. */
export function checkSheetName(workbook: WorkbookModel, name: unknown, except: SheetModel | null): string {
  const text = textInput(name);
  if (text.trim() === "" || text.length > 31 || /[:\\/?*[\]]/.test(text) || /^'|'$/.test(text) || text.toLowerCase() === "history") {
    throw invalidArgument(`'${text}' is not a valid name of a sheet.`);
  }
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  if (other && other !== except) throw new HostFailure("ItemAlreadyExists", "A sheet with the same name exists already.");
  return text;
}

function checkStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new HostFailure("AccessDenied", "The structure of the workbook is protected.");
}

/** Tells those who listen to the workbook of a sheet that came or went. */
function tellOf({ id, workbook }: SheetModel, type: "WorksheetAdded" | "WorksheetDeleted"): void {
  workbook.events.raise({ type, source: workbook, args: { type, source: "Local", worksheetId: id } });
}

export function addSheet(workbook: WorkbookModel, name?: string): SheetModel {
  checkStructure(workbook);
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`)) number++;
  const sheet = workbook.createSheet(name === undefined ? `Sheet${number}` : checkSheetName(workbook, name, null));
  workbook.sheets.push(sheet);
  workbook.redefined();
  tellOf(sheet, "WorksheetAdded");
  return sheet;
}

const visibleSheets = (workbook: WorkbookModel): SheetModel[] => workbook.sheets.filter((sheet) => sheet.visibility === "Visible");

export function deleteSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw new HostFailure("InvalidOperation", "A very hidden sheet cannot be deleted.");
  if (workbook.sheets.length === 1 || (sheet.visibility === "Visible" && visibleSheets(workbook).length === 1)) {
    throw new HostFailure("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
  const wasActive = workbook.activeSheet === sheet;
  const beside = wasActive ? shownBeside(sheet) : null;
  workbook.sheets.splice(sheet.position, 1);
  if (beside) workbook.active = beside;
  workbook.names = workbook.names.filter((name) => name.scopeSheet !== sheet);
  rewriteFormulas(
    workbook,
    (formula) => dropSheetFromFormula(formula, sheet.name),
    (owner, row, column) => owner.grid.written.set(row, column, true),
  );
  workbook.ranges.follow(sheet, () => null);
  forgetDeleted(sheet);
  if (sheet.isFromFile) {
    const parked = `~${workbook.nextId()}`;
    workbook.steps.push(["SetSheetName", sheet.name, parked]);
    workbook.deletedInFile.push(parked);
  }
  workbook.redefined();
  tellOf(sheet, "WorksheetDeleted");
  if (wasActive) {
    const { activeSheet } = workbook;
    announceOn(activeSheet, "WorksheetActivated");
  }
}

export function renameSheet(sheet: SheetModel, wanted: unknown): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  const name = checkSheetName(workbook, wanted, sheet);
  const before = sheet.name;
  if (name === before) return;
  if (sheet.isFromFile) workbook.steps.push(["SetSheetName", before, name]);
  sheet.formerNames.add(before);
  sheet.name = name;
  announceOn(sheet, "WorksheetNameChanged", { nameBefore: before, nameAfter: name });
  rewriteFormulas(
    workbook,
    (formula) => renameSheetInFormula(formula, before, name),
    (owner, row, column) => owner.grid.written.set(row, column, true),
  );
  workbook.redefined();
}

export function moveSheet(sheet: SheetModel, position: unknown): void {
  const { sheets } = sheet.workbook;
  checkStructure(sheet.workbook);
  if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= sheets.length)
    throw invalidArgument("There is no such position.", "Worksheet.position");
  const positionBefore = sheet.position;
  sheets.splice(positionBefore, 1);
  sheets.splice(position as number, 0, sheet);
  announceOn(sheet, "WorksheetMoved", { positionBefore, positionAfter: position });
  sheet.workbook.isDirty = true;
}

/** The sheet that comes to the front when this one is hidden: the next that is shown, else the last before it. */
function shownBeside({ workbook: { sheets }, position }: SheetModel): SheetModel | null {
  const isShown = ({ visibility }: SheetModel): boolean => visibility === "Visible";
  return sheets.slice(position + 1).find(isShown) ?? sheets.slice(0, position).reverse().find(isShown) ?? null;
}

export function setVisibility(sheet: SheetModel, visibility: SheetVisibility): void {
  checkStructure(sheet.workbook);
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility))
    throw invalidArgument(`'${visibility}' is no visibility.`, "Worksheet.visibility");
  const visible = visibleSheets(sheet.workbook);
  if (visibility !== "Visible" && visible.length === 1 && visible[0] === sheet)
    throw new HostFailure("InvalidOperation", "A workbook must contain at least one visible sheet.");
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== "Visible" && sheet.workbook.activeSheet === sheet) sheet.workbook.active = shownBeside(sheet);
  announceOn(sheet, "WorksheetVisibilityChanged", { visibilityBefore, visibilityAfter: visibility });
  sheet.touch("properties");
}

export function activateSheet(sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "A hidden sheet cannot be activated.");
  sheet.workbook.activate(sheet);
}
