import { HostFailure, invalidArgument } from "../../client/office-error";
import type { NameModel } from "../sheets/sheet-features";
import type { SheetModel } from "../sheets/sheet-model";
import { checkName } from "../tables/table-columns";
import type { WorkbookModel } from "../workbook-model";
import { textInput } from "../../client/text-input";

/** Remembers that a name was added, changed or deleted. */
export function recordName(workbook: WorkbookModel, item: NameModel, deleted = false): void {
  if (deleted) workbook.changedNames.delete(item);
  else workbook.changedNames.add(item);
  if (deleted) workbook.deletedNames.push({ name: item.name, scope: item.scopeSheet as SheetModel | null });
  workbook.isDirty = true;
}

/** Gives a formula a name, for one sheet or the whole workbook. */
export function addName(workbook: WorkbookModel, sheet: SheetModel | null, name: unknown, formula: string, comment: string): NameModel {
  const text = textInput(name);
  checkName(text, "NamedItemCollection.add");
  const wanted = text.toLowerCase();
  if (workbook.names.some((one) => one.scopeSheet === sheet && one.name.toLowerCase() === wanted))
    throw new HostFailure("ItemAlreadyExists", "The name exists already.");
  if (workbook.findTable(text)) throw invalidArgument("A table has this name.", "NamedItemCollection.add");
  const item: NameModel = { name: text, formula, comment, visible: true, scopeSheet: sheet };
  workbook.names.push(item);
  recordName(workbook, item);
  workbook.redefined();
  return item;
}
