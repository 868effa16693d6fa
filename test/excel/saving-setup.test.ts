import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

async function saved(bytes: Uint8Array | null, work: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const host = await openHost(bytes, environment);
  await host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return host.save();
}

const setupOf = async (bytes: Uint8Array) => (await openHost(bytes, environment)).model.setup;

const filled = (context: Excel.RequestContext): void => {
  context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [[1, "=A1+1"]];
};

describe("how a workbook is calculated", () => {
  const calculate = (context: Excel.RequestContext): void => {
    context.workbook.application.calculationMode = "Manual";
    context.workbook.application.iterativeCalculation.set({ enabled: true, maxIteration: 7, maxChange: 0.5 });
    context.workbook.usePrecisionAsDisplayed = true;
    context.workbook.chartDataPointTrack = false;
  };

  test("is saved in new and in opened workbooks, and read again", async () => {
    for (const file of [null, await saved(null, filled)]) {
      const bytes = await saved(file, (context) => {
        filled(context);
        calculate(context);
      });
      expect(/<calcPr[^>]*>/.exec(partOf(bytes, "xl/workbook.xml"))?.[0]).toMatch(
        /calcMode="manual" iterate="1" iterateCount="7" iterateDelta="0.5" fullPrecision="0"/,
      );
      const { model } = await openHost(bytes, environment);
      expect(model.calculationMode).toBe("Manual");
      expect(model.setup).toMatchObject({
        iteration: { enabled: true, maxIteration: 7, maxChange: 0.5 },
        precisionAsDisplayed: true,
        chartTracking: false,
      });
    }
  });

  test("is taken back, and what was not changed of it stays", async () => {
    const entries = unzipSync(await saved(null, (context) => [filled, calculate].forEach((one) => one(context))));
    entries["xl/workbook.xml"] = strToU8(
      strFromU8(entries["xl/workbook.xml"]!).replace(/<calcPr calcId="\d+"/, '<calcPr calcId="171027" concurrentCalc="0"'),
    );
    const file = zipSync(entries);
    expect((await setupOf(file)).engineVersion).toBe(171_027);
    const bytes = await saved(file, (context) => {
      context.workbook.application.iterativeCalculation.enabled = false;
      context.workbook.usePrecisionAsDisplayed = false;
    });
    const said = /<calcPr[^>]*>/.exec(partOf(bytes, "xl/workbook.xml"))![0];
    expect(said).toContain('concurrentCalc="0"');
    expect(said).not.toMatch(/iterate=|fullPrecision/);
  });
});

describe("styles for tables, pivot tables, slicers and timelines", () => {
  const style = '<tableStyle name="Cũ" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle>';

  async function fileWithStyle(): Promise<Uint8Array> {
    const entries = unzipSync(
      await saved(null, (context) => {
        filled(context);
        const format = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("Custom").custom;
        format.rule.formula = "=A1>1";
        format.format.font.color = "#FF0000";
        context.workbook.worksheets.getFirst().tables.add("D1:E3", false).style = "Cũ";
      }),
    );
    const styles = strFromU8(entries["xl/styles.xml"]!).replace(/<tableStyles\b[^>]*(?:\/>|>\s*<\/tableStyles>)/, "");
    const list = `<tableStyles count="1" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16">${style}</tableStyles>`;
    entries["xl/styles.xml"] = strToU8(styles.replace(/<(?:colors|extLst)\b|<\/styleSheet>/, (found) => list + found));
    return zipSync(entries);
  }

  test("are read from the file, copied with their looks, renamed for the tables that have them, and saved", async () => {
    const file = await fileWithStyle();
    expect(await setupOf(file)).toMatchObject({ styles: [{ kind: "table", name: "Cũ" }], defaultStyles: { table: "TableStyleMedium9" } });
    const bytes = await saved(file, ({ workbook }) => {
      workbook.tableStyles.getItem("cũ").duplicate();
      workbook.tableStyles.getItem("Cũ").name = "Mới";
      workbook.pivotTableStyles.add("Mẫu tổng hợp");
      workbook.slicerStyles.add("Mẫu lọc");
      workbook.timelineStyles.add("Mẫu thời gian");
      workbook.slicerStyles.setDefault("SlicerStyleDark3");
    });
    const xml = partOf(bytes, "xl/styles.xml");
    expect(xml.match(/<tableStyleElement type="headerRow" dxfId="0"/g)).toHaveLength(2);
    expect(xml).toMatch(/<\/tableStyles>(?:<colors[\s\S]*)?<extLst>/);
    const { setup, tables } = (await openHost(bytes, environment)).model;
    expect(setup.styles.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "Mới"],
      ["table", "Cũ 2"],
      ["pivot", "Mẫu tổng hợp"],
      ["slicer", "Mẫu lọc"],
      ["timeline", "Mẫu thời gian"],
    ]);
    expect([setup.defaultStyles.slicer, setup.defaultStyles.table, tables[0]!.style]).toEqual([
      "SlicerStyleDark3",
      "TableStyleMedium9",
      "Mới",
    ]);
  });

  test("are deleted from the file; tables that had one get the usual one", async () => {
    const bytes = await saved(await fileWithStyle(), ({ workbook }) => workbook.tableStyles.getItem("Cũ").delete());
    const { setup, tables } = (await openHost(bytes, environment)).model;
    expect([setup.styles, tables[0]!.style]).toEqual([[], "TableStyleMedium9"]);
  });

  test("stay as the file says them where nobody changed them", async () => {
    const file = await fileWithStyle();
    const bytes = await saved(file, filled);
    expect(partOf(bytes, "xl/styles.xml")).toMatch(/<tableStyle name="Cũ" pivot="0"|<tableStyle [^>]*name="Cũ"/);
    expect(await setupOf(bytes)).toMatchObject({ styles: [{ name: "Cũ" }] });
  });

  test("of a pivot table stay one of pivot tables when cells change", async () => {
    const file = await saved(await fileWithStyle(), ({ workbook }) => void workbook.pivotTableStyles.add("Mẫu tổng hợp"));
    const bytes = await saved(file, filled);
    expect((await setupOf(bytes)).styles.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "Cũ"],
      ["pivot", "Mẫu tổng hợp"],
    ]);
    expect(partOf(bytes, "xl/styles.xml")).toContain('name="Mẫu tổng hợp" table="0"');
  });
});
