import { describeClass, object, part, type Scalar } from "../../client/described-class";
import { HostFailure, invalidArgument } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { checkLabelPosition, labelExtension, leaderHolder, pointLabel } from "../../model/charts/chart-labels";
import { labelBox } from "../../model/charts/chart-layout";
import { richText, setRichText } from "../../model/charts/chart-text";
import { insertChild, putChild } from "../../model/charts/chart-order";
import type { ChartModel, ChartPlace, LabelPlace } from "../../model/charts/chart-model";
import { seriesName, valuesOf } from "../../model/charts/chart-sources";
import { isOnAt, seriesOf, setVal } from "../../model/charts/chart-tree";
import { childAt, removeChildren, valAt, type XmlNode, xmlNode } from "../../model/xml-node";
import { shownText } from "../../model/cells/number-format";
import { booleanFrom, flag, numberFrom, word } from "./chart-fields";
import { numberFormats } from "./chart-axis";
import { horizontal, setTitleFormula, textDirection, textPart, vertical } from "./chart-title";

const POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;

const position = word("dLblPos", POSITIONS, "Invalid");

/** Shapes that labels may have, as drawings call them. */
const shapes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "Rectangle RoundRectangle Ellipse Round1Rectangle Round2SameRectangle Round2DiagonalRectangle Snip1Rectangle Snip2SameRectangle Snip2DiagonalRectangle " +
    "SnipRoundRectangle Diamond Hexagon Octagon Parallelogram Plaque WedgeRectCallout WedgeRRectCallout WedgeEllipseCallout BorderCallout1 BorderCallout2 AccentCallout1 AccentCallout2 LeftArrow RightArrow UpArrow DownArrow"
  )
    .split(" ")
    .map((name) => [
      name,
      name
        .replace("WedgeRRect", "WedgeRoundRect")
        .replace("Rectangle", "Rect")
        .replace("Diagonal", "Diag")
        .replace("Rect", name === "Rectangle" ? "rect" : "Rect")
        .replace(/^./, (letter) => letter.toLowerCase()),
    ]),
);

const shape: Scalar<ChartPlace, string> = {
  read: (place) => {
    const drawn = place
      .find()
      ?.children.find(({ name }) => name === "extLst")
      ?.children.map((one) => childAt(one, "c15:spPr/a:prstGeom")?.attributes["prst"])
      .find((name) => name !== undefined);
    return Object.keys(shapes).find((name) => shapes[name] === drawn) ?? "Rectangle";
  },
  write: (place, wanted) => {
    const drawn = shapes[String(wanted)];
    if (drawn === undefined)
      throw new HostFailure("NotImplemented", `Labels of the shape '${String(wanted)}' are not offered by this host.`);
    for (const labels of place.make()) {
      const extension = labelExtension(labels);
      removeChildren(extension, "c15:spPr");
      extension.children.unshift(xmlNode("c15:spPr", {}, [xmlNode("a:prstGeom", { prst: drawn }, [xmlNode("a:avLst")])]));
    }
  },
};

const common = {
  geometricShapeType: shape,
  linkNumberFormat: numberFormats.linkNumberFormat,
  numberFormat: numberFormats.numberFormat,
  position: {
    read: position.read,
    write: (place: ChartPlace, assigned: unknown) => {
      if (!Object.hasOwn(POSITIONS, String(assigned)))
        throw invalidArgument(`'${String(assigned)}' is no place of labels that this host writes.`, "ChartDataLabels.position");
      checkLabelPosition(place.chart, place.make(), String(assigned));
      position.write!(place, String(assigned));
    },
  },
  separator: {
    read: ({ find }: ChartPlace) => childAt(find(), "separator")?.text ?? ", ",
    write: (place: ChartPlace, text: unknown) => {
      for (const labels of place.make()) putChild(labels, "separator").text = textInput(text);
    },
  },
  showBubbleSize: flag("showBubbleSize", false),
  showCategoryName: flag("showCatName", false),
  showLegendKey: flag("showLegendKey", false),
  showPercentage: flag("showPercent", false),
  showSeriesName: flag("showSerName", false),
  showValue: flag("showVal", false),
};

export const chartDataLabels = describeClass("ChartDataLabels", {
  scalars: {
    ...common,
    autoText: {
      read: ({ find }) => !(find()?.children ?? []).some((label) => childAt(label, "tx") !== null),
      write: ({ find }, automatic) => {
        if (booleanFrom(automatic)) find()?.children.forEach((label) => removeChildren(label, "tx"));
      },
    },
    horizontalAlignment: horizontal("ChartDataLabels"),
    showLeaderLines: {
      read: (place) => {
        const labels = place.find();
        return (
          labels !== null && isOnAt(leaderPlace(place).findHolder(labels), `${leaderPlace(place).prefixOf(labels)}showLeaderLines`, false)
        );
      },
      write: (place, shown) => {
        const visible = booleanFrom(shown);
        for (const labels of place.make()) {
          const { holder, prefix } = leaderHolder(place.chart, labels);
          const name = `${prefix}showLeaderLines`;
          removeChildren(holder, name);
          const said = xmlNode(name, { val: visible ? "1" : "0" });
          if (prefix === "") insertChild(holder, said);
          else putAfter(holder, said, "c15:spPr");
        }
      },
    },
    textOrientation: textDirection("ChartDataLabels"),
    verticalAlignment: vertical("ChartDataLabels"),
  },
  parts: {
    format: part("ChartDataLabelFormat", (place) => place),
    leaderLines: part("ChartLeaderLines", (place) => leaderPlace(place)),
  },
});

