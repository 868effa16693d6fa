import { HostFailure, invalidArgument } from "../client/office-error";
import { dropSheetFromFormula, referencesIn, renameSheetInFormula } from "../model/formulas/formula-references";
import { renameInStructured } from "../model/formulas/structured-references";
import { recordName } from "../model/ranges/name-editing";
import { copyContents } from "../model/sheets/sheet-contents";
import { copyOfSheet } from "../model/sheets/sheet-copying";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { allNamed } from "../model/xml-node";
import { readWorkbook } from "./read-workbook";

/** The bytes of a file that a program gives as Base64. */
export function bytesFromBase64(base64: string, location: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("The text is no Base64.", location);
  }
}

function place(workbook: WorkbookModel, options: Excel.InsertWorksheetOptions): number {
  const relative =
    options.relativeTo === undefined
      ? null
      : workbook.findSheet(
          typeof options.relativeTo === "string" ? options.relativeTo : (options.relativeTo as unknown as SheetModel).name,
        );
  if (options.positionType === "Beginning") return 0;
  if (relative && options.positionType === "Before") return relative.position;
  if (relative && options.positionType === "After") return relative.position + 1;
  return workbook.sheets.length;
}

interface Inserted {
  from: SheetModel;
  copy: SheetModel;
}

/** Stands for a sheet while several are renamed at once; no sheet can be called so. */
const mark = (index: number): string => `*${index}*`;

/** Formulas of the inserted sheets go on meaning each other's cells; those of sheets that stayed behind mean nothing. */
function settled(inserted: readonly Inserted[]): (formula: string) => string {
  const [first] = inserted;
  const left = first ? first.from.workbook.sheets.filter((sheet) => !inserted.some(({ from }) => from === sheet)) : [];
  const tables = inserted.flatMap(({ from, copy }) => from.tables.map(({ name }, index) => [name, copy.tables[index]!.name] as const));
  return (formula) => {
    let text = inserted.reduce((one, { from }, index) => renameSheetInFormula(one, from.name, mark(index)), formula);
    text = left.reduce((one, { name }) => dropSheetFromFormula(one, name), text);
    text = inserted.reduce((one, { copy }, index) => renameSheetInFormula(one, mark(index), copy.name), text);
    return tables.reduce((one, [before, after]) => (before === after ? one : renameInStructured(one, before, { table: after })), text);
  };
}

function settleFormulas(copy: SheetModel, settle: (formula: string) => string): void {
  for (const [row, column, formula] of [...copy.grid.formulas.entries()]) copy.grid.formulas.set(row, column, settle(formula));
  for (const { columns } of copy.tables)
    for (const column of columns) {
      if (column.calculated !== null) column.calculated = settle(column.calculated);
      if (column.totalsFormula !== null) column.totalsFormula = settle(column.totalsFormula);
    }
  for (const rule of [...copy.validations, ...copy.conditionalFormats]) {
    rule.formula1 = settle(rule.formula1);
    rule.formula2 = settle(rule.formula2);
  }
  for (const { root } of copy.charts) if (root) for (const formula of allNamed(root, "f")) formula.text = settle(formula.text);
}

/** Names of the other workbook that stand for cells of the inserted sheets come with them; where a name is taken, it holds on its sheet. */
function bringNames(workbook: WorkbookModel, inserted: readonly Inserted[], settle: (formula: string) => string): void {
  const [first] = inserted;
  for (const item of first?.from.workbook.names ?? []) {
    if (item.scopeSheet !== null || item.name.startsWith("_xlnm.")) continue;
    const home = inserted.find(({ from }) =>
      new Set(referencesIn(item.formula).map(({ sheetName }) => sheetName?.toLowerCase())).has(from.name.toLowerCase()),
    );
    const formula = settle(item.formula);
    if (!home || formula.includes("#REF!")) continue;
    const isTaken =
      workbook.names.some((one) => one.scopeSheet === null && one.name.toLowerCase() === item.name.toLowerCase()) ||
      workbook.findTable(item.name) !== null;
    const brought = { ...item, formula, scopeSheet: isTaken ? home.copy : null };
    workbook.names.push(brought);
    recordName(workbook, brought);
  }
}

/** Takes sheets out of another workbook with what they hold; answers with the ids of the new ones. */
export async function insertSheetsFrom(workbook: WorkbookModel, base64: string, options: Excel.InsertWorksheetOptions): Promise<string[]> {
  const location = "Workbook.insertWorksheetsFromBase64";
  let source: WorkbookModel;
  try {
    source = (await readWorkbook(bytesFromBase64(base64, location), workbook.surroundings)).workbook;
  } catch (error) {
    throw error instanceof HostFailure ? error : new HostFailure("UnsupportedFeature", "The text is no workbook that can be read.");
  }
  const asked = options.sheetNamesToInsert?.length ? options.sheetNamesToInsert.map((name) => source.findSheet(name)) : source.sheets;
  const wanted = asked.filter((sheet) => sheet !== null);
  if (wanted.length < asked.length) throw new HostFailure("ItemNotFound", "The workbook has no such sheet.");
  if (wanted.some(({ charts }) => charts.some(({ root }) => root === null)))
    throw new HostFailure("NotImplemented", "This host inserts no charts that it cannot read.", location);
  let at = place(workbook, options);
  const inserted = wanted.map((from): Inserted => {
    const copy = copyOfSheet(workbook, from);
    copyContents(from, copy);
    copy.visibility = from.visibility;
    workbook.sheets.splice(at++, 0, copy);
    return { from, copy };
  });
  const settle = settled(inserted);
  for (const { copy } of inserted) settleFormulas(copy, settle);
  bringNames(workbook, inserted, settle);
  workbook.redefined();
  return inserted.map(({ copy }) => copy.id);
}
