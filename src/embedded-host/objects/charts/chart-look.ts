import { action, describeClass, part, type Scalar, value } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import type { ChartPlace } from "../../model/charts/chart-model";
import {
  clearLine,
  fillOf,
  lineOf,
  lineStyleOf,
  setFill,
  setLineColor,
  setLineStyle,
  setWeight,
  shapeOf,
  weightOf,
} from "../../model/charts/chart-look";
import { fontOf } from "../../model/charts/chart-text";
import { insertChild } from "../../model/charts/chart-order";
import { setVal } from "../../model/charts/chart-tree";
import { colorFromArgument } from "../../model/cells/color";
import { childAt, removeChildren, type XmlNode, xmlNode } from "../../model/xml-node";
import enums from "../../typings/excel-enums.json";
import { booleanFrom, flag, numberFrom } from "./chart-fields";
import { oneOf } from "../ranges/range-format";

const lineStyles = oneOf(Object.values(enums.ChartLineStyle), "ChartLineFormat.lineStyle");

const line = (location: string): Record<"color" | "lineStyle" | "weight", Scalar<ChartPlace, unknown>> => ({
  color: {
    read: (place) => fillOf(place) ?? "",
    write: (place, color) => setLineColor(place, colorFromArgument(color, `${location}.color`)),
  },
  lineStyle: { read: lineStyleOf, write: (place, style) => setLineStyle(place, lineStyles(style)) },
  weight: { read: weightOf, write: (place, points) => setWeight(place, points, `${location}.weight`) },
});

export const chartLineFormat = describeClass("ChartLineFormat", { scalars: line("ChartLineFormat"), calls: { clear: action(clearLine) } });

export const chartBorder = describeClass("ChartBorder", { scalars: line("ChartBorder"), calls: { clear: action(clearLine) } });

export const chartFill = describeClass("ChartFill", {
  calls: {
    clear: action((place) => setFill(place, null)),
    getSolidColor: value((place) => fillOf(place) ?? ""),
    setSolidColor: action((place, color: string) => setFill(place, colorFromArgument(color, "ChartFill.setSolidColor"))),
  },
});

/** What the whole chart says of its texts, for those that say nothing themselves. */
const inherited = ({ chart }: ChartPlace): XmlNode | null => childAt(chart.root, "txPr/a:p/a:pPr/a:defRPr");

const attribute = <Value>(
  name: string,
  read: (written: string) => Value,
  otherwise: Value,
  write: (assigned: unknown) => string,
): Scalar<ChartPlace, Value> => ({
  read: (place) => {
    const written = place.find()?.attributes[name] ?? inherited(place)?.attributes[name];
    return written === undefined ? otherwise : read(written);
  },
  write: (place, assigned) => {
    const written = write(assigned);
    for (const node of place.make()) node.attributes[name] = written;
  },
});

const isSet = (written: string): boolean => written === "1" || written === "true";
const asFlag = (assigned: unknown): string => (booleanFrom(assigned) ? "1" : "0");

export const chartFont = describeClass("ChartFont", {
  scalars: {
    bold: attribute("b", isSet, false, asFlag),
    color: {
      read: (place) => fillOf(place) ?? fillOf({ ...place, find: () => inherited(place) }) ?? "#000000",
      write: (place, color) => setFill(place, colorFromArgument(color, "ChartFont.color")),
    },
    italic: attribute("i", isSet, false, asFlag),
    name: {
      read: (place) => {
        const face =
          childAt(place.find(), "a:latin")?.attributes["typeface"] ?? childAt(inherited(place), "a:latin")?.attributes["typeface"];
        return face === undefined || face.startsWith("+") ? place.chart.sheet.workbook.defaultFormat.fontName : face;
      },
      write: (place, name) => {
        if (typeof name !== "string" || name === "") throw invalidArgument("The name of a font is a text.", "ChartFont.name");
        for (const node of place.make()) {
          removeChildren(node, "a:latin", "a:cs");
          for (const kind of ["a:latin", "a:cs"]) insertChild(node, xmlNode(kind, { typeface: name }));
        }
      },
    },
    size: attribute(
      "sz",
      (written) => Number(written) / 100,
      10,
      (assigned) => String(Math.round(numberFrom(assigned, 1, 409) * 100)),
    ),
    underline: attribute(
      "u",
      (written) => (written === "none" ? "None" : "Single"),
      "None",
      (assigned) => (oneOf(Object.values(enums.ChartUnderlineStyle), "ChartFont.underline")(assigned) === "None" ? "none" : "sng"),
    ),
  },
});

export const chartFormatString = describeClass("ChartFormatString", { parts: { font: part("ChartFont", (place) => place) } });

const border = part("ChartBorder", lineOf);
const fill = part("ChartFill", shapeOf);
const font = part("ChartFont", fontOf);
const lines = part("ChartLineFormat", lineOf);

export const chartAreaFormat = describeClass("ChartAreaFormat", {
  scalars: {
    roundedCorners: {
      ...flag("roundedCorners", true),
      write: (place, rounded) => setVal(place, "roundedCorners", booleanFrom(rounded)),
    },
  },
  parts: { border, fill, font },
});
export const chartTitleFormat = describeClass("ChartTitleFormat", { parts: { border, fill, font } });
export const chartAxisTitleFormat = describeClass("ChartAxisTitleFormat", { parts: { border, fill, font } });
export const chartLegendFormat = describeClass("ChartLegendFormat", { parts: { border, fill, font } });
export const chartDataLabelFormat = describeClass("ChartDataLabelFormat", { parts: { border, fill, font } });
export const chartDataTableFormat = describeClass("ChartDataTableFormat", { parts: { border, fill, font } });
export const chartTrendlineLabelFormat = describeClass("ChartTrendlineLabelFormat", { parts: { border, fill, font } });
export const chartPlotAreaFormat = describeClass("ChartPlotAreaFormat", { parts: { border, fill } });
export const chartPointFormat = describeClass("ChartPointFormat", { parts: { border, fill } });
export const chartSeriesFormat = describeClass("ChartSeriesFormat", { parts: { fill, line: lines } });
export const chartAxisFormat = describeClass("ChartAxisFormat", { parts: { fill, font, line: lines } });
export const chartGridlinesFormat = describeClass("ChartGridlinesFormat", { parts: { line: lines } });
export const chartTrendlineFormat = describeClass("ChartTrendlineFormat", { parts: { line: lines } });
export const chartErrorBarsFormat = describeClass("ChartErrorBarsFormat", { parts: { line: lines } });
export const chartLeaderLinesFormat = describeClass("ChartLeaderLinesFormat", { parts: { line: lines } });
