import { type Case, rejectionOf, sheetCase } from "../case";

const records = [
  ["Xã", "Loại", "Ngày", "Hộ", "Thùng"],
  ["Ia Dêr", "Hữu cơ", "3/1/2026", 12, 24],
  ["Ia Dêr", "Vô cơ", "3/2/2026", 10, 20],
  ["Bờ Y", "Hữu cơ", "4/1/2026", 7, 14],
  ["Bờ Y", "Vô cơ", "4/3/2026", 5, ""],
  ["Sa Thầy", "Hữu cơ", "5/1/2026", 9, 18],
  ["Sa Thầy", "Hữu cơ", "5/9/2026", 1, 2],
  ["Bờ Y", "Tái chế", "6/1/2026", 3, 6],
  ["Ia Dêr", "Tái chế", "6/2/2026", 2, 4],
];

/** A pivot table without fields at G3, over the records in A1:E9. */
function empty(sheet: Excel.Worksheet): Excel.PivotTable {
  sheet.getRange("A1:E9").values = records;
  return sheet.pivotTables.add("Thùng rác", sheet.getRange("A1:E9"), sheet.getRange("G3"));
}

const hierarchy = (pivot: Excel.PivotTable, name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name);

/** The households by commune. */
function byCommune(sheet: Excel.Worksheet): { pivot: Excel.PivotTable; households: Excel.DataPivotHierarchy } {
  const pivot = empty(sheet);
  pivot.rowHierarchies.add(hierarchy(pivot, "Xã"));
  return { pivot, households: pivot.dataHierarchies.add(hierarchy(pivot, "Hộ")) };
}

async function shown(context: Excel.RequestContext, pivot: Excel.PivotTable): Promise<string[][]> {
  const range = pivot.layout.getRange().load("text");
  await context.sync();
  return range.text;
}

