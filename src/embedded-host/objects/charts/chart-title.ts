import { action, describeClass, object, part, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { legendNode, titleNode } from "../../model/charts/chart-building";
import { type Box, type Laid, setBox, shownBox } from "../../model/charts/chart-layout";
import { hasShadow, setShadow, shapeOf } from "../../model/charts/chart-look";
import {
  bodyOf,
  horizontalOf,
  orientationOf,
  richText,
  runProperties,
  runsWithin,
  setHorizontal,
  setOrientation,
  setRichText,
  setVertical,
  verticalOf,
} from "../../model/charts/chart-text";
import { cellsOf, seriesName, valuesOf } from "../../model/charts/chart-sources";
import { atNode, below, childPlace, drop, isOnAt, rootPlace, seriesOf, setFormula } from "../../model/charts/chart-tree";
import type { ChartPlace, RemovablePlace } from "../../model/charts/chart-model";
import { insertChild, putChild } from "../../model/charts/chart-order";
import { childAt, childrenNamed, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../../model/xml-node";
import { booleanFrom, flag, numberFrom, word } from "./chart-fields";

/** Where a part of the chart stands; it can be put elsewhere. */
export const side = (laid: Laid, name: keyof Box): Scalar<ChartPlace, number> => ({
  read: ({ chart }) => shownBox(chart, laid)[name],
  write: (place, points) => setBox(place, laid, name, numberFrom(points, 0)),
});

/** How texts are turned and aligned. */
export const textDirection = (className: string): Scalar<ChartPlace, number> => ({
  read: (owner) => orientationOf(bodyOf(owner)),
  write: (owner, degrees) => setOrientation(bodyOf(owner), degrees, `${className}.textOrientation`),
});
export const horizontal = (className: string): Scalar<ChartPlace, string> => ({
  read: horizontalOf,
  write: (owner, word) => setHorizontal(owner, word, `${className}.horizontalAlignment`),
});
export const vertical = (className: string): Scalar<ChartPlace, string> => ({
  read: verticalOf,
  write: (owner, word) => setVertical(owner, word, `${className}.verticalAlignment`),
});

/** The text of a title: its own, or that of the cell it shows. */
export function titleText({ chart, find }: ChartPlace): string {
  const title = find();
  const own = richText(title);
  if (own !== null) return own;
  const source = childAt(title, "tx");
  return source ? valuesOf(chart, source).join(" ") : "";
}

/** A title's place; a title that is missing is made with a text. */
export const titlePlace = (owner: ChartPlace, standard: string, points: number): RemovablePlace => ({
  ...childPlace(owner, "title"),
  make: () =>
    owner.make().map((node) => {
      const known = childAt(node, "title");
      if (known && (richText(known) !== null || childAt(known, "tx"))) return known;
      const made = titleNode(standard, points);
      if (known) {
        insertChild(known, made.children[0]!);
        return known;
      }
      return insertChild(node, made);
    }),
});

/** Says where a title's text is read from: the one cell of a formula such as "=Sheet1!$A$1". */
export function setTitleFormula(place: ChartPlace, formula: unknown): void {
  const bare = textInput(formula).replace(/^=/, "");
  if (cellsOf(place.chart, bare)?.length !== 1) throw invalidArgument("The formula names cells with their sheet, such as =Sheet1!$A$1.");
  for (const node of place.make()) setFormula(putChild(node, "tx"), bare, true);
}

/** The title of a whole chart. */
export const titleOfChart = ({ chart }: ChartPlace): ChartPlace => {
  const series = seriesOf(chart);
  const standard = series.length === 1 ? seriesName(chart, series[0]!, 0) : "Chart Title";
  return titlePlace(below(rootPlace(chart), "chart"), standard, 14);
};

export const chartTitle = describeClass("ChartTitle", {
  scalars: {
    height: { read: side("title", "height").read },
    horizontalAlignment: horizontal("ChartTitle"),
    left: side("title", "left"),
    overlay: flag("overlay", false),
    position: {
      read: (place) => (childAt(place.find(), "layout/manualLayout") ? "Automatic" : "Top"),
      write: (place, position) => {
        if (!["Automatic", "Top", "Bottom", "Left", "Right"].includes(String(position)))
          throw invalidArgument(`'${String(position)}' is no place of a title.`, "ChartTitle.position");
        drop(place, "layout", "manualLayout");
        const { chart } = place;
        const box = shownBox(chart, "title");
        if (position === "Bottom") setBox(place, "title", "top", Math.max(0, chart.height - box.height - 7));
        if (position === "Left") setBox(place, "title", "left", 7);
        if (position === "Right") setBox(place, "title", "left", Math.max(0, chart.width - box.width - 7));
      },
    },
    showShadow: {
      read: (place) => hasShadow(shapeOf(place)),
      write: (place, shown) => setShadow(shapeOf(place), booleanFrom(shown)),
    },
    text: {
      read: titleText,
      write: (place, text) => {
        for (const node of place.make()) setRichText(node, textInput(text));
        showTitle(place, true);
      },
    },
    textOrientation: textDirection("ChartTitle"),
    top: side("title", "top"),
    verticalAlignment: vertical("ChartTitle"),
    visible: {
      read: (place) => place.find() !== null,
      write: (place, visible) => showTitle(place, booleanFrom(visible)),
    },
    width: { read: side("title", "width").read },
  },
  parts: { format: part("ChartTitleFormat", (place) => place) },
  calls: {
    getSubstring: object("ChartFormatString", (place, start: number, length: number) => textPart(place, start, length)),
    setFormula: action(setTitleFormula),
  },
});

function showTitle(place: ChartPlace, visible: boolean): void {
  const { chart } = place;
  const holder = childAt(chart.root, "chart");
  if (visible) place.make();
  else if (holder) {
    atNode(chart, holder).make();
    removeChildren(holder, "title");
  }
  if (holder) putChild(holder, "autoTitleDeleted").attributes = { val: visible ? "0" : "1" };
}

/** The look of a part of a text. */
export function textPart(place: ChartPlace, start: unknown, length: unknown): ChartPlace {
  const from = numberFrom(start, 0);
  const count = numberFrom(length, 1);
  const owner = place.find();
  if (!owner || from + count > (richText(owner) ?? "").length) throw invalidArgument("The text has no such part.");
  const runs = (): XmlNode[] => place.make().flatMap((node) => runsWithin(node, from, count));
  return {
    chart: place.chart,
    find: () => runsWithin(structuredClone(place.find()!), from, count).map((run) => childAt(run, "a:rPr"))[0] ?? null,
    make: () => runs().map(runProperties),
  };
}

const LEGEND_POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

export const legendPlace = (owner: ChartPlace): ChartPlace => ({
  chart: owner.chart,
  find: () => childAt(owner.find(), "chart/legend"),
  make: () => owner.make().map((root) => childAt(root, "chart/legend") ?? insertChild(childAt(root, "chart")!, legendNode())),
});

const legendPosition = word("legendPos", LEGEND_POSITIONS, "Right");

export const chartLegend = describeClass("ChartLegend", {
  scalars: {
    height: side("legend", "height"),
    left: side("legend", "left"),
    overlay: flag("overlay", false),
    position: {
      read: (place) => (childAt(place.find(), "layout/manualLayout") ? "Custom" : legendPosition.read(place)),
      write: (place, position) => {
        legendPosition.write!(place, position);
        drop(place, "layout", "manualLayout");
      },
    },
    showShadow: {
      read: (place) => hasShadow(shapeOf(place)),
      write: (place, shown) => setShadow(shapeOf(place), booleanFrom(shown)),
    },
    top: side("legend", "top"),
    visible: {
      read: (place) => place.find() !== null,
      write: (place, visible) => {
        if (booleanFrom(visible)) place.make();
        else drop(rootPlace(place.chart), "chart", "legend");
      },
    },
    width: side("legend", "width"),
  },
  parts: {
    format: part("ChartLegendFormat", (place) => place),
    legendEntries: part("ChartLegendEntryCollection", (place) => place),
  },
});

const entryCount = ({ chart }: ChartPlace): number => seriesOf(chart).length;

export const chartLegendEntryCollection = describeClass("ChartLegendEntryCollection", {
  items: {
    className: "ChartLegendEntry",
    of: (place) => Array.from({ length: entryCount(place) }, (_, index) => ({ place, index })),
  },
  calls: {
    getCount: { answers: "value", run: entryCount },
    getItemAt: object("ChartLegendEntry", (place, index: number) => {
      if (!(index >= 0 && index < entryCount(place)))
        throw invalidArgument("The legend has no such entry.", "ChartLegendEntryCollection.getItemAt");
      return { place, index };
    }),
  },
});

const entryOf = (legend: XmlNode | null, index: number): XmlNode | null =>
  childrenNamed(legend, "legendEntry").find((entry) => valAt(entry, "idx") === String(index)) ?? null;

export const chartLegendEntry = describeClass("ChartLegendEntry", {
  scalars: {
    index: { read: ({ index }) => index },
    visible: {
      read: ({ place, index }) => !isOnAt(entryOf(place.find(), index), "delete", false),
      write: ({ place, index }, visible) => {
        const shown = booleanFrom(visible);
        for (const legend of place.make()) {
          const entry = entryOf(legend, index);
          if (entry) legend.children.splice(legend.children.indexOf(entry), 1);
          if (!shown) insertChild(legend, xmlNode("legendEntry", {}, [valNode("idx", index), valNode("delete", true)]));
        }
      },
    },
  },
});
