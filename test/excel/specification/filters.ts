import { type Case, rejectionOf, sheetCase } from "../case";

const FILTER = "@types/office-js Filter; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables, Apply filters to a table";

const filled = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange("A1:C7").values = [
    ["Ngày", "Đơn vị", "Số"],
    ["2026-11-02", "Xóm 8", 10],
    ["2026-11-22", "Xóm 9", 40],
    ["2026-10-05", "Chợ", 20],
    ["2025-11-30", "xóm 8", 30],
    ["2026-01-15", "", 50],
    ["", "Xóm 10", ""],
  ];
  return sheet.tables.add("A1:C7", true);
};

/** The numbers of the rows a person sees, from row 1 of the sheet to row 8. */
async function shownRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const rows = Array.from({ length: 8 }, (_, i) => sheet.getRange(`A${i + 1}`).load("rowHidden"));
  await context.sync();
  return rows.flatMap(({ rowHidden }, i) => (rowHidden ? [] : [i + 1])).join("");
}

const byColumn: [what: string, column: string, apply: (filter: Excel.Filter) => void, shown: string][] = [
  ["values, in small or capital letters", "Đơn vị", (filter) => filter.applyValuesFilter(["Xóm 8", "Chợ"]), "12458"],
  ["the empty value", "Đơn vị", (filter) => filter.applyValuesFilter([""]), "168"],
  [
    "the days of a month",
    "Ngày",
    (filter) => filter.applyValuesFilter([{ date: "2026-11-01", specificity: "Month" } as unknown as string]),
    "1238",
  ],
  ["a comparison", "Số", (filter) => filter.applyCustomFilter(">=30"), "13568"],
  ["a comparison with a day", "Ngày", (filter) => filter.applyCustomFilter("<2026-01-01"), "158"],
  ["two comparisons at once", "Số", (filter) => filter.applyCustomFilter(">10", "<50", "And"), "13458"],
  ["one comparison or the other", "Số", (filter) => filter.applyCustomFilter("=10", "=50", "Or"), "1268"],
  ["a pattern", "Đơn vị", (filter) => filter.applyCustomFilter("=xóm ?"), "12358"],
  ["what is not a pattern", "Đơn vị", (filter) => filter.applyCustomFilter("<>*xóm*"), "1468"],
  ["cells that are filled", "Số", (filter) => filter.applyCustomFilter("<>"), "1234568"],
  ["the highest", "Số", (filter) => filter.applyTopItemsFilter(2), "1368"],
  ["the lowest", "Số", (filter) => filter.applyBottomItemsFilter(1), "128"],
  ["the highest share", "Số", (filter) => filter.applyTopPercentFilter(40), "1368"],
  ["the lowest share", "Số", (filter) => filter.applyBottomPercentFilter(20), "128"],
  ["what is above average", "Số", (filter) => filter.applyDynamicFilter("AboveAverage"), "1368"],
  ["the days of November", "Ngày", (filter) => filter.applyDynamicFilter("AllDatesInPeriodNovember"), "12358"],
  ["criteria given whole", "Số", (filter) => filter.apply({ filterOn: "BottomItems", criterion1: "2" }), "1248"],
];

