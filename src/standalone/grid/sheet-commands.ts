import type { EmbeddedHost } from "../../embedded-host/open-host";

/** A change of the sheets that a person asks for at the grid's tabs. */
export type SheetChange =
  | { readonly kind: "add" }
  | { readonly kind: "remove"; readonly sheetId: string }
  | { readonly kind: "rename"; readonly sheetId: string; readonly name: string };

/** Changes that the grid could make on its own and the workbook would not learn of: they are not let through. */
const withheld =
  /^sheet\.(mutation|command)\.(insert-(row|col|range|sheet)|remove-(rows?|col|sheet)|delete-range|move-(range|rows|cols|columns)|copy-(sheet|worksheet)|add-worksheet-merge|remove-worksheet-merge|set-worksheet-(name|order|hidden|show)|reorder-range|set-frozen)/;

export const isWithheld = (command: string): boolean => withheld.test(command);

/** The change of sheets that a command of the grid stands for; null for all others. */
export function sheetChange(command: string, params: unknown, activeSheetId: string): SheetChange | null {
  const { subUnitId, name } = (params ?? {}) as { readonly subUnitId?: string; readonly name?: string };
  const sheetId = subUnitId ?? activeSheetId;
  if (command === "sheet.command.insert-sheet") return { kind: "add" };
  if (command === "sheet.command.remove-sheet") return { kind: "remove", sheetId };
  return command === "sheet.command.set-worksheet-name" && name ? { kind: "rename", sheetId, name } : null;
}

/** Carries it out in the workbook; false where it is protected or the name cannot be had. */
export async function changeSheets(host: EmbeddedHost, change: SheetChange): Promise<boolean> {
  try {
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      if (change.kind === "add") worksheets.add().activate();
      else if (change.kind === "remove") worksheets.getItem(change.sheetId).delete();
      else worksheets.getItem(change.sheetId).name = change.name.normalize("NFC");
      await context.sync();
    });
    return true;
  } catch (error) {
    if (typeof (error as { code?: unknown } | null)?.code === "string") return false;
    throw error;
  }
}
