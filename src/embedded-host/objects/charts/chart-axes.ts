import { action, describeClass, object, part } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { setRichText } from "../../model/charts/chart-text";
import { insertChild } from "../../model/charts/chart-order";
import type { AxisRole } from "../../model/charts/chart-model";
import { valNode, xmlNode } from "../../model/xml-node";
import { axisPlace } from "./chart-axis";
import { booleanFrom } from "./chart-fields";
import { setTitleFormula, textDirection, titleText } from "./chart-title";

const roles: Readonly<Record<string, AxisRole>> = { Category: "category", Value: "value", Series: "series" };

export const chartAxes = describeClass("ChartAxes", {
  parts: {
    categoryAxis: part("ChartAxis", (chart) => axisPlace(chart, "category")),
    seriesAxis: part("ChartAxis", (chart) => axisPlace(chart, "series")),
    valueAxis: part("ChartAxis", (chart) => axisPlace(chart, "value")),
  },
  calls: {
    getItem: object("ChartAxis", (chart, type: string, group?: string) => {
      const role = roles[type];
      if (!role || ![undefined, "Primary", "Secondary"].includes(group))
        throw invalidArgument("There is no such axis.", "ChartAxes.getItem");
      const place = axisPlace(chart, role, group === "Secondary" ? 1 : 0);
      if (!place.find()) throw itemNotFound("The chart has no such axis.");
      return place;
    }),
  },
});

export const chartGridlines = describeClass("ChartGridlines", {
  scalars: {
    visible: {
      read: ({ find }) => find() !== null,
      write: (place, visible) => {
        if (!booleanFrom(visible)) return place.remove();
        const missing = place.find() === null;
        for (const node of place.make())
          if (missing) {
            const line = xmlNode("a:ln", { w: "9525" }, [xmlNode("a:solidFill", {}, [valNode("a:srgbClr", "D9D9D9")])]);
            insertChild(node, xmlNode("spPr", {}, [line]));
          }
      },
    },
  },
  parts: { format: part("ChartGridlinesFormat", (place) => place) },
});

export const chartAxisTitle = describeClass("ChartAxisTitle", {
  scalars: {
    text: {
      read: titleText,
      write: (place, text) => {
        for (const node of place.make()) setRichText(node, textInput(text));
      },
    },
    textOrientation: textDirection("ChartAxisTitle"),
    visible: {
      read: ({ find }) => find() !== null,
      write: (place, visible) => {
        if (booleanFrom(visible)) place.make();
        else place.remove();
      },
    },
  },
  parts: { format: part("ChartAxisTitleFormat", (place) => place) },
  calls: { setFormula: action(setTitleFormula) },
});
