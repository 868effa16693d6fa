import { describeClass } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { colorFromArgument } from "../../model/cells/color";
import { fontTintChange } from "../../model/cells/fill-look";
import { formatEach } from "../../model/cells/format-writing";
import { tintOf } from "../../model/cells/tint";
import { commonLook, look, oneOf } from "./range-format";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

const fontSize = (assigned: unknown): number => {
  if (typeof assigned !== "number" || assigned < 1 || assigned > 409)
    throw invalidArgument("A font's size lies between 1 and 409 points.", "RangeFont.size");
  return assigned;
};

export const rangeFont = describeClass("RangeFont", {
  scalars: {
    bold: look("bold"),
    color: look("fontColor", (assigned) => colorFromArgument(assigned, "RangeFont.color")),
    italic: look("italic"),
    name: look("fontName"),
    size: look("fontSize", fontSize),
    strikethrough: look("strikethrough"),
    subscript: look("subscript"),
    superscript: look("superscript"),
    tintAndShade: {
      read: (range) => commonLook(range, ({ fontColor, fontTint }) => tintOf(fontColor, fontTint)),
      write: (range, assigned) => formatEach(range, (format) => fontTintChange(format, assigned)),
    },
    underline: look("underline", oneOf(underlines, "RangeFont.underline")),
  },
});
