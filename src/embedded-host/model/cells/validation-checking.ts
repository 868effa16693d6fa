import { areaFromAddress, splitSheetName } from "../address";
import { type Area, areaOf, intersection } from "../area";
import type { CellScalar } from "./cell-scalar";
import type { ValidationModel } from "../sheets/sheet-features";
import type { SheetModel } from "../sheets/sheet-model";
import { areasOf, type TrackedRange } from "../ranges/tracked-range";

function listedValues(sheet: SheetModel, rule: ValidationModel): Set<string> | null {
  if (rule.listed) return new Set(rule.listed.map((word) => word.trim()));
  const { sheetName, local } = splitSheetName(rule.formula1);
  const source = sheetName === null ? sheet : sheet.workbook.findSheet(sheetName);
  const area = areaFromAddress(local);
  if (!source || !area) return null;
  const used = source.usedArea(true);
  const filled = used && intersection(used, area);
  const words = new Set<string>();
  if (filled)
    for (let row = filled.top; row <= filled.bottom; row++)
      for (let column = filled.left; column <= filled.right; column++) words.add(String(source.grid.value(row, column) ?? ""));
  return words;
}

function compare(value: number, rule: ValidationModel): boolean | null {
  const first = Number(rule.formula1);
  const second = Number(rule.formula2);
  if (rule.formula1 === "" || Number.isNaN(first) || Number.isNaN(second)) return null;
  switch (rule.operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

/** Whether a value obeys a rule; null when the rule depends on formulas this host does not calculate here. */
function obeys(value: CellScalar, rule: ValidationModel, listed: Set<string> | null): boolean | null {
  if (value === null || value === "") return rule.ignoreBlanks ? true : null;
  if (rule.type === "list") return listed ? listed.has(String(value)) : null;
  if (rule.type === "custom") return null;
  if (rule.type === "textLength") return compare(String(value).length, rule);
  if (typeof value !== "number" || (rule.type === "whole" && !Number.isInteger(value))) return false;
  return compare(value, rule);
}

/** The cells of a range whose content breaks a rule. */
export function invalidCells(range: TrackedRange): Area[] {
  const { sheet } = range;
  const found: Area[] = [];
  for (const rule of sheet.validations) {
    const listed = rule.type === "list" ? listedValues(sheet, rule) : null;
    for (const part of rule.areas.flatMap((one) => areasOf(range).flatMap((area) => intersection(one, area) ?? []))) {
      for (let row = part.top; row <= Math.min(part.bottom, sheet.grid.lastRow); row++) {
        for (let column = part.left; column <= part.right; column++) {
          if (obeys(sheet.grid.value(row, column), rule, listed) === false) found.push(areaOf(row, column));
        }
      }
    }
  }
  return found;
}
