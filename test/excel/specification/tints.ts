import { type Case, rejectionOf, sheetCase } from "../case";

/** Patterns of fills, and colours made lighter or darker. */
export const tints: Case[] = [
  sheetCase(
    "a fill has a pattern in a colour of its own, and none once it is cleared",
    "@types/office-js RangeFill",
    async (context, sheet, expect) => {
      const { fill } = sheet.getRange("B2:C3").format;
      fill.load("pattern");
      await context.sync();
      expect(fill.pattern).toBe("None");
      fill.color = "#FFFF00";
      fill.load("pattern,color");
      await context.sync();
      expect([fill.pattern, fill.color]).toEqual(["Solid", "#FFFF00"]);
      fill.pattern = "LightUp";
      fill.patternColor = "#FF0000";
      fill.load("pattern,color,patternColor");
      await context.sync();
      expect([fill.pattern, fill.color, fill.patternColor]).toEqual(["LightUp", "#FFFF00", "#FF0000"]);
      fill.clear();
      fill.load("pattern");
      await context.sync();
      expect(fill.pattern).toBe("None");
    },
  ),
  sheetCase("gradients are no patterns a program can set", "@types/office-js RangeFill.pattern", async (context, sheet, expect) => {
    sheet.getRange("A1").format.fill.pattern = "LinearGradient";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "cells of different fills are lightened each from its own colour",
    "@types/office-js RangeFill.tintAndShade",
    async (context, sheet, expect) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("B1").format.fill.color = "#0000FF";
      sheet.getRange("A1:B1").format.fill.tintAndShade = 0.5;
      const fills = ["A1", "B1", "A1:B1"].map((at) => sheet.getRange(at).format.fill.load("color,tintAndShade"));
      await context.sync();
      expect(fills.map(({ tintAndShade }) => tintAndShade)).toEqual([0.5, 0.5, 0.5]);
      expect(fills.slice(0, 2).map(({ color }) => color)).toEqual(["#FF8080", "#8080FF"]);
      sheet.getRange("A1").format.fill.tintAndShade = 0;
      sheet.getRange("B1").format.fill.color = "#00FF00";
      for (const fill of fills) fill.load("color,tintAndShade");
      await context.sync();
      expect(fills.slice(0, 2).map(({ color, tintAndShade }) => [color, tintAndShade])).toEqual([
        ["#FF0000", 0],
        ["#00FF00", 0],
      ]);
    },
  ),
  sheetCase("a tint lies between -1 and 1", "@types/office-js tintAndShade", async (context, sheet, expect) => {
    sheet.getRange("A1").format.font.tintAndShade = 1.5;
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "fonts and borders are darkened, all borders at once",
    "@types/office-js RangeBorderCollection.tintAndShade",
    async (context, sheet, expect) => {
      const { font, borders } = sheet.getRange("B2").format;
      font.color = "#FF0000";
      font.tintAndShade = -0.5;
      for (const side of ["EdgeTop", "EdgeBottom"] as const)
        Object.assign(borders.getItem(side), { style: "Continuous", color: "#00FF00" });
      borders.tintAndShade = -0.5;
      const top = borders.getItem("EdgeTop").load("tintAndShade,color");
      font.load("tintAndShade,color");
      borders.load("tintAndShade");
      await context.sync();
      expect([font.tintAndShade, font.color]).toEqual([-0.5, "#800000"]);
      expect([top.tintAndShade, top.color, borders.tintAndShade]).toEqual([-0.5, "#008000", -0.5]);
    },
  ),
  sheetCase(
    "a distributed text is indented by itself where it is asked to",
    "@types/office-js RangeFormat.autoIndent",
    async (context, sheet, expect) => {
      const { format } = sheet.getRange("A1");
      format.load("autoIndent");
      await context.sync();
      expect(format.autoIndent).toBe(false);
      format.horizontalAlignment = "Distributed";
      format.autoIndent = true;
      format.load("autoIndent");
      await context.sync();
      expect(format.autoIndent).toBe(true);
    },
  ),
];
