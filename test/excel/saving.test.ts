import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { type EmbeddedHost, openHost } from "../../src/embedded-host/open-host";
import { samplePackage, sampleParts } from "./sample-package";

jest.setTimeout(60_000);

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const open = (bytes: Uint8Array | null = samplePackage()): Promise<EmbeddedHost> => openHost(bytes, environment);

type Work = (context: Excel.RequestContext) => Promise<void> | void;

/** Opens the sample (or a new workbook), does something, saves; answers with the parts of the saved file and the file opened again. */
async function saved(
  work: Work,
  bytes: Uint8Array | null = samplePackage(),
): Promise<{ parts: Record<string, string>; bytes: Uint8Array; again: EmbeddedHost }> {
  const host = await open(bytes);
  await host.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  const result = await host.save();
  const parts = Object.fromEntries(Object.entries(unzipSync(result)).map(([path, content]) => [path, strFromU8(content)]));
  return { parts, bytes: result, again: await open(result) };
}

const cellXml = (xml: string, address: string): string => new RegExp(`<c\\b[^>]*r="${address}"[^>]*(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? "";

async function valuesOf(host: EmbeddedHost, sheet: string, address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("saving onto the user's file", () => {
  test.each([
    ["a cell in a row that there is not", '<c r="F0"><v>5</v></c>', ""],
    ["a merged area without an address", "", "<mergeCells><mergeCell/></mergeCells>"],
  ])("%s keeps no file from being saved", async (_what, cell, merges) => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c>${cell}</row></sheetData>${merges}</worksheet>`;
    const write: Work = ({ workbook }) => {
      workbook.worksheets.getItem("Ẩn").getRange("B2").values = [[7]];
    };
    const { again } = await saved(write, samplePackage({ "xl/worksheets/sheet3.xml": sheet }));
    expect(await valuesOf(again, "Ẩn", "A1:B2")).toEqual([
      [1, ""],
      ["", 7],
    ]);
    expect(await valuesOf((await saved(write)).again, "Ẩn", "B2")).toEqual([[7]]);
  });

  test("a file nobody changed is saved as it is", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
    });
    expect(await host.save()).toEqual(samplePackage());
  });

  test("sheets the program did not touch, charts, names and custom XML stay as they are", async () => {
    const { parts, again } = await saved((context) => {
      const sheet = context.workbook.worksheets.add("Sổ kế hoạch");
      sheet.getRange("A1:B2").values = [
        ["Mã", "Tên"],
        [1, "một"],
      ];
      sheet.tables.add("A1:B2", true).name = "So_KH";
    });
    for (const path of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/charts/chart1.xml",
      "customXml/item1.xml",
    ]) {
      expect([path, parts[path]]).toEqual([path, sampleParts[path]]);
    }
    expect(parts["xl/workbook.xml"]).toContain("SoKhau");
    expect(again.model.tables.map(({ name }) => name)).toEqual(["BangHo", "So_KH"]);
    expect(again.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Hộ dân", "Visible"],
      ["Tổng hợp", "Visible"],
      ["Ẩn", "Hidden"],
      ["Sổ kế hoạch", "Visible"],
    ]);
  });

  test("formulas are saved with their results: number, text, boolean and error", async () => {
    const { parts } = await saved((context) => {
      const sheet = context.workbook.worksheets.add("Kết quả");
      sheet.getRange("A1:A4").formulas = [["=SUM('Hộ dân'!B2:B3)"], ['="<"&A1&"&"'], ["=A1>5"], ["=1/0"]];
      sheet.getRange("B1").values = [["#N/A"]];
    });
    const xml = parts["xl/worksheets/sheet4.xml"]!;
    expect(cellXml(xml, "A1")).toMatch(/<v>8<\/v>/);
    expect(cellXml(xml, "A2")).toMatch(/t="str".*<v>&lt;8&amp;<\/v>/);
    expect(cellXml(xml, "A3")).toMatch(/t="b".*<v>1<\/v>/);
    expect(cellXml(xml, "A4")).toMatch(/t="e".*<v>#DIV\/0!<\/v>/);
    expect(cellXml(xml, "B1")).toMatch(/^<c[^>]* t="e"[^>]*><v>#N\/A<\/v><\/c>$/);
    expect(parts["xl/workbook.xml"]).toMatch(/fullCalcOnLoad="(?:1|true)"/);
  });

  test("results in other sheets that depend on a changed cell are not left stale", async () => {
    const { parts, again } = await saved((context) => {
      context.workbook.worksheets.getItem("Hộ dân").getRange("B2").values = [[30]];
    });
    expect(cellXml(parts["xl/worksheets/sheet2.xml"]!, "B1")).toContain("<v>35</v>");
    expect(parts["xl/worksheets/sheet2.xml"]!.replace("<v>35</v>", "<v>8</v>")).toBe(sampleParts["xl/worksheets/sheet2.xml"]);
    expect(parts["xl/worksheets/sheet3.xml"]).toBe(sampleParts["xl/worksheets/sheet3.xml"]);
    expect(await valuesOf(again, "Hộ dân", "B2:D3")).toEqual([
      [30, 44335, 300],
      [5, 44336, 50],
    ]);
  });

  test("a formula over a text cell keeps nothing of the text, and cells that shared a formula keep theirs", async () => {
    const { again } = await saved((context) => {
      const sheet = context.workbook.worksheets.getItem("Hộ dân");
      sheet.getRange("A2").formulas = [['="Hộ "&B2']];
      sheet.getRange("D2").values = [["bỏ công thức"]];
    });
    expect(await valuesOf(again, "Hộ dân", "A2:D3")).toEqual([
      ["Hộ 3", 3, 44335, "bỏ công thức"],
      ["Hộ thứ hai", 5, 44336, 50],
    ]);
  });

  test("fonts, fills and number formats are put upon the looks cells had", async () => {
    const { again } = await saved((context) => {
      const sheet = context.workbook.worksheets.getItem("Hộ dân");
      sheet.getRange("A1:C2").format.font.italic = true;
      sheet.getRange("C2").format.fill.color = "#00FF00";
    });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hộ dân");
      const [head, date] = [
        sheet.getRange("A1").load("format/font,format/fill"),
        sheet.getRange("C2").load("numberFormat,format/font,format/fill"),
      ];
      await context.sync();
      expect([
        head.format.font.name,
        head.format.font.bold,
        head.format.font.italic,
        head.format.font.color,
        head.format.fill.color,
      ]).toEqual([".VnTime", true, true, "#C00000", "#FFC000"]);
      expect([date.numberFormat, date.format.font.name, date.format.font.italic, date.format.fill.color]).toEqual([
        [["m/d/yyyy"]],
        "Times New Roman",
        true,
        "#00FF00",
      ]);
    });
  });

  test("rows inserted into a sheet of the file move everything below, and references to it", async () => {
    const { parts, again } = await saved((context) => {
      const sheet = context.workbook.worksheets.getItem("Hộ dân");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2:B2").values = [["Hộ mới", 1]];
    });
    expect(await valuesOf(again, "Hộ dân", "A1:B4")).toEqual([
      ["Hộ", "Số khẩu"],
      ["Hộ mới", 1],
      ["Hộ thứ nhất", 3],
      ["Hộ thứ hai", 5],
    ]);
    expect(again.model.sheets[0]!.merges).toEqual([{ top: 5, bottom: 5, left: 0, right: 1 }]);
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/B3:B4/);
    expect(parts["xl/worksheets/sheet3.xml"]).toBe(sampleParts["xl/worksheets/sheet3.xml"]);
  });

  test("sheets are renamed, reordered, hidden and deleted", async () => {
    const { again } = await saved((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Ẩn").visibility = "Visible";
      worksheets.getItem("Hộ dân").name = "Danh sách";
      worksheets.add("Đầu").position = 0;
      worksheets.getItem("Tổng hợp").visibility = "VeryHidden";
      worksheets.getItem("Ẩn").delete();
    });
    expect(again.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Đầu", "Visible"],
      ["Danh sách", "Visible"],
      ["Tổng hợp", "VeryHidden"],
    ]);
    expect(await valuesOf(again, "Tổng hợp", "B1")).toEqual([[8]]);
    expect(again.model.sheets[2]!.grid.formulas.get(0, 1)).toBe("SUM('Danh sách'!B2:B3)");
  });

  test("a table of the file grows, is renamed and gets a totals row", async () => {
    const { parts, again } = await saved((context) => {
      const table = context.workbook.tables.getItem("BangHo");
      table.rows.add(undefined, [[3, "ba"]]);
      table.name = "Bảng_hộ";
      table.showTotals = true;
    });
    expect(parts["xl/tables/table1.xml"]).toMatch(/name="Bảng_hộ" displayName="Bảng_hộ" ref="A3:B7"[^>]*totalsRowCount="1"/);
    expect(await valuesOf(again, "Tổng hợp", "A3:B7")).toEqual([
      ["Mã", "Tên"],
      [1, "một"],
      [2, "hai"],
      [3, "ba"],
      ["Total", 3],
    ]);
    expect(await valuesOf(again, "Tổng hợp", "C1")).toEqual([[3]]);
  });
});

