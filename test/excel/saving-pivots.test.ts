import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

jest.setTimeout(60_000);

type Host = Awaited<ReturnType<typeof openHost>>;
type Work = (context: Excel.RequestContext, pivot: Excel.PivotTable) => Promise<void> | void;

const open = (bytes: Uint8Array | null): Promise<Host> => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));
const TABLE = "xl/pivotTables/pivotTable1.xml";
const CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
const RECORDS = "xl/pivotCache/pivotCacheRecords1.xml";

/** A file with a pivot table on a second sheet, as `more` leaves it. */
async function file(more: Work = () => {}): Promise<Uint8Array> {
  const host = await open(null);
  await host.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getFirst();
    data.name = "Dữ liệu";
    data.getRange("A1:D6").values = [
      ["Xã", "Loại", "Ngày", "Hộ"],
      ["Ia Dêr", "Hữu cơ", "3/1/2026", 12],
      ["Ia Dêr", "Vô cơ", "3/2/2026", 10.5],
      ["Bờ Y & <Sa>", "Hữu cơ", "4/1/2026", 7],
      ["Bờ Y & <Sa>", true, "4/3/2026", ""],
      ["Sa Thầy", "Hữu cơ", "", 9],
    ];
    const pivot = context.workbook.worksheets.add("Tổng hợp").pivotTables.add("Theo xã", data.getRange("A1:D6"), "B5");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Xã"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Hộ"));
    await more(context, pivot);
    await context.sync();
  });
  return host.save();
}

/** Works on the pivot table of a file; answers with the parts of the file as it is saved then. */
async function changed(bytes: Uint8Array, work: Work): Promise<{ bytes: Uint8Array; part: (path: string) => string; paths: string[] }> {
  const host = await open(bytes);
  await host.Excel.run(async (context) => {
    await work(context, context.workbook.pivotTables.getItem("Theo xã"));
    await context.sync();
  });
  const saved = await host.save();
  const parts = unzipSync(saved);
  return { bytes: saved, part: (path) => (parts[path] ? strFromU8(parts[path]) : ""), paths: Object.keys(parts) };
}

const textOf = async (context: Excel.RequestContext, pivot: Excel.PivotTable): Promise<string[][]> => {
  const range = pivot.layout.getRange().load("text");
  await context.sync();
  return range.text;
};

const withPart = (bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
};

