import { fillFirstSheet } from "../../excel/writing/fill-first-sheet";
import type { ExcelApi } from "../../excel/excel-api";
import { done, refused, type Result } from "../refusals/refusal";
import { rowsFromCsv } from "./rows-from-csv";
import { sheetNameOfFile } from "./sheet-name-of-file";

/** Puts a .csv file into the first sheet of a new workbook, every cell as the text it is; what it means is found while taking in. */
export async function fillFromCsv(excel: ExcelApi, path: string, bytes: Uint8Array): Promise<Result<null>> {
  if (bytes.length === 0) return refused({ code: "file-empty" });
  const rows = rowsFromCsv(bytes);
  if (!rows) return refused({ code: "file-not-workbook" });
  await fillFirstSheet(excel, sheetNameOfFile(path), rows);
  return done(null);
}
