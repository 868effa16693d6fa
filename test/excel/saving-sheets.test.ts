import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { type EmbeddedHost, openHost } from "../../src/embedded-host/open-host";
import { applyPlan } from "../../src/embedded-host/saving/apply-plan";
import type { FileLibrary } from "../../src/embedded-host/saving/file-library";
import { samplePackage, sampleParts } from "./sample-package";

jest.setTimeout(60_000);

const open = (bytes: Uint8Array | null): Promise<EmbeddedHost> => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));

async function savedAfter(bytes: Uint8Array | null, work: (sheet: Excel.Worksheet) => void) {
  const host = await open(bytes);
  await host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const result = await host.save();
  const parts = Object.fromEntries(Object.entries(unzipSync(result)).map(([path, content]) => [path, strFromU8(content)]));
  return { result, parts, again: await open(result) };
}

const shown = async (host: EmbeddedHost): Promise<string> => {
  const { hidden } = host.model.sheets[0]!.rows;
  return [0, 1, 2, 3, 4].flatMap((row) => (hidden.has(row) ? [] : [row + 1])).join("");
};

const values = [
  ["Ngày", "Đơn vị", "Số"],
  ["2026-11-02", "Xóm 8", 10],
  ["2026-11-22", "Xóm & 9", 40],
  ["2025-10-05", "", 20],
];

describe("saving a table that was sorted", () => {
  test("keeps by which columns, in a new table as in one of the file that changes again", async () => {
    const first = await savedAfter(null, (sheet) => {
      sheet.getRange("B2:D5").values = values;
      sheet.tables.add("B2:D5", true).sort.apply([{ key: 2, ascending: false }, { key: 0 }], true);
    });
    const sortOf = ({ model }: EmbeddedHost) => model.tables[0]!.sorting;
    const sorting = {
      fields: [
        { key: 2, ascending: false },
        { key: 0, ascending: true },
      ],
      matchCase: true,
    };
    expect(sortOf(first.again)).toEqual(sorting);
    const second = await savedAfter(first.result, (sheet) => {
      sheet.tables.getItemAt(0).style = "TableStyleLight9";
    });
    expect([sortOf(second.again), second.parts["xl/tables/table1.xml"]]).toEqual([sorting, expect.stringContaining('ref="D3:D5"')]);
  });
});

describe("saving the cells of new sheets", () => {
  test("texts, numbers, yes and no, looks and heights are read again as they were", async () => {
    const typed = [["  hai bên  ", "dòng 1\ndòng 2", "<&>\"'", "_x0041_", -0.5, true, "Nguyễn Ấm"]];
    const { again } = await savedAfter(null, (sheet) => {
      sheet.getRange("B2:H2").values = typed;
      sheet.getRange("B3:H3").formulas = [["=B2", "=LEN(C2)", "=1/0", "=F2*2", "=G2", '=""', "=H2"]];
      sheet.getRange("B2").format.fill.color = "#FFFF00";
      sheet.getRange("J5").format.font.bold = true;
      sheet.getRange("A9").format.rowHeight = 33;
    });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = sheet.getRange("B2:H3").load("values");
      const fill = sheet.getRange("B2").format.fill.load("color");
      const font = sheet.getRange("J5").format.font.load("bold");
      const line = sheet.getRange("A9").format.load("rowHeight");
      await context.sync();
      expect(cells.values).toEqual([typed[0], ["  hai bên  ", 13, "#DIV/0!", -1, true, "", "Nguyễn Ấm"]]);
      expect([fill.color, font.bold, line.rowHeight]).toEqual(["#FFFF00", true, 33]);
    });
  });
});

