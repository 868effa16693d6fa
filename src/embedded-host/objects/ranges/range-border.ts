import { describeClass, readOnly } from "../../client/described-class";
import { colorFromArgument } from "../../model/cells/color";
import { readBorder, tintBorder, writeBorder } from "../../model/cells/format-writing";
import { tintFromArgument, tintOf } from "../../model/cells/tint";
import { oneOf } from "./range-format";

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorder = describeClass("RangeBorder", {
  scalars: {
    color: {
      read: ({ range, index }) => readBorder(range, index)?.color ?? "#000000",
      write: ({ range, index }, assigned) => writeBorder(range, index, { color: colorFromArgument(assigned, "RangeBorder.color") }),
    },
    sideIndex: readOnly(({ index }) => index),
    style: {
      read: ({ range, index }) => {
        const side = readBorder(range, index);
        return side === undefined ? null : (side?.style ?? "None");
      },
      write: ({ range, index }, assigned) => writeBorder(range, index, { style: oneOf(styles, "RangeBorder.style")(assigned) }),
    },
    tintAndShade: {
      read: ({ range, index }) => {
        const side = readBorder(range, index);
        return side === undefined ? null : side === null ? 0 : tintOf(side.color, side.tint);
      },
      write: ({ range, index }, assigned) => tintBorder(range, index, tintFromArgument(assigned, "RangeBorder.tintAndShade")),
    },
    weight: {
      read: ({ range, index }) => {
        const side = readBorder(range, index);
        return side === undefined ? null : (side?.weight ?? "Thin");
      },
      write: ({ range, index }, assigned) => writeBorder(range, index, { weight: oneOf(weights, "RangeBorder.weight")(assigned) }),
    },
  },
});
