import { type Case, rejectionOf, sheetCase } from "../case";

/** How a sheet is printed, and which of its cells stay in view. */
export const pages: Case[] = [
  sheetCase(
    "several areas are printed, and a sheet without a print area has none",
    "@types/office-js PageLayout",
    async (context, sheet, expect) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:D9,F1:F3"));
      const area = sheet.pageLayout.getPrintArea().load("address,areaCount");
      await context.sync();
      expect([area.address, area.areaCount]).toEqual(["Sheet1!A1:D9,Sheet1!F1:F3", 2]);
    },
  ),
  sheetCase(
    "what is not set and is asked for without OrNullObject is not found",
    "@types/office-js PageLayout",
    async (context, sheet, expect) => {
      for (const ask of [
        () => sheet.pageLayout.getPrintArea(),
        () => sheet.pageLayout.getPrintTitleRows(),
        () => sheet.pageLayout.getPrintTitleColumns(),
        () => sheet.freezePanes.getLocation(),
      ]) {
        ask().load("address");
        expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
      }
    },
  ),
  sheetCase(
    "rows and columns that are repeated are found again, each by itself",
    "@types/office-js PageLayout",
    async (context, sheet, expect) => {
      sheet.pageLayout.setPrintTitleRows("$2:$3");
      sheet.pageLayout.setPrintTitleColumns("A:B");
      const [rows, columns] = [sheet.pageLayout.getPrintTitleRows(), sheet.pageLayout.getPrintTitleColumns()];
      rows.load("address");
      columns.load("address");
      await context.sync();
      expect([rows.address, columns.address]).toEqual(["Sheet1!2:3", "Sheet1!A:B"]);
    },
  ),
  sheetCase("drafts, notes, errors and the first page's number are set", "@types/office-js PageLayout", async (context, sheet, expect) => {
    const page = sheet.pageLayout;
    page.load("draftMode,printComments,printErrors,firstPageNumber");
    await context.sync();
    expect([page.draftMode, page.printComments, page.printErrors, page.firstPageNumber]).toEqual([false, "NoComments", "AsDisplayed", ""]);
    page.set({ draftMode: true, printComments: "EndSheet", printErrors: "Dash", firstPageNumber: 7 });
    page.load("draftMode,printComments,printErrors,firstPageNumber");
    await context.sync();
    expect([page.draftMode, page.printComments, page.printErrors, page.firstPageNumber]).toEqual([true, "EndSheet", "Dash", 7]);
    page.printErrors = "Hidden" as "Dash";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "margins are given in three units, and those that are not given stay",
    "@types/office-js PageLayout",
    async (context, sheet, expect) => {
      sheet.pageLayout.setPrintMargins("Points", { top: 10, bottom: 20 });
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      sheet.pageLayout.setPrintMargins("Inches", { bottom: 0.5 });
      sheet.pageLayout.load("topMargin,bottomMargin,leftMargin");
      await context.sync();
      expect(sheet.pageLayout.topMargin).toBeCloseTo(10);
      expect(sheet.pageLayout.bottomMargin).toBeCloseTo(36);
      expect(sheet.pageLayout.leftMargin).toBeCloseTo(72);
    },
  ),
  sheetCase(
    "a margin below 0 and an unknown unit are refused, and no margin is changed",
    "@types/office-js PageLayout",
    async (context, sheet, expect) => {
      sheet.pageLayout.load("topMargin");
      await context.sync();
      const before = sheet.pageLayout.topMargin;
      sheet.pageLayout.setPrintMargins("Points", { top: 99, bottom: -1 });
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
      sheet.pageLayout.setPrintMargins("Feet" as "Inches", { top: 99 });
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
      sheet.pageLayout.load("topMargin");
      await context.sync();
      expect(sheet.pageLayout.topMargin).toBeCloseTo(before);
    },
  ),
  sheetCase(
    "the frozen cells are those of the range, wherever it begins",
    "issues of a published add-in: freezeAt hides what is before",
    async (context, sheet, expect) => {
      sheet.freezePanes.freezeAt("B5:C6");
      const block = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(block.address).toBe("Sheet1!B5:C6");
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(rows.address).toBe("Sheet1!1:2");
      sheet.freezePanes.freezeRows(0);
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ),
];
