import type { WorkbookModel } from "../../model/workbook-model";
import { fileFormula } from "../file-formula";
import type { PlanStep, SavePlan } from "../save-plan";

/** Writes names that were added, changed or deleted. */
export function planNames(workbook: WorkbookModel): PlanStep[] {
  const steps: PlanStep[] = [];
  const scopeOf = (scope: unknown): { Scope?: string } => (scope ? { Scope: (scope as { name: string }).name } : {});
  const isLost = (scope: unknown): boolean => scope !== null && !workbook.sheets.includes(scope as never);
  for (const { name, scope } of workbook.deletedNames) {
    if (!isLost(scope) && workbook.namesInFile.has(`${scope?.id ?? ""}!${name.toLowerCase()}`))
      steps.push(["call", "DeleteDefinedName", { Name: name, ...scopeOf(scope) }]);
  }
  for (const item of workbook.changedNames) {
    if (isLost(item.scopeSheet)) continue;
    const scope = item.scopeSheet as { id: string } | null;
    if (workbook.namesInFile.has(`${scope?.id ?? ""}!${item.name.toLowerCase()}`))
      steps.push(["call", "DeleteDefinedName", { Name: item.name, ...scopeOf(item.scopeSheet) }]);
    steps.push([
      "call",
      "SetDefinedName",
      {
        Name: item.name,
        RefersTo: fileFormula(item.formula),
        ...(item.comment && { Comment: item.comment }),
        ...scopeOf(item.scopeSheet),
      },
    ]);
  }
  return steps;
}

/** Whether the names that were added or changed are shown. */
export const planNameVisibility = (workbook: WorkbookModel): SavePlan["names"] =>
  [...workbook.changedNames]
    .filter(({ name, visible }) => !visible && !name.startsWith("_xlnm."))
    .map(({ name, scopeSheet }) => ({ name, sheet: (scopeSheet as { name: string } | null)?.name ?? null, hidden: true }));