/** Filters of tables and sheets. */
export const filters: readonly Case[] = [
  ...byColumn.map(([what, column, apply, shown]) =>
    sheetCase(`a table's column is filtered by ${what}`, FILTER, async (context, sheet, expect) => {
      apply(filled(sheet).columns.getItem(column).filter);
      expect(await shownRows(context, sheet)).toBe(shown);
    }),
  ),
  sheetCase(
    "filters of several columns hold together; each is cleared by itself or all at once",
    FILTER,
    async (context, sheet, expect) => {
      const table = filled(sheet);
      const [unit, number] = [table.columns.getItem("Đơn vị").filter, table.columns.getItem("Số").filter];
      unit.applyValuesFilter(["Xóm 8", "Xóm 9"]);
      number.applyCustomFilter(">20");
      number.load("criteria");
      table.autoFilter.load("criteria,enabled,isDataFiltered");
      expect(await shownRows(context, sheet)).toBe("1358");
      expect(number.criteria).toEqual({ filterOn: "Custom", criterion1: ">20" });
      expect([table.autoFilter.criteria.length, table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([2, true, true]);
      unit.clear();
      expect(await shownRows(context, sheet)).toBe("13568");
      table.clearFilters();
      expect(await shownRows(context, sheet)).toBe("12345678");
    },
  ),
  sheetCase("a filter looks at results, and at new values when it is applied again", FILTER, async (context, sheet, expect) => {
    const table = filled(sheet);
    table.columns.add(undefined, [["Gấp đôi"], ...Array.from({ length: 6 }, () => ["=[@Số]*2"])]);
    table.columns.getItem("Gấp đôi").filter.applyCustomFilter(">60");
    expect(await shownRows(context, sheet)).toBe("1368");
    sheet.getRange("C2").values = [[90]];
    expect(await shownRows(context, sheet)).toBe("1368");
    table.reapplyFilters();
    expect(await shownRows(context, sheet)).toBe("12368");
  }),
  sheetCase("criteria that are none are refused", FILTER, async (context, sheet, expect) => {
    const { filter } = filled(sheet).columns.getItem("Số");
    await context.sync();
    const wrong = [
      () => filter.applyTopItemsFilter(0),
      () => filter.applyTopPercentFilter(101),
      () => filter.apply({ filterOn: "Values" }),
      () => filter.apply({ filterOn: "Khác" as "Values" }),
    ];
    for (const apply of wrong) {
      apply();
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    }
    expect(await shownRows(context, sheet)).toBe("12345678");
  }),
  sheetCase("a protected sheet is filtered only where that is allowed", FILTER, async (context, sheet, expect) => {
    const { filter } = filled(sheet).columns.getItem("Số");
    sheet.protection.protect();
    filter.applyTopItemsFilter(1);
    expect((await rejectionOf(context.sync()))?.code).toBe("AccessDenied");
    sheet.protection.unprotect();
    sheet.protection.protect({ allowAutoFilter: true });
    filter.applyTopItemsFilter(1);
    expect(await shownRows(context, sheet)).toBe("168");
  }),
  sheetCase(
    "a sheet's filter takes the same criteria and follows inserted rows",
    "@types/office-js AutoFilter",
    async (context, sheet, expect) => {
      filled(sheet).convertToRange();
      sheet.autoFilter.apply("A1:C7", 2, { filterOn: "Custom", criterion1: ">=40" });
      expect(await shownRows(context, sheet)).toBe("1368");
      sheet.getRange("1:1").insert("Down");
      const area = sheet.autoFilter.getRange().load("address");
      expect(await shownRows(context, sheet)).toBe("1247");
      expect(area.address).toBe("Sheet1!A2:C8");
      sheet.autoFilter.clearCriteria();
      expect(await shownRows(context, sheet)).toBe("12345678");
      sheet.autoFilter.apply(sheet.getRange("A2:C8"), 7, { filterOn: "Values", values: ["a"] });
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase(
    "rows hidden by a filter keep their places when a table is sorted",
    "support.microsoft.com: hidden rows aren't moved when you sort",
    async (context, sheet, expect) => {
      const table = filled(sheet);
      table.columns.getItem("Đơn vị").filter.applyValuesFilter(["Xóm 8", "Xóm 9"]);
      table.sort.apply([{ key: 2, ascending: false }]);
      const numbers = sheet.getRange("C2:C7").load("values");
      await context.sync();
      expect(numbers.values.flat()).toEqual([40, 30, 20, 10, 50, ""]);
    },
  ),
  sheetCase(
    "without a heading row a table has no filter, and its columns keep their names",
    "@types/office-js Table.showHeaders",
    async (context, sheet, expect) => {
      const table = filled(sheet);
      table.columns.getItem("Số").filter.applyTopItemsFilter(1);
      table.showHeaders = false;
      table.load("showHeaders,showFilterButton");
      table.columns.load("items/name");
      const [area, top] = [table.getRange().load("address"), sheet.getRange("A1:C1").load("values")];
      expect(await shownRows(context, sheet)).toBe("12345678");
      expect([table.showHeaders, table.showFilterButton, area.address, top.values]).toEqual([false, false, "Sheet1!A2:C7", [["", "", ""]]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Ngày", "Đơn vị", "Số"]);
      table.showHeaders = true;
      const again = table.getHeaderRowRange().load("address,values");
      await context.sync();
      expect([again.address, again.values]).toEqual(["Sheet1!A1:C1", [["Ngày", "Đơn vị", "Số"]]]);
    },
  ),
  sheetCase(
    "the first rows of a table made of headings alone begin right below them",
    "learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial, Create a table",
    async (context, sheet, expect) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Tên", "Số"]];
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      table.rows.add(undefined, [["c", 3]]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
    },
  ),
];