/** Pivot tables: what they are made of, how they sum up, and how they lie on the sheet. */
export const pivots: Case[] = [
  sheetCase(
    "every column of the source is a hierarchy with one field",
    "@types/office-js, PivotHierarchy",
    async (context, sheet, expect) => {
      const pivot = empty(sheet).load("name");
      pivot.hierarchies.load("items/name");
      const fields = hierarchy(pivot, "Loại").fields.load("items/name");
      const counts = [pivot.rowHierarchies.getCount(), pivot.dataHierarchies.getCount(), context.workbook.pivotTables.getCount()];
      await context.sync();
      expect(pivot.hierarchies.items.map(({ name }) => name)).toEqual(records[0]);
      expect([pivot.name, fields.items.map(({ name }) => name), counts.map(({ value }) => value)]).toEqual([
        "Thùng rác",
        ["Loại"],
        [0, 0, 1],
      ]);
    },
  ),
  sheetCase("numbers are added up for every item, and in all", "@types/office-js, DataPivotHierarchy", async (context, sheet, expect) => {
    const { pivot, households } = byCommune(sheet);
    households.load("name,summarizeBy,position");
    expect(await shown(context, pivot)).toEqual([
      ["Row Labels", "Sum of Hộ"],
      ["Bờ Y", "15"],
      ["Ia Dêr", "24"],
      ["Sa Thầy", "10"],
      ["Grand Total", "49"],
    ]);
    expect([households.name, households.summarizeBy, households.position]).toEqual(["Sum of Hộ", "Sum", 0]);
  }),
  sheetCase(
    "fields of rows stand below one another, and sums of groups above",
    "office-js-snippets, pivottable-create-and-modify",
    async (context, sheet, expect) => {
      const { pivot } = byCommune(sheet);
      pivot.rowHierarchies.add(hierarchy(pivot, "Loại"));
      pivot.dataHierarchies.add(hierarchy(pivot, "Thùng"));
      expect((await shown(context, pivot)).slice(0, 5)).toEqual([
        ["Row Labels", "Sum of Hộ", "Sum of Thùng"],
        ["Bờ Y", "15", "20"],
        ["Hữu cơ", "7", "14"],
        ["Tái chế", "3", "6"],
        ["Vô cơ", "5", ""],
      ]);
    },
  ),
  sheetCase("the layout may be an outline or a table", "@types/office-js, PivotLayoutType", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    pivot.rowHierarchies.add(hierarchy(pivot, "Loại"));
    pivot.layout.layoutType = "Outline";
    expect((await shown(context, pivot)).slice(0, 3)).toEqual([
      ["Xã", "Loại", "Sum of Hộ"],
      ["Bờ Y", "", "15"],
      ["", "Hữu cơ", "7"],
    ]);
    pivot.layout.layoutType = "Tabular";
    expect((await shown(context, pivot)).slice(0, 5)).toEqual([
      ["Xã", "Loại", "Sum of Hộ"],
      ["Bờ Y", "Hữu cơ", "7"],
      ["", "Tái chế", "3"],
      ["", "Vô cơ", "5"],
      ["Bờ Y Total", "", "15"],
    ]);
    pivot.layout.repeatAllItemLabels(true);
    pivot.layout.subtotalLocation = "Off";
    pivot.layout.showColumnGrandTotals = false;
    const text = await shown(context, pivot);
    expect([text.length, text.at(-1)]).toEqual([8, ["Sa Thầy", "Hữu cơ", "10"]]);
    pivot.layout.load("layoutType,subtotalLocation,showColumnGrandTotals,showRowGrandTotals");
    await context.sync();
    expect([pivot.layout.layoutType, pivot.layout.subtotalLocation, pivot.layout.showColumnGrandTotals]).toEqual(["Tabular", "Off", false]);
    pivot.layout.layoutType = "Phẳng" as never;
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("a field stands on one axis at a time", "office-js-snippets, pivottable-create-and-modify", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    pivot.rowHierarchies.add(hierarchy(pivot, "Loại"));
    const column = pivot.columnHierarchies.add(hierarchy(pivot, "Loại")).load("name,position");
    const inRows = pivot.rowHierarchies.getItemOrNullObject("Loại").load("name");
    const text = await shown(context, pivot);
    expect([column.name, column.position, inRows.isNullObject]).toEqual(["Loại", 0, true]);
    expect(text).toEqual([
      ["Sum of Hộ", "Column Labels", "", "", ""],
      ["Row Labels", "Hữu cơ", "Tái chế", "Vô cơ", "Grand Total"],
      ["Bờ Y", "7", "3", "5", "15"],
      ["Ia Dêr", "12", "2", "10", "24"],
      ["Sa Thầy", "10", "", "", "10"],
      ["Grand Total", "29", "5", "15", "49"],
    ]);
    pivot.columnHierarchies.remove(column);
    expect((await shown(context, pivot)).length).toBe(5);
    pivot.rowHierarchies.getItem("Loại").load("name");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
  }),
  sheetCase("fields of an axis change places", "@types/office-js, RowColumnPivotHierarchy.position", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    const kind = pivot.rowHierarchies.add(hierarchy(pivot, "Loại"));
    kind.position = 0;
    pivot.rowHierarchies.load("items/name");
    const text = await shown(context, pivot);
    expect([pivot.rowHierarchies.items.map(({ name }) => name), text[1], text[2]]).toEqual([
      ["Loại", "Xã"],
      ["Hữu cơ", "29"],
      ["Bờ Y", "7"],
    ]);
  }),
  ...(
    [
      ["Count", ["3", "3", "2"]],
      ["Average", ["5", "8", "5"]],
      ["Max", ["7", "12", "9"]],
      ["Min", ["3", "2", "1"]],
      ["Product", ["105", "240", "9"]],
      ["StandardDeviationP", ["1.632993162", "4.320493799", "4"]],
    ] as const
  ).map(([aggregation, expected]) =>
    sheetCase(`values are summed up by ${aggregation}`, "@types/office-js, AggregationFunction", async (context, sheet, expect) => {
      const { pivot, households } = byCommune(sheet);
      households.summarizeBy = aggregation;
      const text = await shown(context, pivot);
      expect(text.slice(1, 4).map((row) => row[1])).toEqual([...expected]);
    }),
  ),
  sheetCase(
    "texts are counted, and a field with gaps is added up",
    "office-js-snippets, pivottable-pivotlayout",
    async (context, sheet, expect) => {
      const pivot = empty(sheet);
      const [kinds, bins] = [pivot.dataHierarchies.add(hierarchy(pivot, "Loại")), pivot.dataHierarchies.add(hierarchy(pivot, "Thùng"))];
      kinds.load("name,summarizeBy");
      bins.load("name");
      const text = await shown(context, pivot);
      expect([kinds.name, kinds.summarizeBy, bins.name, text]).toEqual([
        "Count of Loại",
        "Count",
        "Sum of Thùng",
        [
          ["Count of Loại", "Sum of Thùng"],
          ["8", "88"],
        ],
      ]);
    },
  ),
  sheetCase(
    "values are shown as shares and as differences",
    "office-js-snippets, pivottable-calculations",
    async (context, sheet, expect) => {
      const { pivot, households } = byCommune(sheet);
      const field = pivot.rowHierarchies.getItem("Xã").fields.getItem("Xã");
      const values = async (): Promise<unknown[]> => {
        const range = pivot.layout.getDataBodyRange().load("text");
        await context.sync();
        return range.text.map(([text]) => text);
      };
      households.showAs = { calculation: "PercentOfGrandTotal" };
      expect(await values()).toEqual(["30.61%", "48.98%", "20.41%", "100.00%"]);
      households.showAs = { calculation: "DifferenceFrom", baseField: field, baseItem: field.items.getItem("Bờ Y") };
      expect(await values()).toEqual(["", "9", "-5", ""]);
      households.showAs = { calculation: "RunningTotal", baseField: field };
      expect(await values()).toEqual(["15", "39", "49", ""]);
      households.showAs = { calculation: "RankDecending", baseField: field };
      expect(await values()).toEqual(["2", "1", "3", ""]);
      households.showAs = { calculation: "None" };
      expect(await values()).toEqual(["15", "24", "10", "49"]);
      households.showAs = { calculation: "DifferenceFrom", baseField: field };
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase("data fields have names, formats and places", "@types/office-js, DataPivotHierarchy", async (context, sheet, expect) => {
    const { pivot, households } = byCommune(sheet);
    const bins = pivot.dataHierarchies.add(hierarchy(pivot, "Thùng"));
    households.name = "Số hộ";
    households.numberFormat = "0.0";
    bins.position = 0;
    expect((await shown(context, pivot)).slice(0, 2)).toEqual([
      ["Row Labels", "Sum of Thùng", "Số hộ"],
      ["Bờ Y", "20", "15.0"],
    ]);
    households.name = "Xã";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    pivot.dataHierarchies.remove(bins);
    expect((await shown(context, pivot))[0]).toEqual(["Row Labels", "Số hộ"]);
  }),
  sheetCase(
    "filters stand above the report, which makes room for them",
    "office-js-snippets, pivottable-filters-and-summaries",
    async (context, sheet, expect) => {
      sheet.getRange("A1:E9").values = records;
      const pivot = sheet.pivotTables.add("Lọc", "Sheet1!A1:E9", "G2");
      pivot.rowHierarchies.add(hierarchy(pivot, "Xã"));
      pivot.dataHierarchies.add(hierarchy(pivot, "Hộ"));
      const filter = pivot.filterHierarchies.add(hierarchy(pivot, "Loại"));
      const [area, report] = [pivot.layout.getFilterAxisRange().load("address,text"), pivot.layout.getRange().load("address")];
      await context.sync();
      expect([area.address, area.text, report.address]).toEqual(["Sheet1!G1:H1", [["Loại", "(All)"]], "Sheet1!G3:H7"]);
      filter.fields.getItem("Loại").applyFilter({ manualFilter: { selectedItems: ["Vô cơ"] } });
      area.load("text");
      expect(await shown(context, pivot)).toEqual([
        ["Row Labels", "Sum of Hộ"],
        ["Bờ Y", "5"],
        ["Ia Dêr", "10"],
        ["Grand Total", "15"],
      ]);
      expect(area.text).toEqual([["Loại", "Vô cơ"]]);
    },
  ),
  sheetCase("items can be hidden, but not all of them", "@types/office-js, PivotItem.visible", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    const { items } = pivot.rowHierarchies.getItem("Xã").fields.getItem("Xã");
    items.getItem("Ia Dêr").visible = false;
    items.load("items/name,items/visible");
    const text = await shown(context, pivot);
    expect([text.at(-1), items.items.map(({ name, visible }) => [name, visible])]).toEqual([
      ["Grand Total", "25"],
      [
        ["Bờ Y", true],
        ["Ia Dêr", false],
        ["Sa Thầy", true],
      ],
    ]);
    items.getItem("Bờ Y").visible = false;
    items.getItem("Sa Thầy").visible = false;
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("labels, values and days are filtered", "office-js-snippets, pivottable-pivotfilters", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    const labels = async (): Promise<string[]> => (await shown(context, pivot)).slice(1, -1).map(([label]) => label!);
    const field = hierarchy(pivot, "Xã").fields.getItem("Xã");
    field.applyFilter({ labelFilter: { condition: "BeginsWith", substring: "b", exclusive: true } });
    const isFiltered = [field.isFiltered(), field.isFiltered("Label"), field.isFiltered("Value")];
    expect(await labels()).toEqual(["Ia Dêr", "Sa Thầy"]);
    expect(isFiltered.map(({ value }) => value)).toEqual([true, true, false]);
    field.applyFilter({ valueFilter: { condition: "GreaterThan", comparator: 10, value: "Sum of Hộ" } });
    const filters = field.getFilters();
    expect(await labels()).toEqual(["Bờ Y", "Ia Dêr"]);
    expect(filters.value.valueFilter).toMatchObject({ condition: "GreaterThan", comparator: 10 });
    field.applyFilter({ valueFilter: { condition: "BottomN", threshold: 1, value: "Sum of Hộ" } });
    expect(await labels()).toEqual(["Sa Thầy"]);
    field.applyFilter({ valueFilter: { condition: "TopN", threshold: 10, value: "không có" } });
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    field.clearAllFilters();
    pivot.rowHierarchies.add(hierarchy(pivot, "Ngày"));
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Xã"));
    hierarchy(pivot, "Ngày")
      .fields.getItem("Ngày")
      .applyFilter({ dateFilter: { condition: "AfterOrEqualTo", comparator: { date: "2026-05-01", specificity: "Month" } } });
    expect(await labels()).toEqual(["5/1/2026", "5/9/2026", "6/1/2026", "6/2/2026"]);
    field.applyFilter({ labelFilter: { condition: "Contains", substring: "x" } });
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidOperation");
  }),
  sheetCase(
    "items are sorted by their labels and by values",
    "@types/office-js, PivotField.sortByValues",
    async (context, sheet, expect) => {
      const { pivot, households } = byCommune(sheet);
      const field = pivot.rowHierarchies.getItem("Xã").fields.getItem("Xã");
      const labels = async (): Promise<string[]> => (await shown(context, pivot)).slice(1, -1).map(([label]) => label!);
      field.sortByLabels("Descending" as Excel.SortBy);
      expect(await labels()).toEqual(["Sa Thầy", "Ia Dêr", "Bờ Y"]);
      field.sortByValues("Descending", households);
      expect(await labels()).toEqual(["Ia Dêr", "Bờ Y", "Sa Thầy"]);
      pivot.layout.setAutoSortOnCell("H4", "Ascending");
      expect(await labels()).toEqual(["Sa Thầy", "Bờ Y", "Ia Dêr"]);
    },
  ),
  sheetCase("a report is as old as its last refresh", "office-js-snippets, pivottable-refresh", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    sheet.getRange("D2").values = [[100]];
    sheet.getRange("A3").values = [["Đăk Hà"]];
    const before = await shown(context, pivot);
    pivot.refresh();
    const after = await shown(context, pivot);
    expect([before[2], after.slice(1)]).toEqual([
      ["Ia Dêr", "24"],
      [
        ["Bờ Y", "15"],
        ["Ia Dêr", "102"],
        ["Sa Thầy", "10"],
        ["Đăk Hà", "10"],
        ["Grand Total", "137"],
      ],
    ]);
  }),
  sheetCase("a table is a source that grows", "office-js-snippets, pivottable-source-data", async (context, sheet, expect) => {
    sheet.getRange("A1:E9").values = records;
    const table = sheet.tables.add("A1:E9", true);
    table.name = "Hodan";
    const pivot = sheet.pivotTables.add("Theo bảng", table, "G3");
    pivot.rowHierarchies.add(hierarchy(pivot, "Loại"));
    pivot.dataHierarchies.add(hierarchy(pivot, "Hộ"));
    table.rows.add(undefined, [["Bờ Y", "Điện tử", "6/3/2026", 4, 8]]);
    context.workbook.pivotTables.refreshAll();
    const [kind, source] = [pivot.getDataSourceType(), pivot.getDataSourceString()];
    const text = await shown(context, pivot);
    expect([kind.value, source.value, text.at(-1), text.at(-2)]).toEqual(["LocalTable", "Hodan", ["Grand Total", "53"], ["Điện tử", "4"]]);
  }),
  sheetCase("the parts of a report are ranges", "@types/office-js, PivotLayout", async (context, sheet, expect) => {
    const { pivot, households } = byCommune(sheet);
    pivot.columnHierarchies.add(hierarchy(pivot, "Loại"));
    const body = pivot.layout.getDataBodyRange().load("address");
    const data = pivot.layout.getDataHierarchy("I6").load("name");
    const items = pivot.layout.getPivotItems("Column", "I6").load("items/name");
    const rows = pivot.layout.getPivotItems("Row", "I6").load("items/name");
    households.load("name");
    await context.sync();
    expect([body.address, data.name, items.items.map(({ name }) => name), rows.items.map(({ name }) => name)]).toEqual([
      "Sheet1!H5:K8",
      "Sum of Hộ",
      ["Tái chế"],
      ["Ia Dêr"],
    ]);
    const found = [sheet.getRange("A1:H4").getPivotTables(), sheet.getRange("A1:H4").getPivotTables(true)].map((all) => all.getCount());
    await context.sync();
    expect(found.map(({ value }) => value)).toEqual([1, 0]);
  }),
  sheetCase("names, fields and items that are not there", "@types/office-js, PivotTableCollection", async (context, sheet, expect) => {
    const pivot = empty(sheet);
    const none = sheet.pivotTables.getItemOrNullObject("không có").load("name");
    const noField = pivot.hierarchies.getItemOrNullObject("không có").load("name");
    await context.sync();
    expect([none.isNullObject, noField.isNullObject]).toEqual([true, true]);
    sheet.pivotTables.getItem("không có").load("name");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    sheet.pivotTables.add("Thùng rác", "A1:E9", "M3");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    sheet.pivotTables.add("Khác", "A1:E1", "M3");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "a pivot table is deleted with its cells",
    "office-js-snippets, pivottable-create-and-modify",
    async (context, sheet, expect) => {
      const { pivot } = byCommune(sheet);
      pivot.delete();
      const count = sheet.pivotTables.getCount();
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([count.value, used.address]).toEqual([0, "Sheet1!A1:E9"]);
    },
  ),
  sheetCase("a report goes with rows above it, and is not torn", "excel-facts, inserting and deleting", async (context, sheet, expect) => {
    const { pivot } = byCommune(sheet);
    sheet.getRange("G1:H1").insert("Down");
    const range = pivot.layout.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!G4:H8");
    sheet.getRange("5:5").insert("Down");
    expect((await rejectionOf(context.sync()))?.code).toBe("InsertDeleteConflict");
    pivot.layout.getRange().getEntireRow().delete("Up");
    const count = sheet.pivotTables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }),
];