describe("saving what is printed beside the cells", () => {
  test("grid lines and headings are in the file with the centring, are read again, and can be left out again", async () => {
    const { parts, result, again } = await savedAfter(null, (sheet) => {
      sheet.getRange("A1").values = [["a"]];
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.printGridlines = true;
      sheet.pageLayout.printHeadings = true;
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<printOptions [^>]*headings="1" gridLines="1"\/><pageMargins/);
    expect(again.model.sheets[0]!.page).toMatchObject({ centerHorizontally: true, printGridlines: true, printHeadings: true });
    const less = await savedAfter(result, (sheet) => {
      sheet.pageLayout.printHeadings = false;
    });
    expect(less.again.model.sheets[0]!.page).toMatchObject({ centerHorizontally: true, printGridlines: true, printHeadings: false });
  });
});

describe("saving filters", () => {
  test("a table's filters are in its part, are read again, and can be taken away", async () => {
    const { parts, result, again } = await savedAfter(null, (sheet) => {
      sheet.getRange("A1:C4").values = values;
      const table = sheet.tables.add("A1:C4", true);
      table.name = "KeHoach";
      table.columns.getItem("Ngày").filter.apply({ filterOn: "Values", values: [{ date: "2026", specificity: "Year" }, ""] });
      table.columns.getItem("Đơn vị").filter.applyValuesFilter(["Xóm & 9", ""]);
      table.columns.getItem("Số").filter.applyCustomFilter(">10", "<=40", "And");
    });
    expect(parts["xl/tables/table1.xml"]).toContain(
      '<autoFilter ref="A1:C4">' +
        '<filterColumn colId="0"><filters blank="1"><dateGroupItem year="2026" dateTimeGrouping="year"/></filters></filterColumn>' +
        '<filterColumn colId="1"><filters blank="1"><filter val="Xóm &amp; 9"/></filters></filterColumn>' +
        '<filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThan" val="10"/><customFilter operator="lessThanOrEqual" val="40"/></customFilters></filterColumn>' +
        "</autoFilter>",
    );
    expect(await shown(again)).toBe("135");
    expect(again.model.tables[0]!.columns.map(({ filter }) => filter?.criteria)).toEqual([
      { filterOn: "Values", values: ["", { date: "2026", specificity: "Year" }] },
      { filterOn: "Values", values: ["Xóm & 9", ""] },
      { filterOn: "Custom", criterion1: ">10", criterion2: "<=40", operator: "And" },
    ]);
    const fewer = await savedAfter(result, (sheet) => {
      const table = sheet.tables.getItem("KeHoach");
      table.columns.getItem("Ngày").delete();
      table.columns.getItem("Số").filter.applyTopPercentFilter(50);
    });
    expect(fewer.parts["xl/tables/table1.xml"]).toMatch(
      /<filterColumn colId="0"><filters blank="1">.*<filterColumn colId="1"><top10 percent="1" val="50"\/>/,
    );
    const cleared = await savedAfter(result, (sheet) => sheet.tables.getItem("KeHoach").clearFilters());
    expect(cleared.parts["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:C4"/>');
    expect(await shown(cleared.again)).toBe("12345");
  });

  test("a sheet's filter by criteria is saved and read again", async () => {
    const { parts, again } = await savedAfter(null, (sheet) => {
      sheet.getRange("A1:C4").values = values;
      sheet.autoFilter.apply("A1:C4", 2, { filterOn: "BottomItems", criterion1: "2" });
      sheet.autoFilter.apply("A1:C4", 0, { filterOn: "Dynamic", dynamicCriteria: "ThisMonth" });
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<autoFilter ref="A1:C4"><filterColumn colId="0"><dynamicFilter type="thisMonth"/></filterColumn><filterColumn colId="2"><top10 top="0" val="2"/></filterColumn></autoFilter>',
    );
    expect(await shown(again)).toBe("125");
    expect([...again.model.sheets[0]!.filter!.criteria.values()].map(({ criteria }) => criteria)).toEqual([
      { filterOn: "Dynamic", dynamicCriteria: "ThisMonth" },
      { filterOn: "BottomItems", criterion1: "2" },
    ]);
  });

  test("a filter by colour of the file stays as it is, and its hidden rows stay hidden", async () => {
    const { result } = await savedAfter(null, (sheet) => {
      sheet.getRange("A1:C4").values = values;
      sheet.autoFilter.apply("A1:C4", 2, { filterOn: "TopItems", criterion1: "1" });
    });
    const entries = unzipSync(result);
    const colored = strFromU8(entries["xl/worksheets/sheet1.xml"]!).replace('<top10 val="1"/>', '<colorFilter dxfId="0"/>');
    const bytes = zipSync({ ...entries, "xl/worksheets/sheet1.xml": strToU8(colored) });
    const { parts, again } = await savedAfter(bytes, (sheet) =>
      sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: "<>Xóm & 9" }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn>');
    expect(await shown(again)).toBe("15");
  });

  test("a table without a heading row is saved as one", async () => {
    const { parts, again } = await savedAfter(null, (sheet) => {
      sheet.getRange("A1:C4").values = values;
      sheet.tables.add("A1:C4", true).showHeaders = false;
    });
    expect(parts["xl/tables/table1.xml"]).toMatch(/ref="A2:C4"[^>]* headerRowCount="0"[^>]*><tableColumns/);
    expect(again.model.tables[0]).toMatchObject({ showHeaders: false, filterButton: false });
  });
});

describe("new sheets of a file", () => {
  const noLibrary = (): Promise<FileLibrary> => Promise.reject(new Error("The library is asked for."));
  const withoutLibrary = (bytes: Uint8Array): Promise<EmbeddedHost> =>
    openHost(bytes, { now: () => new Date(2026, 10, 22), save: (plan) => applyPlan(noLibrary, plan) });

  const addReport = (host: EmbeddedHost): Promise<void> =>
    host.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add("Báo cáo");
      sheet.getRange("A1:B3").values = [
        ["Việc", "Số"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.fill.color = "#1F4E5F";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.horizontalAlignment = "Center";
      sheet.getRange("B2:B4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
      sheet
        .getRange("B2:B3")
        .conditionalFormats.add("CellValue")
        .cellValue.set({
          rule: { operator: "GreaterThan", formula1: "=1" },
          format: { font: { color: "#9C0006" } },
        });
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = "#1F6F54";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      sheet.horizontalPageBreaks.add("A3");
      sheet.getRange("3:3").rowHidden = true;
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Số việc";
      names.add("Cộng", sheet.getRange("B4"), "cả & hai");
      worksheets.add("Kho").visibility = "Hidden";
      await context.sync();
    });

  async function checkReport(bytes: Uint8Array): Promise<void> {
    const again = await open(bytes);
    await again.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const sheet = worksheets.getItem("Báo cáo").load("showGridlines,tabColor");
      const head = sheet.getRange("A1").format.load("horizontalAlignment,font/bold,font/name,fill/color");
      const line = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      const sum = sheet.getRange("B4").load("values,text");
      const rule = sheet.getRange("B2:B3").conditionalFormats.getItemAt(0).cellValue.format.font.load("color");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const page = sheet.pageLayout.load("orientation,headersFooters/defaultForAllPages/centerFooter");
      const hidden = sheet.getRange("A3").load("rowHidden");
      const chart = sheet.charts.getItem("Số việc").series.getItemAt(0).load("name");
      const name = names.getItem("Cộng").load("formula,comment,value");
      const breaks = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(worksheets.items.slice(-2).map((one) => [one.name, one.visibility])).toEqual([
        ["Báo cáo", "Visible"],
        ["Kho", "Hidden"],
      ]);
      expect([sheet.showGridlines, sheet.tabColor, hidden.rowHidden, breaks.value]).toEqual([false, "#1F6F54", true, 1]);
      expect([head.horizontalAlignment, head.font.bold, head.font.name, head.fill.color]).toEqual([
        "Center",
        true,
        "Times New Roman",
        "#1F4E5F",
      ]);
      expect([line.style, sum.values, sum.text, rule.color]).toEqual(["Continuous", [[3]], [["3.0"]], "#9C0006"]);
      expect([frozen.address, page.orientation]).toEqual(["'Báo cáo'!1:1", "Landscape"]);
      expect(page.headersFooters.defaultForAllPages.centerFooter).toBe("&P/&N");
      expect([chart.name, name.formula, name.comment, name.value]).toEqual(["Số", "='Báo cáo'!$B$4", "cả & hai", 3]);
    });
  }

  test("are put into the package without the file library, and every other part stays byte for byte", async () => {
    const host = await withoutLibrary(samplePackage());
    await addReport(host);
    const saved = await host.save();
    await checkReport(saved);
    const before = unzipSync(samplePackage());
    const after = unzipSync(saved);
    const changed = Object.keys(before).filter((path) => strFromU8(before[path]!) !== strFromU8(after[path]!));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  });

  test("go through the library where the package is put together unusually", async () => {
    const prefixed = sampleParts["xl/workbook.xml"]!.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const unusual = samplePackage({ "xl/workbook.xml": prefixed });
    const refused = await withoutLibrary(unusual);
    await addReport(refused);
    await expect(refused.save()).rejects.toThrow("The library is asked for.");
    const host = await open(unusual);
    await addReport(host);
    await checkReport(await host.save());
  });
});
