import type { SheetModel } from "../../model/sheets/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { fileFormula } from "../file-formula";
import type { SavePlan } from "../save-plan";

/** Names that were added, changed or deleted; those of sheets that are gone went with them. */
export function planNames(workbook: WorkbookModel): Pick<SavePlan, "names" | "deletedNames"> {
  const isLost = (scope: unknown): boolean => scope !== null && !workbook.sheets.includes(scope as SheetModel);
  const sheetOf = (scope: unknown): string | null => (scope as SheetModel | null)?.name ?? null;
  return {
    deletedNames: workbook.deletedNames.filter(({ scope }) => !isLost(scope)).map(({ name, scope }) => ({ name, sheet: sheetOf(scope) })),
    names: [...workbook.changedNames]
      .filter(({ scopeSheet }) => !isLost(scopeSheet))
      .map(({ name, scopeSheet, formula, comment, visible }) => ({
        name,
        sheet: sheetOf(scopeSheet),
        formula: fileFormula(formula).replace(/^=/, ""),
        comment,
        hidden: !visible && !name.startsWith("_xlnm."),
      })),
  };
}
