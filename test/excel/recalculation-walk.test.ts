import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { drawFrom } from "../builders/draw";

const STEPS = 60;
const COLUMNS = "ABCDEFGHIJKLM";

/** One change of a random kind; what it does, for the message of a failure. */
type Change = (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) => Promise<string>;

/** Random changes of cells, sheets, names and tables, some of which Excel refuses. Formulas stand right of the values they are about. */
function changes(seed: number): Change {
  const draw = drawFrom(seed);
  const upTo = (count: number): number => Math.floor(draw.below(count));
  const sheetName = (): string => `Trang ${upTo(4)}`;
  const reference = (): string => {
    const left = upTo(4);
    const top = 1 + upTo(8);
    const sheet = upTo(2) ? "" : `'${sheetName()}'!`;
    if (upTo(2)) return `${sheet}${COLUMNS[left]}${top}`;
    return `${sheet}${COLUMNS[left]}${top}:${COLUMNS[Math.min(3, left + upTo(3))]}${top + upTo(4)}`;
  };
  const formula = (): string => {
    const [one, other] = [reference(), reference()];
    return draw.pick([
      `=SUM(${one})+COUNT(${other})`,
      `=SUM(Tên_${upTo(3)})`,
      `=SUM(Bảng_${upTo(2)}[số])`,
      `=SORT(${one})`,
      `=FILTER(${one},${one}>3)`,
      `=UNIQUE(${one})`,
      `=IFERROR(MAX(${one})-MIN(${other}),-1)`,
      `=COUNTIF(${one},">2")`,
    ]);
  };
  const setName = async ({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> => {
    const named = workbook.names.getItemOrNullObject(`Tên_${upTo(3)}`);
    await workbook.context.sync();
    if (named.isNullObject) workbook.names.add(`Tên_${upTo(3)}`, sheet.getRange(`A1:B${2 + upTo(5)}`));
    else if (upTo(2)) named.delete();
    else named.formula = `='${sheet.name}'!$A$1:$A$${1 + upTo(8)}`;
    return "name";
  };
  const setTable = async ({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> => {
    const name = `Bảng_${upTo(2)}`;
    const table = workbook.tables.getItemOrNullObject(name);
    await workbook.context.sync();
    if (!table.isNullObject) {
      if (upTo(2)) table.rows.add(undefined, [[upTo(9)]]);
      else table.delete();
      return "table changed";
    }
    sheet.getRange("N1:N3").values = [["số"], [upTo(9)], [upTo(9)]];
    sheet.tables.add("N1:N3", true).name = name;
    return "table added";
  };
  return async (context, sheets) => {
    const sheet = draw.pick(sheets);
    const kind = upTo(14);
    if (kind < 4) {
      const address = `${COLUMNS[upTo(4)]}${1 + upTo(8)}`;
      sheet.getRange(address).values = [[upTo(9)]];
      return `${sheet.name}!${address}`;
    }
    if (kind < 8) {
      const address = `${COLUMNS[4 + upTo(6)]}${1 + upTo(10)}`;
      const text = formula();
      sheet.getRange(address).formulas = [[text]];
      return `${sheet.name}!${address} ${text}`;
    }
    if (kind === 8) context.workbook.worksheets.add(sheetName());
    else if (kind === 9) sheet.name = sheetName();
    else if (kind === 10) sheet.delete();
    else if (kind === 11) return setName(context, sheet);
    else if (kind === 12) return setTable(context, sheet);
    else {
      const cells = sheet.getRange(draw.pick(["2:2", "B2:C4", "B5:C5"]));
      if (upTo(2)) cells.delete("Up");
      else cells.insert("Down");
    }
    return `${kind} on ${sheet.name}`;
  };
}

/** All values of the workbook, by sheet. */
async function valuesOf(context: Excel.RequestContext): Promise<Record<string, unknown[][]>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const ranges = worksheets.items.map((sheet) => sheet.getRange("A1:P25").load("values"));
  await context.sync();
  return Object.fromEntries(ranges.map((range, at) => [worksheets.items[at]!.name, range.values]));
}

test.each([1, 2])("after each of many random changes the results are those of calculating everything (%d)", async (seed) => {
  const { Excel, OfficeExtension } = await openHost(null, nodeEnvironment());
  const change = changes(seed);
  let refused = 0;
  await Excel.run(async (context) => {
    const { worksheets, application } = context.workbook;
    for (let step = 0; step < STEPS; step++) {
      worksheets.load("items/name");
      await context.sync();
      let done = "refused";
      try {
        done = await change(context, worksheets.items);
        await context.sync();
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        refused++;
      }
      const before = await valuesOf(context);
      application.calculate("Full");
      expect({ step, done, values: before }).toEqual({ step, done, values: await valuesOf(context) });
    }
  });
  expect(refused).toBeLessThan(STEPS / 2);
});
