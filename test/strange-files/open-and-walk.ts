import { unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { type EmbeddedHost, openHost } from "../../src/embedded-host/open-host";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });

/** A refusal; anything else that was thrown is a defect. */
export function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  throw error;
}

export const hostOf = (bytes: Uint8Array): Promise<EmbeddedHost> => openHost(bytes, environment);

export const opened = (bytes: Uint8Array): Promise<EmbeddedHost | UnreadableFile> => hostOf(bytes).catch(unreadable);

/** Loads what add-ins load of every sheet, adds a sheet, saves, and gives the names of the sheets of what was saved. */
export async function walk(host: EmbeddedHost): Promise<readonly string[]> {
  const names = await host.Excel.run(async (context) => {
    const { worksheets, tables, names: defined } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    tables.load("items/name,items/showTotals");
    defined.load("items/name,items/formula,items/type,items/value");
    await context.sync();
    for (const sheet of worksheets.items) {
      const part = sheet.getRange("A1:Z60").load("values,formulas,numberFormat,text,valueTypes");
      part.format.load("columnWidth,rowHeight,horizontalAlignment");
      part.format.fill.load("color");
      sheet.getUsedRangeOrNullObject().load("address");
      sheet.charts.load("items/name");
      sheet.pageLayout.load("orientation,zoom");
      part.getMergedAreasOrNullObject().load("address");
      sheet.getRange("A1").dataValidation.load("rule,type");
      sheet.getRange("A1").conditionalFormats.load("items/type");
      await context.sync();
    }
    const added = worksheets.add("Trang thêm");
    added.getRange("A1:B1").values = [["một", 2]];
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  const saved = await host.save();
  const parts = Object.keys(unzipSync(saved)).map((path) => path.toLowerCase());
  expect(new Set(parts).size).toBe(parts.length);
  const again = await hostOf(saved);
  expect(again.model.sheets.map(({ name }) => name)).toEqual([...names, "Trang thêm"]);
  return names;
}
