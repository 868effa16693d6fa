import { HostFailure, invalidArgument } from "../client/office-error";
import { copyOfSheet } from "../model/sheets/sheet-copying";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
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

/** Takes sheets out of another workbook; answers with the ids of the new ones. Charts and tables stay behind. */
export async function insertSheetsFrom(workbook: WorkbookModel, base64: string, options: Excel.InsertWorksheetOptions): Promise<string[]> {
  let source: WorkbookModel;
  try {
    source = (await readWorkbook(bytesFromBase64(base64, "Workbook.insertWorksheetsFromBase64"), workbook.surroundings)).workbook;
  } catch (error) {
    throw error instanceof HostFailure ? error : new HostFailure("UnsupportedFeature", "The text is no workbook that can be read.");
  }
  const wanted = options.sheetNamesToInsert?.length ? options.sheetNamesToInsert.map((name) => source.findSheet(name)) : source.sheets;
  if (wanted.some((sheet) => sheet === null)) throw new HostFailure("ItemNotFound", "The workbook has no such sheet.");
  let at = place(workbook, options);
  return (wanted as SheetModel[]).map((sheet) => {
    const copy = copyOfSheet(workbook, sheet);
    workbook.sheets.splice(at++, 0, copy);
    workbook.redefined();
    return copy.id;
  });
}
