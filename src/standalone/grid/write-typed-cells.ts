import type { EmbeddedHost } from "../../embedded-host/open-host";
import type { TypedCell } from "./typed-cell";

/** Writes what a person typed into the workbook, where formulas are calculated; false where the sheet is protected. */
export async function writeTypedCells(host: EmbeddedHost, sheetId: string, cells: readonly TypedCell[]): Promise<boolean> {
  host.model.editedBy = "Unknown";
  try {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { row, column, entry, numberFormat } of cells) {
        const cell = sheet.getCell(row, column);
        if (numberFormat) cell.numberFormat = [[numberFormat]];
        cell.formulas = [[entry]];
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (code === "AccessDenied" || code === "InvalidArgument") return false;
    throw error;
  } finally {
    host.model.editedBy = "ThisLocalAddin";
  }
}
