import { readXlsx } from "hucre";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { samplePackage } from "./sample-package";

type Cells = Readonly<Record<string, string | number>>;

/** The values of cells after each of several edits, on a sheet of its own. */
async function valuesAfter(edits: readonly Cells[], asked: readonly string[]): Promise<unknown[][]> {
  const host = await openHost(null, nodeEnvironment());
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const answers: unknown[][] = [];
    for (const cells of edits) {
      for (const [address, input] of Object.entries(cells)) sheet.getRange(address).formulas = [[input]];
      const ranges = asked.map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      answers.push(ranges.map((range) => range.values[0]![0] as unknown));
    }
    return answers;
  });
}

const chain: Cells = { A1: 1, B1: "=SUM(C1:C3)", C1: "=D1+1", C2: "=D1+2", C3: 5, D1: "=A1*10" };

test.each<[why: string, edits: Cells[], asked: string[], expected: unknown[][]]>([
  [
    "formulas are calculated behind those they need",
    [chain, { A1: 2 }],
    ["B1", "C1", "D1"],
    [
      [28, 11, 10],
      [48, 21, 20],
    ],
  ],
  ["a value within an area changes what adds the area up", [chain, { C3: 7 }], ["B1"], [[28], [30]]],
  ["a formula in the place of a value is followed", [chain, { C3: "=A1*100" }, { A1: 2 }], ["B1"], [[28], [123], [243]]],
  ["a formula that goes leaves its value behind", [chain, { D1: 4 }, { A1: 9 }], ["B1"], [[28], [16], [16]]],
  ["an address put together in a text is followed", [{ A1: 3, A2: "=A1+1", B1: '=INDIRECT("A"&2)*2' }, { A1: 5 }], ["B1"], [[8], [12]]],
  ["an area that ends where a function says", [{ A1: 1, A2: "=A1+1", A3: 9, B1: "=SUM(A1:INDEX(A:A,2))" }, { A1: 4 }], ["B1"], [[3], [9]]],
  [
    "cells that a formula fills",
    [{ A1: "=B1:B3*2", B1: 1, B2: 2, B3: 3, D1: "=A3+1" }, { B3: 10 }],
    ["D1", "A1", "A3"],
    [
      [7, 2, 6],
      [21, 2, 20],
    ],
  ],
  ["what stands beside a circle is calculated", [{ A1: "=B1+1", B1: "=A1+1", C1: 2, D1: "=C1*3" }, { C1: 4 }], ["D1"], [[6], [12]]],
])("%s", async (_why, edits, asked, expected) => {
  expect(await valuesAfter(edits, asked)).toEqual(expected);
});

/** The values of cells whose formulas have no results in the file, when it is opened and after something else was written. */
async function valuesOfFile(formulas: Readonly<Record<string, string>>, isPage: boolean): Promise<unknown[]> {
  const cells = Object.entries(formulas).map(([address, formula]) => `<c r="${address}"><f>${formula}</f></c>`);
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells.join("")}</row></sheetData></worksheet>`;
  const node = nodeEnvironment();
  const bytes = samplePackage({ "xl/worksheets/sheet3.xml": sheet });
  const host = await openHost(bytes, isPage ? { now: node.now, save: node.save } : node);
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ẩn").getRange("A1:D1").load("values");
    await context.sync();
    const before = range.values[0]!;
    context.workbook.worksheets.getItem("Hộ dân").getRange("B2").values = [[4]];
    range.load("values");
    await context.sync();
    expect(range.values[0]).toEqual(before);
    range.getCell(0, 3).formulas = [["=A1*2"]];
    range.load("values");
    await context.sync();
    return range.values[0]!;
  });
}

const endless: Readonly<Record<string, string>> = { A1: "WORKDAY(1,1000000000)", B1: "A1+1", C1: "2+3" };

test.each([
  ["a formula that never ends, and what needs it, have no result; the others are calculated", endless, false, ["", "", 5]],
  ["a function that counts for ever", endless, true, ["", "", 5]],
  ["a sum over more cells than there is memory for", { ...endless, A1: "SUM(A2:XFD1000000)" }, true, ["", "", 5]],
  ["an array that never ends", { ...endless, A1: "SUM(MAKEARRAY(9000,9000,LAMBDA(r,c,r*c)))" }, true, ["", "", 5]],
  ["an address put together that leads to endless work", { ...endless, A1: "SUM(OFFSET(A2,0,0,1000000,900))" }, false, ["", "", 5]],
  [
    "a text longer than a cell holds is wrong",
    { ...endless, A1: "REPT(&quot;x&quot;,32000)&amp;REPT(&quot;y&quot;,32000)" },
    true,
    ["#VALUE!", "#VALUE!", 5],
  ],
])("%s", async (_why, formulas, isPage, expected) => {
  expect(await valuesOfFile(formulas, isPage)).toEqual([...expected, expected[0] || "#GETTING_DATA"]);
});

test("work that never ends is stopped in Node, work that fails tells so", () => {
  const stoppable = nodeEnvironment().stoppable!;
  const endlessly = (): void => {
    for (;;);
  };
  const failing = (): never => {
    throw new RangeError("too much");
  };
  expect(stoppable(endlessly, 20)).toBe(false);
  expect(stoppable(() => undefined, 20)).toBe(true);
  expect(() => stoppable(failing, 20)).toThrow("too much");
});

test("a reading calculates only where its sheet holds formulas, and whoever shows the whole workbook asks for all results", async () => {
  const host = await openHost(null, nodeEnvironment());
  const read = (sheet: string, address: string) =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().name = "Gốc";
    const sums = worksheets.add("Tổng");
    sums.getRange("A1").formulas = [["=Gốc!A1*2"]];
    worksheets.getItem("Gốc").getRange("A1").values = [[21]];
    await context.sync();
  });
  const sums = host.model.sheets.find(({ name }) => name === "Tổng")!;
  expect(await read("Gốc", "A1")).toEqual([[21]]);
  const before = sums.grid.value(0, 0);
  await host.calculate();
  expect([before, sums.grid.value(0, 0)]).toEqual([0, 42]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Gốc").getRange("A1").values = [[4]];
    await context.sync();
  });
  expect(await read("Tổng", "A1")).toEqual([[8]]);
  // Values that are copied are those of now.
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Gốc").getRange("A1").values = [[5]];
    worksheets.getItem("Gốc").getRange("B1").copyFrom("Tổng!A1", "Values");
    await context.sync();
  });
  expect(await read("Gốc", "B1")).toEqual([[10]]);
});

test("a file that is saved while formulas are being calculated has their results", async () => {
  let saved: Promise<Uint8Array> | null = null;
  const rest = () => {
    saved ??= host.save();
    return new Promise<void>((go) => setTimeout(go, 0));
  };
  const host = await openHost(null, { ...nodeEnvironment(), rest });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").formulas = [[21], ["=A1*2"]];
    await context.sync();
  });
  await host.calculate();
  const { sheets } = await readXlsx(await saved!);
  expect(sheets[0]!.rows.map(([value]) => value)).toEqual([21, 42]);
});
