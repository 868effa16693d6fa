import { type Case, rejectionOf, sheetCase } from "../case";

/** What holds for a whole workbook: how it is calculated, and its styles for tables and the like. */
export const workbookSetup: Case[] = [
  sheetCase(
    "circular references are calculated as often as is said",
    "@types/office-js IterativeCalculation",
    async (context, _sheet, expect) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.set({ enabled: true, maxIteration: 50, maxChange: 0.01 });
      iterativeCalculation.load("enabled,maxIteration,maxChange");
      await context.sync();
      expect([iterativeCalculation.enabled, iterativeCalculation.maxIteration, iterativeCalculation.maxChange]).toEqual([true, 50, 0.01]);
      iterativeCalculation.maxIteration = 0;
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase(
    "the ready styles of tables are there and cannot be changed",
    "@types/office-js TableStyleCollection",
    async (context, _sheet, expect) => {
      const { tableStyles } = context.workbook;
      const ready = tableStyles.getItem("TableStyleMedium2").load("name,readOnly");
      const usual = tableStyles.getDefault().load("name");
      const none = tableStyles.getItemOrNullObject("Không có");
      const count = tableStyles.getCount();
      await context.sync();
      expect([ready.name, ready.readOnly, usual.name, none.isNullObject]).toEqual(["TableStyleMedium2", true, "TableStyleMedium2", true]);
      expect(count.value >= 60).toBe(true);
      tableStyles.getItem("Không có").load("name");
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    },
  ),
  sheetCase(
    "a style of one's own is added under a free name, copied, renamed and deleted",
    "@types/office-js TableStyle",
    async (context, _sheet, expect) => {
      const { tableStyles } = context.workbook;
      const own = tableStyles.add("Mẫu xóm");
      const other = tableStyles.add("Mẫu xóm", true).load("name,readOnly");
      const copy = own.duplicate().load("name");
      await context.sync();
      expect([other.name === "Mẫu xóm", other.readOnly, copy.name === "Mẫu xóm"]).toEqual([false, false, false]);
      tableStyles.add("mẫu XÓM");
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
      own.name = "Mẫu xã";
      copy.delete();
      own.load("name");
      const gone = tableStyles.getItemOrNullObject("Mẫu xóm");
      await context.sync();
      expect([own.name, gone.isNullObject]).toEqual(["Mẫu xã", true]);
    },
  ),
  sheetCase(
    "a new table has the style chosen for new tables",
    "@types/office-js TableStyleCollection.setDefault",
    async (context, sheet, expect) => {
      const { tableStyles } = context.workbook;
      tableStyles.setDefault("TableStyleLight9");
      const table = sheet.tables.add("A1:B3", false).load("style");
      const own = tableStyles.add("Mẫu xóm");
      tableStyles.setDefault(own);
      const usual = tableStyles.getDefault().load("name");
      await context.sync();
      expect([table.style, usual.name]).toEqual(["TableStyleLight9", "Mẫu xóm"]);
    },
  ),
  sheetCase("pivot tables, slicers and timelines have styles of their own", "@types/office-js", async (context, _sheet, expect) => {
    const { pivotTableStyles, slicerStyles, timelineStyles } = context.workbook;
    slicerStyles.add("Mẫu lọc");
    const found = [
      pivotTableStyles.getItem("PivotStyleDark28"),
      slicerStyles.getItem("Mẫu lọc"),
      timelineStyles.getItem("TimeSlicerStyleDark6"),
    ];
    for (const one of found) one.load("name,readOnly");
    const absent = pivotTableStyles.getItemOrNullObject("Mẫu lọc");
    await context.sync();
    expect(found.map(({ name, readOnly }) => [name, readOnly])).toEqual([
      ["PivotStyleDark28", true],
      ["Mẫu lọc", false],
      ["TimeSlicerStyleDark6", true],
    ]);
    expect(absent.isNullObject).toBe(true);
  }),
];
