import type { ExcelApi } from "../excel-api";
import { RequestBudget } from "../requests/request-budget";
import { queuePlainValues } from "./write-values";

/** Longest name that Excel gives a sheet. */
const LONGEST_NAME = 31;

/**
 * Copies the sheets of another workbook (.xlsx or .xlsm) behind those of the open one, empty ones left out, and names them by
 * what `nameFor` says of each sheet's name and of how many there are (shortened, and numbered where it is taken). Returns the names they bear.
 */
export async function copySheetsIn(
  excel: ExcelApi,
  bytes: Uint8Array,
  nameFor: (sheet: string, count: number) => string,
): Promise<string[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const inserted = context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
    worksheets.load("items/name");
    await context.sync();
    const copies = inserted.value.map((id) => {
      const sheet = worksheets.getItem(id);
      sheet.load("name");
      return { sheet, used: sheet.getUsedRangeOrNullObject(true) };
    });
    copies.forEach(({ used }) => used.load("address"));
    await context.sync();
    const filled = copies.filter(({ used }) => !used.isNullObject);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    for (const { sheet } of copies) taken.add(sheet.name.toLowerCase());
    const names = filled.map(({ sheet }) => {
      taken.delete(sheet.name.toLowerCase());
      const name = freeName(nameFor(sheet.name.replace(/ \(\d+\)$/, ""), filled.length), taken);
      sheet.name = name;
      return name;
    });
    copies.filter(({ used }) => used.isNullObject).forEach(({ sheet }) => sheet.delete());
    await context.sync();
    return names;
  });
}

/** Adds a sheet of texts behind the others; returns the name it bears. */
export async function addTextSheet(excel: ExcelApi, wanted: string, rows: readonly (readonly string[])[]): Promise<string> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(wanted, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
    const budget = new RequestBudget(context);
    await queuePlainValues({ sheet: worksheets.add(name), row: 1, column: 1 }, rows, budget);
    await budget.send();
    return name;
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  for (let copy = 1; ; copy++) {
    const tail = copy === 1 ? "" : ` (${copy})`;
    const name = `${wanted.slice(0, LONGEST_NAME - tail.length).trim()}${tail}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(""));
}
