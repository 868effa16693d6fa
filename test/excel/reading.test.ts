import { unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { samplePackage } from "./sample-package";

const open = (bytes: Uint8Array) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));

/** A compound file whose directory holds one entry of this name. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...entry].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 512 + index * 2));
  bytes.set([(entry.length + 1) * 2, 0, 2], 512 + 64);
  return bytes;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const damagedSheet = samplePackage().map((byte, index, all) =>
  index > all.length / 3 && index < all.length / 3 + 200 ? byte ^ 0xff : byte,
);

const refusedFiles: [what: string, bytes: Uint8Array, reason: string][] = [
  ["a file without content", new Uint8Array(), "empty"],
  ["a text", text("Họ tên,Số khẩu\n"), "not-a-workbook"],
  ["a page of HTML", text("<html><table></table></html>"), "not-a-workbook"],
  ["an archive of something else", zipSync({ "a.txt": text("a") }), "not-a-workbook"],
  ["a compound file of something else", compoundFile("WordDocument"), "not-a-workbook"],
  ["an encrypted workbook", compoundFile("EncryptedPackage"), "password-protected"],
  ["a workbook of Excel 97-2003", compoundFile("Workbook"), "old-xls"],
  ["a workbook of Excel 5", compoundFile("Book"), "old-xls"],
  ["a truncated archive", samplePackage().slice(0, 900), "damaged"],
  ["an archive with flipped bytes", damagedSheet, "damaged"],
  ["a sheet that swells a thousandfold", samplePackage({ "xl/worksheets/sheet3.xml": new Uint8Array(30_000_000).fill(32) }), "too-large"],
  [
    "an archive of countless entries",
    zipSync(Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`a${i}`, new Uint8Array()]))),
    "too-large",
  ],
];

describe("opening a file", () => {
  test.each(refusedFiles)("%s is refused", async (_what, bytes, reason) => {
    const failure = await open(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).reason).toBe(reason);
  });

  test("values, dates as serial numbers, formulas and shared formulas are known", async () => {
    const host = await open(samplePackage());
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Hộ dân").getRange("A1:D3").load("values,formulas,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        ["Hộ", "Số khẩu", "Ngày", ""],
        ["Hộ thứ nhất", 3, 44335, 30],
        ["Hộ thứ hai", 5, 44336, 50],
      ]);
      expect(range.formulas.map((row) => row[3])).toEqual(["", "=B2*10", "=B3*10"]);
      expect(range.numberFormat[1]![2]).toBe("m/d/yyyy");
    });
  });

  test("fonts, fills, merged cells, hidden rows and sheets, tables, names, rules and custom XML are known", async () => {
    const host = await open(samplePackage());
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Hộ dân");
      const head = sheet.getRange("A1").load("format/font/name,format/font/bold,format/fill/color");
      const plain = sheet.getRange("A2").load("format/font/name");
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
      const hidden = sheet.getRange("3:3").load("rowHidden");
      const rule = sheet.getRange("A2").dataValidation.load("rule");
      workbook.worksheets.load("items/name,items/visibility");
      workbook.tables.load("items/name");
      const name = workbook.names.getItem("SoKhau").load("formula");
      const xml = workbook.customXmlParts.getByNamespace("urn:vi-du").getOnlyItem().getXml();
      sheet.charts.load("items/name");
      await context.sync();
      expect([head.format.font.name, head.format.font.bold, head.format.fill.color, plain.format.font.name]).toEqual([
        ".VnTime",
        true,
        "#FFC000",
        "Times New Roman",
      ]);
      expect([merged.address, hidden.rowHidden, name.formula, xml.value]).toEqual([
        "'Hộ dân'!A5:B5",
        true,
        "='Hộ dân'!$B$2:$B$3",
        '<nguon xmlns="urn:vi-du">cũ</nguon>',
      ]);
      expect(rule.rule).toEqual({ list: { inCellDropDown: true, source: "x,y" } });
      expect(workbook.worksheets.items.map((one) => [one.name, one.visibility])).toEqual([
        ["Hộ dân", "Visible"],
        ["Tổng hợp", "Visible"],
        ["Ẩn", "Hidden"],
      ]);
      expect([workbook.tables.items.map((one) => one.name), sheet.charts.items.length]).toEqual([["BangHo"], 1]);
    });
  });

  test("a document with entities is read without expanding them from outside", async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`;
    const opened = await open(samplePackage({ "xl/worksheets/sheet3.xml": sheet })).catch((error: unknown) => error);
    if (opened instanceof UnreadableFile) expect(opened.reason).toBe("damaged");
    else expect(JSON.stringify((opened as Awaited<ReturnType<typeof open>>).model.sheets[2]!.grid.rows)).not.toContain("root:");
  });
});

it("a pivot table of the file is known by its name and its cells", async () => {
  const sheet2 = "xl/worksheets/_rels/sheet2.xml.rels";
  const relationships = new TextDecoder().decode(unzipSync(samplePackage())[sheet2]);
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable";
  const relation = `<Relationship Id="rId9" Type="${kind}" Target="../pivotTables/pivotTable1.xml"/></Relationships>`;
  const host = await open(
    samplePackage({
      [sheet2]: relationships.replace("</Relationships>", relation),
      "xl/pivotTables/pivotTable1.xml":
        '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Theo tổ" cacheId="1"><location ref="F3:G9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>',
    }),
  );
  await host.Excel.run(async (context) => {
    const { pivotTables } = context.workbook.worksheets.getItem("Tổng hợp");
    const range = pivotTables.getItem("Theo tổ").layout.getRange();
    const missing = pivotTables.getItemOrNullObject("khác");
    pivotTables.load("items/name");
    range.load("address");
    await context.sync();
    expect(pivotTables.items.map(({ name }) => name)).toEqual(["Theo tổ"]);
    expect(range.address).toBe("'Tổng hợp'!F3:G9");
    expect(missing.isNullObject).toBe(true);
  });
});
