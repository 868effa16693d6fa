import { HostFailure, invalidArgument } from "../../client/office-error";
import { areaFromAddress, splitSheetName } from "../../model/address";
import { type Area, isOnSheet } from "../../model/area";
import { absoluteReference } from "../../model/formulas/formula-references";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { bodyArea, columnOfTable } from "../../model/tables/table-model";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import type { WorkbookModel } from "../../model/workbook-model";
import type { AreasModel } from "../office-models";
import { textInput } from "../../client/text-input";

export const isRange = (candidate: unknown): candidate is TrackedRange =>
  typeof candidate === "object" && candidate !== null && "sheet" in candidate && "area" in candidate && "alive" in candidate;

/** Whether an argument is several areas of one sheet. */
export const isAreas = (candidate: unknown): candidate is AreasModel =>
  typeof candidate === "object" && candidate !== null && "sheet" in candidate && "areas" in candidate;

/** A range of an area that must lie on the sheet. */
export function rangeOn(sheet: SheetModel, area: Area): TrackedRange {
  if (!isOnSheet(area)) throw invalidArgument("The range lies outside of the sheet.");
  return sheet.workbook.ranges.create(sheet, area);
}

/** Whether what stands on the sheet of a range may depend on results of formulas; only a formula of the same sheet fills other cells. */
export const hasFormulas = ({ sheet }: { readonly sheet: SheetModel }): boolean => sheet.grid.formulas.size > 0;

/** Refuses a range whose cells were deleted, or that was given back. */
export function checkAlive(range: TrackedRange): void {
  if (!range.alive)
    throw new HostFailure(
      "InvalidReference",
      "This reference is not valid for the current operation: its cells were deleted or it was untracked.",
    );
}

/** A name may stand for a name; one that leads back to itself stands for nothing. */
const MOST_NESTED_NAMES = 8;

function areaOfName(sheet: SheetModel, text: string, depth: number): { sheet: SheetModel; area: Area } | null {
  const { workbook } = sheet;
  const wanted = text.toLowerCase();
  const named = (scope: SheetModel | null) =>
    workbook.names.find((name) => name.scopeSheet === scope && name.name.toLowerCase() === wanted);
  const name = named(sheet) ?? named(null);
  if (name) return depth < MOST_NESTED_NAMES ? areaOfReference(workbook, name.formula, sheet, depth + 1) : null;
  const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[((?:[^[\]]|'.)*)\])?$/u.exec(text);
  const table = structured && workbook.findTable(structured[1]!);
  if (!table) return null;
  const column = structured[2];
  if (column === undefined || column === "#Data") return { sheet: table.sheet, area: bodyArea(table) };
  if (column === "#All") return { sheet: table.sheet, area: table.area };
  const index = table.columns.findIndex((one) => one.name.toLowerCase() === column.toLowerCase());
  return index < 0 ? null : { sheet: table.sheet, area: columnOfTable(bodyArea(table), index) };
}

/** What an address, a name or a table's name stands for, seen from a sheet; null when it stands for nothing. */
export function areaOfReference(
  workbook: WorkbookModel,
  reference: string,
  from: SheetModel | null,
  depth = 0,
): { sheet: SheetModel; area: Area } | null {
  const { sheetName, local } = splitSheetName(reference.replace(/^=/, "").trim());
  const sheet = sheetName === null ? (from ?? workbook.activeSheet) : workbook.findSheet(sheetName);
  if (!sheet) return null;
  const area = areaFromAddress(local);
  if (area) return { sheet, area };
  return areaOfName(sheet, local, depth);
}

/** The range an argument stands for: a range, or an address as text. */
export function rangeFromArgument(workbook: WorkbookModel, argument: unknown, from: SheetModel | null): TrackedRange {
  if (isRange(argument)) {
    checkAlive(argument);
    return argument;
  }
  const found = typeof argument === "string" ? areaOfReference(workbook, argument, from) : null;
  if (!found) throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
  return rangeOn(found.sheet, found.area);
}

/** The formula a rule is given: a range, or a text with or without "="; without the "=". */
export function formulaFromArgument(argument: unknown): string {
  if (isRange(argument)) return absoluteReference(argument.sheet.name, argument.area);
  if (argument === undefined || argument === null) return "";
  return textInput(argument).replace(/^=/, "");
}
