import { action, describeClass, readOnly } from "../../client/described-class";
import { commonFormat } from "../../model/ranges/area-reading";
import { colorFromArgument } from "../../model/cells/color";
import { formatRange } from "../../model/cells/format-writing";
import { commonLook } from "./range-format";

export const rangeFill = describeClass("RangeFill", {
  scalars: {
    color: {
      read: (range) => {
        const color = commonLook(range, (format) => format.fillColor);
        return color === "" ? "#FFFFFF" : (color ?? "");
      },
      write: (range, assigned) => formatRange(range, { fillColor: assigned === "" ? "" : colorFromArgument(assigned, "RangeFill.color") }),
    },
    pattern: readOnly(({ sheet, area }) => commonFormat(sheet, area, (format) => (format.fillColor === "" ? "None" : "Solid"))),
  },
  calls: { clear: action((range) => formatRange(range, { fillColor: "" })) },
});
