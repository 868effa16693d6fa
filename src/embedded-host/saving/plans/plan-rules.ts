import { areaAddress } from "../../model/address";
import { CELL_OPERATORS } from "../../model/cells/conditional-words";
import type { ValidationModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { encodeXml } from "../../reading/xml-text";
import { fileFormula } from "../file-formula";
import type { PlanStep } from "../save-plan";

/** Office.js ends two of these words otherwise for validations than for conditional formats. */
const validationOperator = (operator: string): string => CELL_OPERATORS[operator.replace(/OrEqualTo$/, "OrEqual")] ?? "between";

const listFormula = (words: readonly string[]): string => `"${words.join(",").replaceAll('"', '""')}"`;

/** The library writes the formulas of validations as they are, so that they are given as XML. */
function validation(rule: ValidationModel): Record<string, unknown> {
  const compared = !["list", "custom"].includes(rule.type);
  return {
    Type: rule.type,
    Sqref: rule.areas.map(areaAddress).join(" "),
    ...(compared && { Operator: validationOperator(rule.operator) }),
    Formula1: encodeXml(rule.listed ? listFormula(rule.listed) : fileFormula(rule.formula1)),
    ...(rule.formula2 && { Formula2: encodeXml(fileFormula(rule.formula2)) }),
    AllowBlank: rule.ignoreBlanks,
    ShowDropDown: rule.type === "list" && !rule.inCellDropDown,
    ShowErrorMessage: rule.errorAlert.showAlert,
    ShowInputMessage: rule.prompt.showPrompt,
    ErrorStyle: rule.errorAlert.style.toLowerCase(),
    ...(rule.errorAlert.title && { ErrorTitle: rule.errorAlert.title }),
    ...(rule.errorAlert.message && { Error: rule.errorAlert.message }),
    ...(rule.prompt.title && { PromptTitle: rule.prompt.title }),
    ...(rule.prompt.message && { Prompt: rule.prompt.message }),
  };
}

export const planValidations = (sheet: SheetModel): PlanStep[] =>
  sheet.validations.filter(({ isNew }) => isNew).map((rule): PlanStep => ["call", "AddDataValidation", sheet.name, validation(rule)]);