function putAfter(holder: XmlNode, added: XmlNode, name: string): void {
  const last = holder.children.findIndex((child) => child.name === name);
  holder.children.splice(last + 1, 0, added);
}

interface LeaderPlace extends ChartPlace {
  findHolder(labels: XmlNode): XmlNode | null;
  prefixOf(labels: XmlNode): string;
}

function leaderPlace(place: ChartPlace): LeaderPlace {
  const prefixOf = (labels: XmlNode): string => (childAt(labels, "showLeaderLines") ? "" : "c15:");
  const findHolder = (labels: XmlNode): XmlNode | null =>
    prefixOf(labels) === "" ? labels : (childAt(labels, "extLst")?.children.find((ext) => childAt(ext, "c15:showLeaderLines")) ?? null);
  return {
    chart: place.chart,
    findHolder,
    prefixOf,
    find: () => {
      const labels = place.find();
      return labels && childAt(findHolder(labels), `${prefixOf(labels)}leaderLines`);
    },
    make: () =>
      place.make().map((labels) => {
        const { holder, prefix } = leaderHolder(place.chart, labels);
        const known = childAt(holder, `${prefix}leaderLines`);
        if (known) return known;
        const made = xmlNode(`${prefix}leaderLines`);
        if (prefix === "") {
          putChild(holder, "showLeaderLines").attributes = { val: "1" };
          return insertChild(holder, made);
        }
        if (!childAt(holder, "c15:showLeaderLines")) putAfter(holder, xmlNode("c15:showLeaderLines", { val: "1" }), "c15:spPr");
        putAfter(holder, made, "c15:showLeaderLines");
        return made;
      }),
  };
}

export const chartLeaderLines = describeClass("ChartLeaderLines", { parts: { format: part("ChartLeaderLinesFormat", (place) => place) } });

export const labelPlace = (chart: ChartModel, series: XmlNode, index: number): LabelPlace => ({
  ...pointLabel(chart, series, index),
  series,
  index,
});

/** What the label shows. */
function labelText({ chart, series, index, find }: LabelPlace): string {
  const label = find();
  const own = richText(label);
  if (own !== null) return own;
  const source = childAt(label, "tx");
  if (source) return valuesOf(chart, source).join(" ");
  const value = valuesOf(chart, childAt(series, "val") ?? childAt(series, "yVal"))[index] ?? "";
  const category = valuesOf(chart, childAt(series, "cat") ?? childAt(series, "xVal"))[index] ?? index + 1;
  const code = numberFormats.numberFormat.read({ chart, find, make: () => [] }) as string;
  const shown = [
    isOnAt(label, "showSerName", false) ? seriesName(chart, series, seriesOf(chart).indexOf(series)) : null,
    isOnAt(label, "showCatName", false) ? String(category) : null,
    isOnAt(label, "showVal", false) ? shownText(value, code) : null,
  ];
  return shown.filter((text) => text !== null).join(childAt(label, "separator")?.text ?? ", ");
}

const moved = (name: "left" | "top"): Scalar<LabelPlace, number> => ({
  read: (place) => {
    const { chart, series, index } = place;
    const share = Number(valAt(place.find(), `layout/manualLayout/${name === "left" ? "x" : "y"}`) ?? 0);
    return labelBox(chart, series, index, labelText(place))[name] + share * (name === "left" ? chart.width : chart.height);
  },
  write: (place, points) => {
    const { chart, series, index } = place;
    const wanted = numberFrom(points);
    const by = wanted - labelBox(chart, series, index, labelText(place))[name];
    setVal(place, `layout/manualLayout/${name === "left" ? "x" : "y"}`, by / (name === "left" ? chart.width : chart.height));
  },
  calculated: true,
});

export const chartDataLabel = describeClass("ChartDataLabel", {
  scalars: {
    ...common,
    autoText: {
      read: ({ find }) => childAt(find(), "tx") === null,
      write: (place, automatic) => {
        if (booleanFrom(automatic)) for (const label of place.make()) removeChildren(label, "tx");
        else for (const label of place.make()) setRichText(label, labelText(place));
      },
    },
    formula: {
      read: ({ find }) => {
        const formula = childAt(find(), "tx/strRef/f")?.text;
        return formula === undefined ? "" : `=${formula}`;
      },
      write: setTitleFormula,
    },
    height: { read: (place) => labelBox(place.chart, place.series, place.index, labelText(place)).height },
    horizontalAlignment: horizontal("ChartDataLabel"),
    left: moved("left"),
    text: {
      read: labelText,
      write: (place, text) => {
        for (const label of place.make()) setRichText(label, textInput(text));
      },
      calculated: true,
    },
    textOrientation: textDirection("ChartDataLabel"),
    top: moved("top"),
    verticalAlignment: vertical("ChartDataLabel"),
    width: { read: (place) => labelBox(place.chart, place.series, place.index, labelText(place)).width },
  },
  parts: { format: part("ChartDataLabelFormat", (place) => place) },
  calls: {
    getSubstring: object(
      "ChartFormatString",
      (place, start: number, length: number) => {
        if (richText(place.find()) === null) for (const label of place.make()) setRichText(label, labelText(place));
        return textPart(place, start, length);
      },
      true,
    ),
  },
});
