import { action, describeClass, part, type Scalar } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { bodyOf, orientationOf, setOrientation } from "../../model/charts/chart-text";
import { insertChild, putChild } from "../../model/charts/chart-order";
import type { AxisPlace, AxisRole, ChartModel, ChartPlace } from "../../model/charts/chart-model";
import { type Scale, scaleOf } from "../../model/charts/chart-scale";
import {
  atNode,
  axisById,
  below,
  changeableRoot,
  childPlace,
  dimensionName,
  findAxis,
  groupOf,
  seriesOf,
  setFormula,
  setVal,
  drop,
} from "../../model/charts/chart-tree";
import { absoluteReference } from "../../model/formulas/formula-references";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { childAt, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../../model/xml-node";
import { amount, booleanFrom, numberFrom, word, wordOf } from "./chart-fields";
import { titlePlace } from "./chart-title";

export const axisPlace = (chart: ChartModel, role: AxisRole, group = 0): AxisPlace => ({
  chart,
  role,
  group,
  find: () => findAxis(chart, role, group),
  make: () => {
    const axis = findAxis(chart, role, group);
    if (!axis) throw itemNotFound("The chart has no such axis.");
    changeableRoot(chart);
    return [axis];
  },
});

/** The axis that crosses another one, where the file says at which place it is crossed. */
const crossing = ({ chart, find }: ChartPlace): ChartPlace => {
  const other = (): XmlNode | null => axisById(chart, valAt(find(), "crossAx") ?? "");
  return {
    chart,
    find: other,
    make: () => {
      const axis = other();
      if (!axis) throw itemNotFound("No axis crosses this one.");
      return atNode(chart, axis).make();
    },
  };
};

const valueAxis = (place: AxisPlace): ChartPlace => (place.find()?.name === "valAx" ? place : crossing(place));

const TICKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
const CROSSES = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;
const UNITS = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
} as const;
const TIMES = { Days: "days", Months: "months", Years: "years" } as const;

/** A limit or a step; "" lets Excel choose it, and what it would choose is answered. */
const limit = (path: string, key: keyof Scale | null): Scalar<AxisPlace, number | null> => ({
  read: ({ chart, role, group, find }) => {
    const val = valAt(find(), path);
    if (val !== null) return Number(val);
    const scale = role === "series" ? null : scaleOf(chart, role, group);
    return scale === null ? null : key === null ? scale.majorUnit / 5 : scale[key];
  },
  write: (place, assigned) => {
    if ((assigned as unknown) !== "" && assigned !== null) return setVal(place, path, numberFrom(assigned));
    const names = path.split("/");
    for (const node of place.make()) {
      const holder = names.length > 1 ? childAt(node, names[0]!) : node;
      if (holder) removeChildren(holder, names.at(-1)!);
    }
  },
  calculated: true,
});

/** Numbers between labels or marks; "" lets Excel choose. */
const spacing = (path: string): Scalar<ChartPlace, number> => ({
  read: ({ find }) => Number(valAt(find(), path) ?? 1),
  write: (place, assigned) => {
    if ((assigned as unknown) === "") for (const node of place.make()) removeChildren(node, path);
    else {
      onlyOf(place, ["catAx", "serAx"]);
      setVal(place, path, numberFrom(assigned, 1, 31_999));
    }
  },
});

function onlyOf(place: ChartPlace, names: readonly string[]): void {
  const name = place.find()?.name;
  if (name !== undefined && !names.includes(name)) throw invalidArgument("An axis of this kind has no such property.");
}

const onlyFor = <Value>(names: readonly string[], scalar: Scalar<ChartPlace, Value>): Scalar<ChartPlace, Value> => ({
  ...scalar,
  write: (place, assigned) => {
    onlyOf(place, names);
    scalar.write!(place, assigned);
  },
});

const unitLabel = (): XmlNode => xmlNode("dispUnitsLbl", {}, [xmlNode("layout")]);

function setUnit(place: ChartPlace, name: "builtInUnit" | "custUnit", val: string | number | null): void {
  onlyOf(place, ["valAx"]);
  for (const axis of place.make()) {
    const before = childAt(axis, "dispUnits");
    removeChildren(axis, "dispUnits");
    if (val === null) continue;
    const units = insertChild(axis, xmlNode("dispUnits", {}, [valNode(name, val)]));
    insertChild(units, childAt(before, "dispUnitsLbl") ?? unitLabel());
  }
}

