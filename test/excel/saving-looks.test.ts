import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost, type EmbeddedHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const onSheet = (host: EmbeddedHost, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

describe("a saved workbook", () => {
  test("has named styles, the cells that have them, and knows both again", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet, context) => {
      context.workbook.styles.add("Nhấn mạnh");
      context.workbook.styles.getItem("Nhấn mạnh").font.bold = true;
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1").style = "Nhấn mạnh";
      sheet.getRange("B1").style = "Good";
    });
    const saved = await host.save();
    const styles = partsOf(saved)["xl/styles.xml"]!;
    expect(styles).toMatch(/<cellStyle name="Nhấn mạnh" xfId="\d+"\/>/);
    expect(styles).toMatch(/<cellStyle name="Good" xfId="\d+" builtinId="26"\/>/);
    const again = await openHost(saved, environment);
    const found = await again.Excel.run(async (context) => {
      const cells = ["A1", "B1", "A2"].map((at) => context.workbook.worksheets.getFirst().getRange(at).load("style,format/font/bold"));
      await context.sync();
      return cells.map(({ style, format }) => [style, format.font.bold]);
    });
    expect(found).toEqual([
      ["Nhấn mạnh", true],
      ["Good", false],
      ["Normal", false],
    ]);
  });

  test("has its conditional formats in the order in which they apply, those of the file among them", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet) => {
      const old = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      old.cellValue.rule = { operator: "Between", formula1: "=1", formula2: "=3" };
      old.cellValue.format.font.bold = true;
    });
    const later = await openHost(await host.save(), environment);
    await onSheet(later, (sheet) => {
      const bar = sheet.getRange("B1:B9").conditionalFormats.add("DataBar").dataBar;
      bar.negativeFormat.fillColor = "#00FF00";
      sheet.getRange("C1:C9").conditionalFormats.add("IconSet").iconSet.style = "ThreeStars";
    });
    const sheet = partsOf(await later.save())["xl/worksheets/sheet1.xml"]!;
    expect(/type="cellIs"[^>]* priority="(\d+)"/.exec(sheet)?.[1]).toBe("3");
    expect(/type="dataBar" priority="(\d+)"/.exec(sheet)?.[1]).toBe("2");
    expect(sheet).toContain('<x14:negativeFillColor rgb="FF00FF00"/>');
    expect(sheet).toContain('iconSet="3Stars"');
    expect(sheet).toMatch(/<\/sheetData><conditionalFormatting/);
  });

  test("has its groups of rows and columns, and takes rows out of them again", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:C6").values = Array.from({ length: 6 }, () => [1, 2, 3]);
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("B:B").group("ByColumns");
    });
    const saved = await host.save();
    const sheet = partsOf(saved)["xl/worksheets/sheet1.xml"]!;
    expect(sheet.match(/<row [^>]*outlineLevel="1"/g)).toHaveLength(3);
    expect(sheet).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="1" outlineLevelCol="1"/);
    expect(sheet).toMatch(/<col min="2" max="2"[^>]*outlineLevel="1"/);
    const later = await openHost(saved, environment);
    await onSheet(later, (one) => one.getRange("2:4").ungroup("ByRows"));
    expect(partsOf(await later.save())["xl/worksheets/sheet1.xml"]!).not.toMatch(/<row [^>]*outlineLevel=/);
  });

  test("does not show a sheet that was hidden while it was the active one", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet, context) => {
      context.workbook.worksheets.add("Thêm");
      sheet.visibility = "Hidden";
    });
    expect(partsOf(await host.save())["xl/workbook.xml"]).toMatch(/<sheet name="Sheet1"[^>]* state="hidden"/);
  });
});
