import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

jest.setTimeout(60_000);

describe("saving what is new", () => {
  test("a chart has its trend line, points, legend and labels, and a rule of the highest values its rank, in the file", async () => {
    const host = await openHost(null, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B4").values = [
        ["Xóm", "Hộ"],
        ["Xóm 8", 3],
        ["Xóm 9", 5],
        ["Xóm 10", 4],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      chart.legend.visible = true;
      chart.legend.format.fill.setSolidColor("#FFFFFF");
      chart.dataLabels.showValue = true;
      chart.dataLabels.format.font.size = 15;
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor("#C00000");
      const line = series.trendlines.add("MovingAverage");
      line.movingAveragePeriod = 3;
      const rule = sheet.getRange("B2:B4").conditionalFormats.add("TopBottom");
      rule.topBottom.rule = { rank: 2, type: "BottomPercent" };
      rule.topBottom.format.fill.color = "#00FF00";
      await context.sync();
    });
    const parts = unzipSync(await host.save());
    const part = (path: string): string => strFromU8(parts[path]!);
    const chart = part("xl/charts/chart1.xml");
    expect(chart).toContain('<c:trendlineType val="movingAvg"/><c:period val="3"/>');
    expect(chart).toMatch(/<c:dPt><c:idx val="1"\/>.*?C00000.*?<\/c:dPt>[\s\S]*<c:trendline>[\s\S]*<c:cat>/);
    expect(chart).toMatch(/<c:legend>[\s\S]*<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/>/);
    expect(chart).toMatch(/<c:dLbls>[\s\S]*sz="1500"/);
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<cfRule[^>]*type="top10"[^>]*>/);
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/rank="2"/);
  });
});
