import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

jest.setTimeout(60_000);

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));

/** Another workbook: a list with a table, a chart, rules, a link and a name, and a sheet that sums it up. */
async function other(): Promise<string> {
  const host = await open(null);
  await host.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getFirst();
    list.name = "Hộ dân";
    list.getRange("A1:B4").values = [
      ["Xóm", "Hộ"],
      ["Một", 10],
      ["Hai", 20],
      ["Ba", 30],
    ];
    const table = list.tables.add("A1:B4", true);
    table.name = "HoDan";
    list.charts.add("ColumnClustered", list.getRange("A1:B4"), "Auto").title.text = "Số hộ";
    list.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Mã!$A$1:$A$3" } };
    list.getRange("B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>15";
    list.getRange("D1").hyperlink = { documentReference: "'Hộ dân'!A1", textToDisplay: "về đầu" };
    list.getRange("D2").formulas = [["=SUM(HoDan[Hộ])"]];
    const codes = context.workbook.worksheets.add("Mã");
    codes.getRange("A1:A3").values = [["Một"], ["Hai"], ["Ba"]];
    const sum = context.workbook.worksheets.add("Tổng hợp");
    sum.getRange("A1:A3").formulas = [["='Hộ dân'!B2+1"], ["=SUM(HoDan[Hộ])"], ["=Mã!A1"]];
    sum.autoFilter.apply(sum.getRange("A1:A3"));
    context.workbook.names.add("TongHo", list.getRange("B2:B4"));
    await context.sync();
  });
  return Buffer.from(await host.save()).toString("base64");
}

type Host = Awaited<ReturnType<typeof open>>;

async function insert(host: Host, options: Excel.InsertWorksheetOptions): Promise<void> {
  const base64 = await other();
  await host.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
  });
}

const ofSheet = (host: Host, name: string) => host.model.findSheet(name)!;

describe("sheets of another workbook are inserted", () => {
  test("with their tables, charts, rules, links, filters and names", async () => {
    const first = await open(null);
    await insert(first, {});
    const host = await open(await first.save());
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Hộ dân", "Mã", "Tổng hợp"]);
    const list = ofSheet(host, "Hộ dân");
    expect([list.tables[0]!.name, list.tables[0]!.columns.map(({ name }) => name), list.charts.length]).toEqual([
      "HoDan",
      ["Xóm", "Hộ"],
      1,
    ]);
    expect([list.validations[0]!.formula1, list.conditionalFormats.length, list.links.size]).toEqual(["Mã!$A$1:$A$3", 1, 1]);
    expect(ofSheet(host, "Tổng hợp").filter?.area).toMatchObject({ top: 0, bottom: 2 });
    expect(host.model.names.find(({ name }) => name === "TongHo")?.formula).toBe("'Hộ dân'!$B$2:$B$4");
    await host.Excel.run(async (context) => {
      const sums = context.workbook.worksheets.getItem("Tổng hợp").getRange("A1:A3").load("values");
      await context.sync();
      expect(sums.values).toEqual([[11], [60], ["Một"]]);
    });
  });

  test("under names of their own where these are taken, and their formulas follow", async () => {
    const host = await open(null);
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      own.name = "Hộ dân";
      own.getRange("A1:B2").values = [
        ["Hộ", "Số"],
        [1, 1000],
      ];
      own.tables.add("A1:B2", true).name = "HoDan";
      context.workbook.names.add("TongHo", own.getRange("B2"));
      await context.sync();
    });
    await insert(host, { positionType: "Beginning" });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["Hộ dân (2)", "Mã", "Tổng hợp", "Hộ dân"]);
    expect([...ofSheet(host, "Tổng hợp").grid.formulas.entries()].map(([, , formula]) => formula)).toEqual([
      "'Hộ dân (2)'!B2+1",
      "SUM(HoDan2[Hộ])",
      "Mã!A1",
    ]);
    expect(
      host.model.names.map(({ name, scopeSheet, formula }) => [name, (scopeSheet as { name: string } | null)?.name ?? null, formula]),
    ).toEqual([
      ["TongHo", null, "'Hộ dân'!$B$2"],
      ["TongHo", "Hộ dân (2)", "'Hộ dân (2)'!$B$2:$B$4"],
    ]);
  });

  test("what referred to a sheet that stayed behind refers to nothing, not to a sheet of the same name", async () => {
    const host = await open(null);
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getFirst();
      own.name = "Mã";
      own.getRange("A1").values = [["của sổ này"]];
      await context.sync();
    });
    await insert(host, { sheetNamesToInsert: ["Tổng hợp", "Hộ dân"] });
    expect([...ofSheet(host, "Tổng hợp").grid.formulas.entries()].map(([, , formula]) => formula)).toEqual([
      "'Hộ dân'!B2+1",
      "SUM(HoDan[Hộ])",
      "#REF!",
    ]);
  });
});
