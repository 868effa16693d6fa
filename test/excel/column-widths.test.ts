import { strFromU8, unzipSync } from "fflate";
import { digitPixels } from "../../src/embedded-host/model/sheets/digit-width";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { samplePackage, sampleParts } from "./sample-package";

jest.setTimeout(60_000);

test.each([
  ["Calibri", 11, 7],
  ["Calibri", 12, 8],
  ["Arial", 10, 7],
  ["Times New Roman", 12, 8],
  ["Times New Roman", 14, 9],
  [".VnArial", 10, 7],
  ["a font nobody knows", 11, 7],
])("a digit of %s %d takes %d pixels", (fontName, fontSize, pixels) => expect(digitPixels({ fontName, fontSize })).toBe(pixels));

const inFont = (name: string, size: number): Uint8Array =>
  samplePackage({
    "xl/styles.xml": sampleParts["xl/styles.xml"]!.replace(
      '<sz val="12"/><name val="Times New Roman"/>',
      `<sz val="${size}"/><name val="${name}"/>`,
    ),
  });

describe.each([
  ["Calibri", 11, 7],
  ["Times New Roman", 12, 8],
  ["Times New Roman", 14, 9],
])("in a workbook whose usual font is %s %d", (name, size, digit) => {
  const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });

  test("the file's widths are read in its own digits", async () => {
    const host = await openHost(inFont(name, size), environment);
    expect(host.model.sheets[0]!.columns.sizeOf(0)).toBe(20 * digit * 0.75);
  });

  test("a column keeps its points on saving, said in the file's digits", async () => {
    const host = await openHost(inFont(name, size), environment);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Danh sách").getRange("A:A").format.columnWidth = 105;
      await context.sync();
    });
    const bytes = await host.save();
    const sheet = Object.entries(unzipSync(bytes)).find(([path]) => path.endsWith("sheet4.xml"));
    expect(Number(/<col\b[^>]*\bwidth="([\d.]+)"/.exec(strFromU8(sheet![1]))?.[1])).toBeCloseTo(140 / digit, 2);
    const again = await openHost(bytes, environment);
    expect(again.model.sheets.find((one) => one.name === "Danh sách")!.columns.sizeOf(0)).toBe(105);
  });
});
