import { action, describeClass, readOnly } from "../client/described-class";
import { commonFormat } from "../model/area-reading";
import { colorFromArgument } from "../model/color";
import { formatRange } from "../model/format-writing";

export const rangeFill = describeClass("RangeFill", {
  scalars: {
    color: {
      read: ({ sheet, area }) => {
        const color = commonFormat(sheet, area, (format) => format.fillColor);
        return color === "" ? "#FFFFFF" : (color ?? "");
      },
      write: (range, assigned) => formatRange(range, { fillColor: assigned === "" ? "" : colorFromArgument(assigned, "RangeFill.color") }),
    },
    pattern: readOnly(({ sheet, area }) => commonFormat(sheet, area, (format) => (format.fillColor === "" ? "None" : "Solid"))),
  },
  calls: { clear: action((range) => formatRange(range, { fillColor: "" })) },
});
