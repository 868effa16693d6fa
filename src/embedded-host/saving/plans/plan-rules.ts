import { areaAddress } from "../../model/address";
import { CELL_OPERATORS } from "../../model/cells/conditional-words";
import type { ValidationModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { encodeXml } from "../../reading/xml-text";
import { fileFormula } from "../file-formula";
import { elementXml } from "../parts/element-xml";
import type { NewSheetPatch, PlanStep } from "../save-plan";

/** Office.js ends two of these words otherwise for validations than for conditional formats. */
const validationOperator = (operator: string): string => CELL_OPERATORS[operator.replace(/OrEqualTo$/, "OrEqual")] ?? "between";

const listFormula = (words: readonly string[]): string => `"${words.join(",").replaceAll('"', '""')}"`;

/** A validation as the library takes it; it writes the formulas as they are, so that they are given as XML. */
interface WrittenValidation {
  readonly Formula1: string;
  readonly Formula2?: string;
  readonly [attribute: string]: string | boolean | undefined;
}

function validation(rule: ValidationModel): WrittenValidation {
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

const added = (sheet: SheetModel): WrittenValidation[] => sheet.validations.filter(({ isNew }) => isNew).map(validation);

export const planValidations = (sheet: SheetModel): PlanStep[] =>
  sheet.isFromFile ? added(sheet).map((rule): PlanStep => ["call", "AddDataValidation", sheet.name, rule]) : [];

/** What the library is told of a validation, as the element that it makes of it. */
function validationXml({ Formula1: first, Formula2: second, ...said }: WrittenValidation): string {
  const attributes = Object.fromEntries(Object.entries(said).map(([name, value]) => [`${name[0]!.toLowerCase()}${name.slice(1)}`, value]));
  const formulas = `<formula1>${first}</formula1>${second === undefined ? "" : `<formula2>${second}</formula2>`}`;
  return elementXml("dataValidation", attributes, formulas);
}

/** The validations of a new sheet. */
export function newValidations(sheet: SheetModel): NewSheetPatch["elements"] {
  const rules = added(sheet).map(validationXml);
  if (rules.length === 0) return [];
  return [{ name: "dataValidations", xml: `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>` }];
}
