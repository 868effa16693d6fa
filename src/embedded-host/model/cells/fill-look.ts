import { invalidArgument } from "../../client/office-error";
import type { CellFormat, FormatChange } from "./cell-format";
import { colorFromArgument } from "./color";
import { baseOf, tintFromArgument, tintOf, withTint } from "./tint";

/** The patterns of a fill, and the file's word for each. */
export const filePatterns: Readonly<Record<string, string>> = {
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

export const noFill: FormatChange = { fillColor: "", fillPattern: "Solid", patternColor: "", fillTint: null, patternTint: null };

/** What a fill tells of itself, in the words of Excel.RangeFill; an automatic colour is white behind a pattern and black in it. */
export const fillAnswers = {
  color: ({ fillColor }: CellFormat): string => fillColor || "#FFFFFF",
  pattern: ({ fillColor, fillPattern }: CellFormat): string => (fillPattern === "Solid" && fillColor === "" ? "None" : fillPattern),
  patternColor: ({ patternColor }: CellFormat): string => patternColor || "#000000",
  patternTintAndShade: ({ patternColor, patternTint }: CellFormat): number => tintOf(patternColor, patternTint),
  tintAndShade: ({ fillColor, fillTint }: CellFormat): number => tintOf(fillColor, fillTint),
};

type FillKey = keyof typeof fillAnswers;

function patternChange({ fillColor }: CellFormat, word: unknown, location: string): FormatChange {
  if (word === "None") return noFill;
  if (typeof word !== "string" || !(word in filePatterns)) throw invalidArgument(`'${String(word)}' is not allowed here.`, location);
  return word === "Solid" ? { fillPattern: word, fillColor: fillColor || "#FFFFFF" } : { fillPattern: word };
}

/** What changes of a cell's look when its fill is given a value under one of these names; a colour that is not there gets no tint. */
export function fillChange(format: CellFormat, key: FillKey, given: unknown): FormatChange {
  const location = `RangeFill.${key}`;
  switch (key) {
    case "color":
      return given === "" ? noFill : { fillColor: colorFromArgument(given, location) };
    case "pattern":
      return patternChange(format, given, location);
    case "patternColor":
      return { patternColor: colorFromArgument(given, location) };
    case "tintAndShade": {
      const { fillColor, fillTint } = format;
      const { color, tint } = withTint(baseOf(fillColor || "#FFFFFF", fillTint), tintFromArgument(given, location));
      return fillColor === "" ? {} : { fillColor: color, fillTint: tint };
    }
    case "patternTintAndShade": {
      const { patternColor, patternTint } = format;
      const { color, tint } = withTint(baseOf(patternColor || "#000000", patternTint), tintFromArgument(given, location));
      return patternColor === "" ? {} : { patternColor: color, patternTint: tint };
    }
  }
}

/** The same of a font's colour. */
export function fontTintChange({ fontColor, fontTint }: CellFormat, given: unknown): FormatChange {
  const { color, tint } = withTint(baseOf(fontColor, fontTint), tintFromArgument(given, "RangeFont.tintAndShade"));
  return { fontColor: color, fontTint: tint };
}
