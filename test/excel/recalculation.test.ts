import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

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
