import { type Case, onFirstSheet, rejectionOf, sheetCase, thrownBy } from "../case";

/** Excel.run, contexts and batches. */
export const running: Case[] = [
  sheetCase("nothing happens before the sync", "excel-facts 1a", async (context, sheet, expect) => {
    sheet.getRange("A1").values = [["x"]];
    const used = sheet.getUsedRangeOrNullObject(true);
    const before = context.workbook.worksheets.getFirst().getRange("A1");
    expect(thrownBy(() => before.values)?.code).toBe("PropertyNotLoaded");
    await context.sync();
    expect(used.isNullObject).toBe(false);
  }),
  sheetCase("actions run in order, stop at the first failure and are not taken back", "excel-facts 1a", async (context, sheet, expect) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("Thiếu");
    sheet.getRange("A2").values = [[2]];
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [""]]);
  }),
  {
    title: "what is still queued at the end of a run is synced",
    source: "excel-facts 1a",
    run: async (host, expect) => {
      await onFirstSheet(host, async (_context, sheet) => {
        sheet.getRange("A1").values = [["cuối"]];
      });
      await onFirstSheet(host, async (context, sheet) => {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        expect(range.values).toEqual([["cuối"]]);
      });
    },
  },
  {
    title: "a run answers with what its callback answers, and fails as it fails",
    source: "excel-facts 1a",
    run: async (host, expect) => {
      expect(await host.Excel.run(async () => 7)).toBe(7);
      const failure = await rejectionOf(host.Excel.run(async (context) => void context.workbook.tables.getItem("Thiếu")));
      expect(failure).toMatchObject({
        name: "RichApi.Error",
        code: "ItemNotFound",
        errorLocation: "TableCollection.getItem",
      });
    },
  },
  {
    title: "a callback that returns no promise is refused",
    source: "excel-facts 1a",
    run: async (host, expect) => {
      const failure = await rejectionOf(host.Excel.run((() => undefined) as unknown as () => Promise<void>));
      expect(failure?.code).toBe("RunMustReturnPromise");
    },
  },
  {
    title: "an object of one context cannot be used in another",
    source: "excel-facts 1a",
    run: (host, expect) =>
      host.Excel.run(async (first) => {
        const range = first.workbook.worksheets.getFirst().getRange("A1");
        await host.Excel.run(async (second) => {
          const sheet = second.workbook.worksheets.getFirst();
          expect(thrownBy(() => sheet.charts.add("Line", range))?.code).toBe("InvalidRequestContext");
        });
      }),
  },
  {
    title: "a range cannot be used after its run, unless it is tracked or the run goes on with it",
    source: "excel-facts 1a",
    run: async (host, expect) => {
      let loose!: Excel.Range;
      let tracked!: Excel.Range;
      await onFirstSheet(host, async (context, sheet) => {
        loose = sheet.getRange("A1");
        tracked = sheet.getRange("A2");
        tracked.track();
        await context.sync();
      });
      expect(thrownBy(() => loose.load("values"))?.code).toBe("InvalidObjectPath");
      await host.Excel.run(tracked, async (context) => {
        tracked.values = [[3]];
        tracked.load("values");
        await context.sync();
        expect(tracked.values).toEqual([[3]]);
      });
    },
  },
  sheetCase("a range follows its cells when rows are inserted above it", "excel-facts 1a", async (context, sheet, expect) => {
    const range = sheet.getRange("B5:B6");
    range.values = [["a"], ["b"]];
    sheet.getRange("2:3").insert("Down");
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["Sheet1!B7:B8", [["a"], ["b"]]]);
  }),
  sheetCase("errors carry a code, a message and where they happened", "excel-facts 1a", async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [[1]];
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
    expect(await rejectionOf(context.sync())).toEqual({
      name: "RichApi.Error",
      code: "InvalidArgument",
      errorLocation: "Range.values",
    });
  }),
  {
    title: "a member of Office.js that the host does not have is refused by name",
    source: "excel-facts 1a",
    run: (host, expect) =>
      onFirstSheet(host, async (_context, sheet) => {
        const failure = thrownBy(() => sheet.getRange("A1").getPivotTables());
        if (failure) expect(failure).toMatchObject({ code: "ApiNotFound", errorLocation: "Range.getPivotTables" });
        expect((sheet as unknown as { noSuchThing?: unknown }).noSuchThing).toBe(undefined);
      }),
  },
  sheetCase(
    "a thing that was deleted cannot be used again, and none of its parts",
    "@microsoft/office-js",
    async (context, sheet, expect) => {
      const setting = context.workbook.settings.add("khoa", 1);
      const part = context.workbook.customXmlParts.add("<a xmlns='urn:a'/>");
      sheet.getRange("A1:B2").values = [
        ["Xóm", "Hộ"],
        ["Một", 3],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      const title = chart.title;
      await context.sync();
      setting.delete();
      part.delete();
      chart.delete();
      await context.sync();
      for (const one of [setting, part, title]) {
        one.load();
        expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
      }
    },
  ),
  sheetCase("an answer of one sync is loaded in it or never", "@microsoft/office-js", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[1], [1], [2]];
    const early = range.removeDuplicates([0], false).load("removed");
    const late = range.removeDuplicates([0], false);
    await context.sync();
    expect(early.removed).toBe(1);
    expect(thrownBy(() => late.load("removed"))?.code).toBe("InvalidObjectPath");
  }),
  sheetCase("a range that was given back is no range any more", "@microsoft/office-js", async (context, sheet, expect) => {
    const range = sheet.getRange("A1");
    await context.sync();
    range.untrack();
    await context.sync();
    range.load("values");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidReference");
  }),
  sheetCase(
    "the JSON of an object tells the parts that were asked for, and not what it belongs to",
    "@microsoft/office-js",
    async (context, sheet, expect) => {
      const range = sheet.getRange("A1").load("rowCount,format/font/bold,worksheet/name");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(range.toJSON()).toEqual({ rowCount: 1, format: { font: { bold: false } } });
      const told = context.workbook.toJSON().worksheets as unknown as { name: string }[];
      expect(told.map(({ name }) => name)).toEqual(sheets.items.map(({ name }) => name));
    },
  ),
];
