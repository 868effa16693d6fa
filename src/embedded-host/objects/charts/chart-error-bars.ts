import { describeClass, part } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { insertChild } from "../../model/charts/chart-order";
import { isOnAt, setVal } from "../../model/charts/chart-tree";
import { removeChildren, valNode } from "../../model/xml-node";
import { booleanFrom, word } from "./chart-fields";

export const chartErrorBars = describeClass("ChartErrorBars", {
  scalars: {
    endStyleCap: {
      read: ({ find }) => !isOnAt(find(), "noEndCap", false),
      write: (place, capped) => setVal(place, "noEndCap", !booleanFrom(capped)),
    },
    include: word("errBarType", { Both: "both", MinusValues: "minus", PlusValues: "plus" }, "Both"),
    type: {
      read: word(
        "errValType",
        { FixedValue: "fixedVal", Percent: "percentage", StDev: "stdDev", StError: "stdErr", Custom: "cust" },
        "FixedValue",
      ).read,
      write: (place, type) => {
        if (type === "Custom") throw new HostFailure("NotImplemented", "Error bars of values of their own are not offered by this host.");
        word("errValType", { FixedValue: "fixedVal", Percent: "percentage", StDev: "stdDev", StError: "stdErr" }, "").write!(place, type);
        for (const node of place.make()) {
          removeChildren(node, "val", "plus", "minus");
          if (type !== "StError") insertChild(node, valNode("val", type === "Percent" ? 5 : 1));
        }
      },
    },
    visible: {
      read: ({ find }) => find() !== null,
      write: (place, visible) => {
        if (booleanFrom(visible)) place.make();
        else place.remove();
      },
    },
  },
  parts: { format: part("ChartErrorBarsFormat", (place) => place) },
});
