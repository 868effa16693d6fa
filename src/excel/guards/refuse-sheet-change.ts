import { WorkbookObstacle } from "./workbook-obstacle";
import type { WorkbookState } from "../workbook-state";

/** Throws what stands in the way of renaming, adding or removing sheets. */
export function refuseStructureChange({ readOnly, structureProtected }: WorkbookState): void {
  if (readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  if (structureProtected) throw new WorkbookObstacle({ kind: "workbook-protected" });
}

/** Throws what stands in the way of changing the cells and the name of a sheet. */
export function refuseSheetChange(state: WorkbookState, name: string): void {
  refuseStructureChange(state);
  refuseProtected(state, new Set([name]));
}

/** Throws where one of the sheets is protected. */
export function refuseProtected(state: WorkbookState, touched: ReadonlySet<string>): void {
  const guarded = state.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (guarded) throw new WorkbookObstacle({ kind: "sheet-protected", sheet: guarded.name });
}
