import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

jest.setTimeout(60_000);

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));
const sheetXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);

test("conditional formats are written with what the newer part of the format says of them, read again, and changed one by one", async () => {
  const first = await open(null);
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:A5");
    range.values = [[-3], [5], [8], [12], [20]];
    const icons = range.conditionalFormats.add("IconSet").iconSet;
    icons.style = "FourRating";
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.negativeFormat.fillColor = "#00FF00";
    dataBar.lowerBoundRule = { type: "Number", formula: "=-10" };
    const text = range.conditionalFormats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: 'Hộ "A"' };
    text.format.font.color = "#FF0000";
    const { preset } = sheet.getRange("C1:C5").conditionalFormats.add("PresetCriteria");
    preset.rule = { criterion: "TwoStdDevAboveAverage" };
    preset.format.borders.bottom.style = "Continuous";
    await context.sync();
  });
  const saved = await first.save();
  const written = sheetXml(saved);
  expect(written).toMatch(/<cfRule type="aboveAverage" dxfId="\d+" priority="1" stdDev="2">/);
  expect(written).toContain(
    '<formula>LEFT(A1,LEN("Hộ ""A"""))="Hộ ""A"""</formula>'.replaceAll('"', "&quot;").replace(/&quot;(?=[<>])/g, "&quot;"),
  );
  expect(written).toMatch(/<\/sheetData>.*<conditionalFormatting .*<pageMargins|<\/sheetData>.*<conditionalFormatting .*<extLst>/s);
  expect(written).toMatch(
    /<x14:dataBar [^>]*direction="leftToRight"[^>]*><x14:cfvo type="num"><xm:f>-10<\/xm:f><\/x14:cfvo><x14:cfvo type="autoMax"\/><x14:negativeFillColor rgb="FF00FF00"\/><x14:axisColor/,
  );
  const second = await open(saved);
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/priority");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["PresetCriteria", "ContainsText", "DataBar", "IconSet"]);
    const [preset, , bar, icons] = formats.items;
    preset!.preset.load("rule");
    bar!.dataBar.load();
    bar!.dataBar.negativeFormat.load();
    icons!.iconSet.load();
    await context.sync();
    expect(preset!.preset.rule).toEqual({ criterion: "TwoStdDevAboveAverage" });
    expect([bar!.dataBar.barDirection, bar!.dataBar.lowerBoundRule]).toEqual(["LeftToRight", { type: "Number", formula: "=-10" }]);
    expect(bar!.dataBar.negativeFormat.fillColor).toBe("#00FF00");
    expect([icons!.iconSet.style, icons!.iconSet.criteria.length]).toEqual(["FourRating", 4]);
    icons!.iconSet.reverseIconOrder = true;
    preset!.delete();
    await context.sync();
  });
  const again = sheetXml(await second.save());
  expect(again).not.toContain("aboveAverage");
  expect(again).toMatch(/<cfRule type="beginsWith"[^>]* priority="1"/);
  expect(again).toMatch(/<iconSet iconSet="4Rating" reverse="1">/);
  expect(again.match(/<x14:cfRule /g)).toHaveLength(1);
});