describe("saving new sheets", () => {
  test("everything of a sheet is there when the file is opened again", async () => {
    const { parts, again } = await saved((context) => {
      const sheet = context.workbook.worksheets.add("Báo cáo");
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1").values = [["BÁO CÁO"]];
      sheet.getRange("A3:B5").values = [
        ["Nội dung", "Số lượng"],
        ["'=không phải công thức", 2],
        ["b", 3],
      ];
      sheet.getRange("B4:B5").numberFormat = [["#,##0.0"]];
      sheet.getRange("A3:B5").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("B4:B5").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b & "c"' } };
      const format = sheet.getRange("B4:B5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B4<3";
      format.custom.format.font.color = "#9C0006";
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.set({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        leftMargin: 72,
      });
      sheet.pageLayout.setPrintArea("A1:C5");
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P";
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("3:3").format.rowHeight = 33;
      sheet.tabColor = "#C00000";
      sheet.charts.add("ColumnClustered", sheet.getRange("A3:B5"), "Columns").setPosition("E2", "J15");
      context.workbook.settings.add("bước", { số: 2 });
      sheet.protection.protect({ allowFormatCells: true });
    }, null);
    const sheet = again.model.sheets[1]!;
    expect([sheet.frozen, sheet.tabColor, sheet.merges.length, sheet.protection.protected, sheet.columns.hidden.has(2)]).toEqual([
      { rows: 3, columns: 0, top: 0, left: 0 },
      "#C00000",
      1,
      true,
      true,
    ]);
    expect([sheet.columns.sizeOf(0), sheet.rows.sizeOf(2)]).toEqual([120, 33]);
    expect([
      sheet.page.orientation,
      sheet.page.paperSize,
      sheet.page.zoom,
      sheet.page.margins.left,
      sheet.page.headersFooters.default.centerFooter,
    ]).toEqual(["Landscape", "A4", { horizontalFitToPages: 1, verticalFitToPages: 0 }, 72, "Trang &P"]);
    expect(sheet.validations.map(({ type, listed }) => [type, listed])).toEqual(
      expect.arrayContaining([
        ["decimal", null],
        ["list", ["a", 'b & "c"']],
      ]),
    );
    expect(sheet.conditionalFormats.map(({ kind, formula1, look }) => [kind, formula1, look.fontColor])).toEqual([
      ["Custom", "$B4<3", "#9C0006"],
    ]);
    expect(sheet.grid.format(3, 1)).toMatchObject({ fontName: "Times New Roman", numberFormat: "#,##0.0" });
    expect(sheet.grid.format(4, 0).borderBottom).toMatchObject({ style: "Double" });
    expect(again.model.names.map(({ name, formula }) => [name, formula])).toEqual(
      expect.arrayContaining([
        ["_xlnm.Print_Area", "'Báo cáo'!$A$1:$C$5"],
        ["_xlnm.Print_Titles", "'Báo cáo'!$3:$3"],
      ]),
    );
    expect([again.model.settings.get("bước"), await valuesOf(again, "Báo cáo", "A4")]).toEqual([{ số: 2 }, [["=không phải công thức"]]]);
    expect(parts["xl/drawings/drawing1.xml"]).toMatch(/<xdr:from><xdr:col>4<.*<xdr:row>1<.*<xdr:to><xdr:col>10<.*<xdr:row>15</);
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/);
  });

  test("a table has its calculated column and totals in its part", async () => {
    const { parts, again } = await saved((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["Mã", "Kế hoạch", "Thực hiện"],
        [1, 10, 5],
        [2, 20, 15],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Bảng_KH";
      table.columns.add(undefined, [["Tỷ lệ"], ["=[@[Thực hiện]]/[@[Kế hoạch]]"], ["=[@[Thực hiện]]/[@[Kế hoạch]]"]]);
      table.showTotals = true;
    }, null);
    const xml = parts["xl/tables/table1.xml"]!;
    expect(xml).toContain(
      "<calculatedColumnFormula>Bảng_KH[[#This Row],[Thực hiện]]/Bảng_KH[[#This Row],[Kế hoạch]]</calculatedColumnFormula>",
    );
    expect(xml).toMatch(/ref="A1:D4" totalsRowCount="1"><autoFilter ref="A1:D3"\/>/);
    expect(xml).toMatch(/name="Mã" totalsRowLabel="Total".*totalsRowFunction="sum"/);
    expect(await valuesOf(again, "Sheet1", "D2:D4")).toEqual([[0.5], [0.75], [1.25]]);
  });
});