describe("pivot tables in files", () => {
  test("a new one is saved with its data and read back as it was", async () => {
    let before: string[][] = [];
    const bytes = await file(async (context, pivot) => {
      const kind = pivot.columnHierarchies.add(pivot.hierarchies.getItem("Loại"));
      const [data] = (await loaded(context, pivot)).dataHierarchies.items;
      data!.showAs = { calculation: "PercentOfParentRowTotal" };
      data!.name = "Tỉ lệ";
      kind.fields.getItem("Loại").sortByLabels("Descending" as Excel.SortBy);
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("Ngày"));
      pivot.rowHierarchies
        .getItem("Xã")
        .fields.getItem("Xã")
        .applyFilter({ labelFilter: { condition: "Contains", substring: "a", exclusive: false } });
      pivot.layout.set({ layoutType: "Tabular", showColumnGrandTotals: false, altTextTitle: "Theo xã và loại" });
      before = await textOf(context, pivot);
    });
    await changed(bytes, async (context, pivot) => {
      expect(await textOf(context, pivot)).toEqual(before);
      const { dataHierarchies, rowHierarchies, columnHierarchies, filterHierarchies, layout } = await loaded(context, pivot);
      const filters = pivot.hierarchies.getItem("Xã").fields.getItem("Xã").getFilters();
      await context.sync();
      expect(
        dataHierarchies.items.map(({ name, summarizeBy, showAs, numberFormat }) => [name, summarizeBy, showAs.calculation, numberFormat]),
      ).toEqual([["Tỉ lệ", "Sum", "PercentOfParentRowTotal", "0.00%"]]);
      expect([rowHierarchies, columnHierarchies, filterHierarchies].map(({ items }) => items.map(({ name }) => name))).toEqual([
        ["Xã"],
        ["Loại"],
        ["Ngày"],
      ]);
      expect([layout.layoutType, layout.showColumnGrandTotals, layout.altTextTitle]).toEqual(["Tabular", false, "Theo xã và loại"]);
      expect(filters.value.labelFilter).toEqual({ condition: "Contains", substring: "a" });
      pivot.refresh();
      expect(await textOf(context, pivot)).toEqual(before);
    });
  });

  test.each([
    ["the highest sums", { valueFilter: { condition: "TopN", threshold: 2, selectionType: "Items", value: "Sum of Hộ" } }],
    ["sums between two", { valueFilter: { condition: "Between", lowerBound: 8, upperBound: 30, value: "Sum of Hộ" } }],
    ["labels that are not one", { labelFilter: { condition: "Equals", comparator: "Sa Thầy", exclusive: true } }],
    ["labels between two", { labelFilter: { condition: "Between", lowerBound: "A", upperBound: "J" } }],
  ])("a filter by %s is read back", async (_name, filter) => {
    const bytes = await file((_context, pivot) => {
      pivot.hierarchies
        .getItem("Xã")
        .fields.getItem("Xã")
        .applyFilter(filter as unknown as Excel.PivotFilters);
    });
    await changed(bytes, async (context, pivot) => {
      const filters = pivot.hierarchies.getItem("Xã").fields.getItem("Xã").getFilters();
      await context.sync();
      expect(filters.value).toMatchObject(filter);
    });
  });

  test("the parts are linked, listed and typed", async () => {
    const { part, paths } = await changed(await file(), () => {});
    expect(part("[Content_Types].xml").match(/spreadsheetml\.pivot(?:Table|CacheDefinition|CacheRecords)\+xml/g)).toHaveLength(3);
    const id = /<pivotCaches><pivotCache cacheId="1" r:id="(\w+)"\/><\/pivotCaches>/.exec(part("xl/workbook.xml"))![1]!;
    expect(part("xl/_rels/workbook.xml.rels")).toContain(`Id="${id}"`);
    const sheet = paths.find((path) => path.startsWith("xl/worksheets/_rels/"))!;
    expect(part(sheet)).toContain('Target="../pivotTables/pivotTable1.xml"');
    expect(part("xl/pivotTables/_rels/pivotTable1.xml.rels")).toContain('Target="../pivotCache/pivotCacheDefinition1.xml"');
    const records = /\br:id="(\w+)"/.exec(part(CACHE))![1]!;
    expect(part("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels")).toContain(`Id="${records}"`);
    expect(part(CACHE)).toContain('<worksheetSource ref="A1:D6" sheet="Dữ liệu"/>');
    expect(part(RECORDS)).toContain('<r><x v="1"/><x v="2"/><x v="3"/><m/></r>');
  });

  test("a new one has the style that is usual in the workbook", async () => {
    const { part } = await changed(await file(), (context) => {
      context.workbook.pivotTableStyles.setDefault("PivotStyleMedium9");
      const sheet = context.workbook.worksheets.add("Khác");
      sheet.pivotTables.add("Thứ hai", "'Dữ liệu'!A1:D6", "A3");
    });
    expect(part("xl/pivotTables/pivotTable2.xml")).toContain('<pivotTableStyleInfo name="PivotStyleMedium9"');
    expect(part(TABLE)).toContain('<pivotTableStyleInfo name="PivotStyleLight16"');
  });

  test("parts keep their bytes while cells beside them change", async () => {
    const turned = withPart(await file(), CACHE, (xml) => xml.replace('ref="A1:D6" sheet="Dữ liệu"', "sheet='Dữ liệu' ref='A1:D6'"));
    const bytes = withPart(turned, TABLE, (xml) => xml.replace(/ref="(B5:C9)"/, "ref='$1'"));
    const before = unzipSync(bytes);
    const { part } = await changed(bytes, (context) => {
      context.workbook.worksheets.getItem("Dữ liệu").getRange("H1").values = [["ghi chú"]];
      context.workbook.worksheets.getItem("Tổng hợp").getRange("H1").values = [["ghi chú"]];
    });
    for (const path of [TABLE, CACHE, RECORDS]) expect(part(path)).toBe(strFromU8(before[path]!));
    expect(part("xl/workbook.xml")).toContain("<pivotCaches>");
  });

  test("a refreshed one keeps its number, its looks and the items it had", async () => {
    const formats =
      '<formats count="1"><format><pivotArea outline="0" collapsedLevelsAreSubtotals="1" fieldPosition="0"/></format></formats>';
    const marked = withPart(await file(), TABLE, (xml) => xml.replace("<pivotTableStyleInfo", `${formats}<pivotTableStyleInfo`));
    const { part, bytes } = await changed(marked, (context, pivot) => {
      context.workbook.worksheets.getItem("Dữ liệu").getRange("A6:D6").values = [["Đăk Hà", "Hữu cơ", "5/5/2026", 8]];
      pivot.refresh();
    });
    expect(part(TABLE)).toContain(formats);
    expect(part(TABLE)).toContain('cacheId="1"');
    expect(part(TABLE)).toContain('<location ref="B5:C9"');
    expect(part(CACHE)).toContain('<s v="Sa Thầy"/><s v="Đăk Hà"/>');
    await changed(bytes, async (context, pivot) => {
      expect((await textOf(context, pivot)).slice(-2)).toEqual([
        ["Đăk Hà", "8"],
        ["Grand Total", "37.5"],
      ]);
    });
  });

  test("rows above the report and above its source move what the parts say", async () => {
    const { part } = await changed(await file(), (context) => {
      context.workbook.worksheets.getItem("Dữ liệu").getRange("1:2").insert("Down");
      context.workbook.worksheets.getItem("Dữ liệu").name = "Số liệu";
      context.workbook.worksheets.getItem("Tổng hợp").getRange("1:1").insert("Down");
    });
    expect(part(CACHE)).toContain('<worksheetSource ref="A3:D8" sheet="Số liệu"/>');
    expect(part(TABLE)).toContain('<location ref="B6:C10"');
  });

  test.each([
    ["deleted", (context: Excel.RequestContext) => context.workbook.pivotTables.getItem("Theo xã").delete()],
    ["on a deleted sheet", (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Tổng hợp").delete()],
  ])("nothing stays of one that is %s", async (_how, remove) => {
    const { part, paths } = await changed(await file(), (context) => remove(context));
    expect(paths.filter((path) => /pivot/i.test(path))).toEqual([]);
    expect([part("[Content_Types].xml"), part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels")].join("")).not.toMatch(/pivot/i);
  });

  test("two reports share their data, which goes with the last of them", async () => {
    const bytes = withSecond(await file());
    const { part } = await changed(bytes, async (context, pivot) => {
      const second = context.workbook.pivotTables.getItem("Thứ hai");
      context.workbook.worksheets.getItem("Dữ liệu").getRange("D2").values = [[20]];
      second.refresh();
      const [one, other] = [await textOf(context, pivot), await textOf(context, second)];
      expect([one.at(-1), other.at(-1)]).toEqual([
        ["Grand Total", "46.5"],
        ["Grand Total", "46.5"],
      ]);
      second.delete();
    });
    expect(part("xl/pivotTables/pivotTable2.xml")).toBe("");
    expect([part(CACHE) !== "", part("xl/workbook.xml").includes("<pivotCaches>")]).toEqual([true, true]);
  });

  test.each([
    ["grouped items", '<fieldGroup base="2"/></cacheField>'],
    ["a calculated field", '</cacheField><cacheField name="Gấp đôi" numFmtId="0" formula="Hộ*2" databaseField="0"/>'],
  ])("one with %s is read, and refused when it is to be changed", async (_what, end) => {
    const bytes = withPart(await file(), CACHE, (xml) =>
      xml.replace(/<\/cacheField><\/cacheFields>/, `${end}</cacheFields>`).replace("</cacheField></cacheField>", "</cacheField>"),
    );
    const host = await open(bytes);
    await host.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem("Theo xã");
      expect((await textOf(context, pivot)).at(-1)).toEqual(["Grand Total", "38.5"]);
      pivot.refresh();
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
    expect(await host.save()).toEqual(bytes);
  });

  test("a report that finds no room leaves everything as it was", async () => {
    const host = await open(await file());
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.getRange("D6").values = [["chữ ký"]];
      await context.sync();
      const pivot = sheet.pivotTables.getItem("Theo xã");
      pivot.columnHierarchies.add(pivot.hierarchies.getItem("Loại"));
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      const count = pivot.columnHierarchies.getCount();
      const range = sheet.getRange("B5:D6").load("values");
      await context.sync();
      expect([count.value, range.values]).toEqual([
        0,
        [
          ["Row Labels", "Sum of Hộ", ""],
          ["Bờ Y & <Sa>", 7, "chữ ký"],
        ],
      ]);
    });
  });
});

async function loaded(context: Excel.RequestContext, pivot: Excel.PivotTable): Promise<Excel.PivotTable> {
  pivot.dataHierarchies.load("items/name,items/summarizeBy,items/showAs,items/numberFormat");
  for (const all of [pivot.rowHierarchies, pivot.columnHierarchies, pivot.filterHierarchies]) all.load("items/name");
  pivot.layout.load("layoutType,showColumnGrandTotals,altTextTitle");
  await context.sync();
  return pivot;
}

/** The file with the same report once more, at another place, of the same data. */
function withSecond(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path]!);
  const second = text(TABLE).replace('name="Theo xã"', 'name="Thứ hai"').replace('ref="B5:C9"', 'ref="G5:H9"');
  const links = Object.keys(parts).find((path) => path.startsWith("xl/worksheets/_rels/"))!;
  return zipSync({
    ...parts,
    "xl/pivotTables/pivotTable2.xml": strToU8(second),
    "xl/pivotTables/_rels/pivotTable2.xml.rels": parts["xl/pivotTables/_rels/pivotTable1.xml.rels"]!,
    [links]: strToU8(
      text(links).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable2.xml"/></Relationships>',
      ),
    ),
    "[Content_Types].xml": strToU8(
      text("[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/pivotTables/pivotTable2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml"/></Types>',
      ),
    ),
  });
}
