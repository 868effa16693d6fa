import { action, describeClass, object, readOnly } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { areaAddress } from "../../model/address";
import { type Area, contains, intersection } from "../../model/area";
import type { ValidationModel } from "../../model/sheets/sheet-features";
import { areasOf, type TrackedRange } from "../../model/ranges/tracked-range";
import { readTypedNumber } from "../../model/cells/typed-input";
import { invalidCells } from "../../model/cells/validation-checking";
import type { AreasModel } from "../office-models";
import { formulaFromArgument } from "../ranges/range-models";
import { textInput } from "../../client/text-input";

const typeNames: Record<ValidationModel["type"], string> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const ruleKinds: Record<string, ValidationModel["type"]> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const touches = (rule: ValidationModel, areas: readonly Area[]): boolean =>
  rule.areas.some((one) => areas.some((area) => intersection(one, area)));

const touching = (range: TrackedRange): ValidationModel[] => range.sheet.validations.filter((rule) => touches(rule, areasOf(range)));

/** The one rule that all cells of a range have. */
const ruleOf = (range: TrackedRange): ValidationModel | null =>
  range.sheet.validations.find((rule) => areasOf(range).every((area) => rule.areas.some((one) => contains(one, area)))) ?? null;

function shownRule(rule: ValidationModel): Excel.DataValidationRule {
  const withEquals = (formula: string): string => `=${formula}`;
  if (rule.type === "list")
    return {
      list: {
        inCellDropDown: rule.inCellDropDown,
        source: rule.listed ? rule.listed.join(",") : withEquals(rule.formula1),
      },
    };
  if (rule.type === "custom") return { custom: { formula: withEquals(rule.formula1) } };
  const kind = Object.entries(ruleKinds).find(([, type]) => type === rule.type)![0];
  return {
    [kind]: {
      formula1: withEquals(rule.formula1),
      ...(rule.formula2 && { formula2: withEquals(rule.formula2) }),
      operator: rule.operator,
    },
  };
}

/** Takes a range out of all rules that touch it; what is left of them keeps its rule. */
export function removeValidations(range: TrackedRange): void {
  const { sheet } = range;
  for (const area of areasOf(range)) {
    for (const rule of [...sheet.validations]) {
      if (!touches(rule, [area])) continue;
      rule.areas = rule.areas.flatMap((one) => subtract(one, area));
      if (rule.areas.length === 0) sheet.validations.splice(sheet.validations.indexOf(rule), 1);
    }
    if (sheet.isFromFile) sheet.workbook.steps.push(["DeleteDataValidation", sheet.name, areaAddress(area)]);
  }
  sheet.workbook.isDirty = true;
}

function subtract(from: ValidationModel["areas"][number], taken: ValidationModel["areas"][number]): ValidationModel["areas"] {
  const common = intersection(from, taken);
  if (!common) return [from];
  const rest = [
    { ...from, bottom: common.top - 1 },
    { ...from, top: common.bottom + 1 },
    { ...common, left: from.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: from.right },
  ];
  return rest.filter((area) => area.top <= area.bottom && area.left <= area.right);
}

const LONGEST_LIST = 255;

/** What a value is compared with: a number, a range, a formula, or a number, day or time as it would be typed into a cell. */
function comparedWith({ sheet }: TrackedRange, given: unknown): string {
  if (typeof given !== "string" || given.startsWith("=")) return formulaFromArgument(given);
  const number = readTypedNumber(given, sheet.workbook.today.getFullYear());
  return number === null ? formulaFromArgument(given) : String(number);
}

const firstFormula = (range: TrackedRange, type: ValidationModel["type"], given: Record<string, unknown>): string =>
  type === "custom" ? formulaFromArgument(given["formula"]) : comparedWith(range, given["formula1"]);

function setRule(range: TrackedRange, assigned: Excel.DataValidationRule): void {
  const kinds = Object.keys(assigned ?? {}).filter((key) => (assigned as Record<string, unknown>)[key]);
  const type = kinds.length === 1 ? ruleKinds[kinds[0]!] : undefined;
  if (!type) throw invalidArgument("A rule has exactly one kind.", "DataValidation.rule");
  const given = (assigned as Record<string, Record<string, unknown>>)[kinds[0]!]!;
  const source = given["source"];
  const listed = type === "list" && typeof source === "string" && !source.startsWith("=") ? source.split(",") : null;
  if (listed && (source as string).length > LONGEST_LIST)
    throw invalidArgument(`A list given in place has at most ${LONGEST_LIST} characters.`, "DataValidation.rule");
  const before = ruleOf(range);
  removeValidations(range);
  range.sheet.validations.push({
    areas: areasOf(range),
    type,
    operator: textInput(given["operator"] ?? "Between"),
    formula1: listed ? "" : type === "list" ? formulaFromArgument(source) : firstFormula(range, type, given),
    formula2: comparedWith(range, given["formula2"]),
    listed,
    inCellDropDown: given["inCellDropDown"] !== false,
    ignoreBlanks: before?.ignoreBlanks ?? true,
    errorAlert: before?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" },
    prompt: before?.prompt ?? { message: "", showPrompt: true, title: "" },
    isNew: true,
  });
}

/** Changes a property of the rule of exactly this range, which becomes a rule of its own. */
function change(range: TrackedRange, apply: (rule: ValidationModel) => void): void {
  const rule = ruleOf(range);
  if (!rule) throw invalidArgument("The range has no rule yet.", "DataValidation");
  const own = { ...rule, areas: areasOf(range), isNew: true };
  removeValidations(range);
  apply(own);
  range.sheet.validations.push(own);
}

function invalidAreas(range: TrackedRange): AreasModel | null {
  const areas = invalidCells(range);
  return areas.length > 0 ? { sheet: range.sheet, areas } : null;
}

export const dataValidation = describeClass("DataValidation", {
  scalars: {
    errorAlert: {
      read: (range) => ruleOf(range)?.errorAlert ?? null,
      write: (range, alert: Excel.DataValidationErrorAlert) =>
        change(range, (rule) => (rule.errorAlert = { ...rule.errorAlert, ...alert })),
      whole: true,
    },
    ignoreBlanks: {
      read: (range) => ruleOf(range)?.ignoreBlanks ?? null,
      write: (range, ignored: boolean) => change(range, (rule) => (rule.ignoreBlanks = ignored)),
    },
    prompt: {
      read: (range) => ruleOf(range)?.prompt ?? null,
      write: (range, prompt: Excel.DataValidationPrompt) => change(range, (rule) => (rule.prompt = { ...rule.prompt, ...prompt })),
      whole: true,
    },
    rule: {
      read: (range) => {
        const rule = ruleOf(range);
        return rule ? shownRule(rule) : {};
      },
      write: (range, assigned) => setRule(range, assigned as Excel.DataValidationRule),
      whole: true,
    },
    type: readOnly((range) => {
      const rule = ruleOf(range);
      return rule ? typeNames[rule.type] : touching(range).length > 0 ? "Inconsistent" : "None";
    }),
    valid: readOnly((range) => (touching(range).length > 0 ? invalidCells(range).length === 0 : true), {
      calculated: true,
    }),
  },
  calls: {
    clear: action(removeValidations),
    getInvalidCells: object(
      "RangeAreas",
      (range) => {
        const found = invalidAreas(range);
        if (!found) throw itemNotFound("Every value is valid.");
        return found;
      },
      true,
    ),
    getInvalidCellsOrNullObject: object("RangeAreas", invalidAreas, true),
  },
});
