import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import { type ExcelApi, type Pace, throwIfCancelled } from "../excel-api";
import { queueSheetHead, readSheet } from "./read-sheet";

/** Reads all sheets of the open workbook but those named in `except`. */
export async function readWorkbook(excel: ExcelApi, except: ReadonlySet<string>, pace?: Pace): Promise<WorkbookSnapshot> {
  return excel.run(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/name");
    await context.sync();
    const heads = worksheets.items.filter(({ name }) => !except.has(name)).map(queueSheetHead);
    await context.sync();
    const sheets: SheetSnapshot[] = [];
    for (const head of heads) {
      throwIfCancelled(pace);
      sheets.push(await readSheet(context, head, pace));
    }
    return { sheets };
  });
}