const format = (place: ChartPlace): XmlNode | null => childAt(place.find(), "numFmt");

/** The number format of an axis or of labels; it is linked to the cells' until another one is set. */
export const numberFormats: Record<"numberFormat" | "linkNumberFormat", Scalar<ChartPlace, any>> = {
  numberFormat: {
    read: (place) => format(place)?.attributes["formatCode"] ?? "General",
    write: (place, code) => {
      for (const node of below(place, "numFmt").make()) node.attributes = { formatCode: textInput(code), sourceLinked: "0" };
    },
  },
  linkNumberFormat: {
    read: (place) => (format(place)?.attributes["sourceLinked"] ?? "1") !== "0",
    write: (place, linked) => {
      for (const node of below(place, "numFmt").make())
        node.attributes = { formatCode: node.attributes["formatCode"] ?? "General", sourceLinked: booleanFrom(linked) ? "1" : "0" };
    },
  },
};

function setCategoryType(place: AxisPlace, type: unknown): void {
  const word = wordOf({ Automatic: "auto", TextAxis: "catAx", DateAxis: "dateAx" }, type);
  onlyOf(place, ["catAx", "dateAx"]);
  for (const axis of place.make()) {
    if (word === "dateAx") {
      axis.name = "dateAx";
      removeChildren(axis, "lblAlgn", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl");
      if (!childAt(axis, "baseTimeUnit")) putChild(axis, "baseTimeUnit").attributes = { val: "days" };
    } else {
      axis.name = "catAx";
      removeChildren(axis, "baseTimeUnit", "majorUnit", "majorTimeUnit", "minorUnit", "minorTimeUnit");
      for (const [name, val] of [
        ["lblAlgn", "ctr"],
        ["noMultiLvlLbl", "0"],
      ] as const)
        if (!childAt(axis, name)) putChild(axis, name).attributes = { val };
    }
    putChild(axis, "auto").attributes = { val: word === "auto" ? "1" : "0" };
  }
}

const unit = word("dispUnits/builtInUnit", UNITS, "None");

export const chartAxis = describeClass("ChartAxis", {
  scalars: {
    alignment: onlyFor(["catAx"], word("lblAlgn", { Center: "ctr", Left: "l", Right: "r" }, "Center")),
    axisGroup: { read: ({ group }) => (group === 0 ? "Primary" : "Secondary") },
    baseTimeUnit: onlyFor(["dateAx"], word("baseTimeUnit", TIMES, "Days")),
    categoryType: {
      read: ({ find }) => {
        const axis = find();
        return axis?.name === "dateAx" ? "DateAxis" : valAt(axis, "auto") === "0" ? "TextAxis" : "Automatic";
      },
      write: setCategoryType,
    },
    customDisplayUnit: { read: amount("dispUnits/custUnit", null).read },
    displayUnit: {
      read: (place) => (childAt(place.find(), "dispUnits/custUnit") ? "Custom" : unit.read(place)),
      write: (place, assigned) => setUnit(place, "builtInUnit", assigned === "None" ? null : wordOf(UNITS, assigned)),
    },
    isBetweenCategories: {
      read: (place) => valAt(valueAxis(place).find(), "crossBetween") !== "midCat",
      write: (place, between) => setVal(valueAxis(place), "crossBetween", booleanFrom(between) ? "between" : "midCat"),
    },
    linkNumberFormat: numberFormats.linkNumberFormat,
    logBase: {
      read: amount("scaling/logBase", 10).read,
      write: (place, base) => {
        onlyOf(place, ["valAx"]);
        setVal(place, "scaling/logBase", numberFrom(base, 2, 1000));
      },
    },
    majorTickMark: word("majorTickMark", TICKS, "Cross"),
    majorTimeUnitScale: onlyFor(["dateAx"], word("majorTimeUnit", TIMES, "Days")),
    majorUnit: limit("majorUnit", "majorUnit"),
    maximum: limit("scaling/max", "maximum"),
    minimum: limit("scaling/min", "minimum"),
    minorTickMark: word("minorTickMark", TICKS, "Cross"),
    minorTimeUnitScale: onlyFor(["dateAx"], word("minorTimeUnit", TIMES, "Days")),
    minorUnit: limit("minorUnit", null),
    multiLevel: onlyFor(["catAx"], {
      read: ({ find }) => valAt(find(), "noMultiLvlLbl") !== "1",
      write: (place, several) => setVal(place, "noMultiLvlLbl", !booleanFrom(several)),
    }),
    numberFormat: numberFormats.numberFormat,
    offset: onlyFor(["catAx", "dateAx"], amount("lblOffset", 100, 0, 1000)),
    position: {
      read: (place) =>
        childAt(crossing(place).find(), "crossesAt") ? "Custom" : word("crosses", CROSSES, "Automatic").read(crossing(place)),
      write: (place, position) => {
        const written = wordOf(CROSSES, position);
        for (const axis of crossing(place).make()) removeChildren(axis, "crossesAt");
        setVal(crossing(place), "crosses", written);
      },
    },
    positionAt: { read: (place) => amount("crossesAt", 0).read(crossing(place)) },
    reversePlotOrder: {
      read: ({ find }) => valAt(find(), "scaling/orientation") === "maxMin",
      write: (place, reverse) => setVal(place, "scaling/orientation", booleanFrom(reverse) ? "maxMin" : "minMax"),
    },
    scaleType: {
      read: ({ find }) => (childAt(find(), "scaling/logBase") ? "Logarithmic" : "Linear"),
      write: (place, type) => {
        onlyOf(place, ["valAx"]);
        if (wordOf({ Linear: "", Logarithmic: "log" }, type) === "") drop(place, "scaling", "logBase");
        else if (!childAt(place.find(), "scaling/logBase")) setVal(place, "scaling/logBase", 10);
      },
    },
    showDisplayUnitLabel: {
      read: ({ find }) => childAt(find(), "dispUnits/dispUnitsLbl") !== null,
      write: (place, shown) => {
        const visible = booleanFrom(shown);
        for (const axis of place.make()) {
          const units = childAt(axis, "dispUnits");
          if (!units && visible)
            throw invalidArgument("The axis has no display unit that could be shown.", "ChartAxis.showDisplayUnitLabel");
          if (!units) continue;
          removeChildren(units, "dispUnitsLbl");
          if (visible) insertChild(units, unitLabel());
        }
      },
    },
    textOrientation: {
      read: (place) => orientationOf(bodyOf(place)),
      write: (place, degrees) => setOrientation(bodyOf(place), degrees, "ChartAxis.textOrientation"),
    },
    tickLabelPosition: word("tickLblPos", { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" }, "NextToAxis"),
    tickLabelSpacing: spacing("tickLblSkip"),
    tickMarkSpacing: spacing("tickMarkSkip"),
    type: {
      read: ({ role, find }) => (find() ? ({ category: "Category", value: "Value", series: "Series" } as const)[role] : "Invalid"),
    },
    visible: {
      read: ({ find }) => {
        const axis = find();
        return axis !== null && valAt(axis, "delete") !== "1";
      },
      write: (place, visible) => setVal(place, "delete", !booleanFrom(visible)),
    },
  },
  parts: {
    format: part("ChartAxisFormat", (place) => place),
    majorGridlines: part("ChartGridlines", (place) => childPlace(place, "majorGridlines")),
    minorGridlines: part("ChartGridlines", (place) => childPlace(place, "minorGridlines")),
    title: part("ChartAxisTitle", (place) => titlePlace(place, "Axis Title", 10)),
  },
  calls: {
    setCategoryNames: action(({ chart, role }, source: TrackedRange) => {
      if (role !== "category") throw invalidArgument("Only an axis of categories has names for them.", "ChartAxis.setCategoryNames");
      changeableRoot(chart);
      for (const series of seriesOf(chart))
        setFormula(
          putChild(series, dimensionName(groupOf(chart, series), "Categories")),
          absoluteReference(source.sheet.name, source.area),
          true,
        );
    }),
    setCustomDisplayUnit: action((place, value: number) => setUnit(place, "custUnit", numberFrom(value, Number.MIN_VALUE))),
    setPositionAt: action((place, value: number) => {
      const number = numberFrom(value);
      for (const axis of crossing(place).make()) removeChildren(axis, "crosses");
      setVal(crossing(place), "crossesAt", number);
    }),
  },
});
