import { CHART_KINDS, insertChild, orderOf, putChild } from "./chart-order";
import { paragraphsWith } from "./chart-text";
import { type ChartForm, hasDepth, isRound, isSolid, isXY, labelPositions, mayHold } from "./chart-types";
import { childAt, childrenNamed, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../xml-node";

const GREY_TEXT = "595959";
const GREY_LINE = "D9D9D9";
const EMU_PER_POINT = 12_700;

export const solidFill = (color: string): XmlNode => xmlNode("a:solidFill", {}, [valNode("a:srgbClr", color.replace("#", ""))]);

const line = (points: number, color: string | null): XmlNode =>
  xmlNode("a:ln", { w: String(points * EMU_PER_POINT), cap: "flat" }, [color === null ? xmlNode("a:noFill") : solidFill(color)]);

const shape = (...children: XmlNode[]): XmlNode => xmlNode("spPr", {}, children);

/** Text properties as Excel gives them to a new chart's titles, axes, legend and labels. */
export const textProperties = (points: number, color = GREY_TEXT): XmlNode =>
  xmlNode("txPr", {}, [
    xmlNode("a:bodyPr"),
    xmlNode("a:lstStyle"),
    xmlNode("a:p", {}, [
      xmlNode("a:pPr", {}, [xmlNode("a:defRPr", { sz: String(points * 100), b: "0" }, [solidFill(color)])]),
      xmlNode("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);

/** A title with a text of its own. */
export function titleNode(text: string, points: number): XmlNode {
  const properties = (name: string): XmlNode => xmlNode(name, { sz: String(points * 100), b: "0" }, [solidFill(GREY_TEXT)]);
  return xmlNode("title", {}, [
    xmlNode("tx", {}, [xmlNode("rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), ...paragraphsWith(text, properties)])]),
    valNode("overlay", false),
  ]);
}

const ROLES = ["category", "value", "series"] as const;
type Role = (typeof ROLES)[number];

function axisNode(form: ChartForm, role: Role, ids: readonly string[], secondary: boolean): XmlNode {
  const xy = isXY(form.container);
  const name = role === "series" ? "serAx" : role === "category" && !xy ? "catAx" : "valAx";
  const lying = form.direction === "bar";
  const own = ROLES.indexOf(role);
  const position = role === "value" ? (lying ? (secondary ? "t" : "b") : secondary ? "r" : "l") : lying && role === "category" ? "l" : "b";
  const axis = xmlNode(name, {}, [
    valNode("axId", ids[own]!),
    xmlNode("scaling", {}, [valNode("orientation", "minMax")]),
    valNode("delete", secondary && role === "category"),
    valNode("axPos", position),
  ]);
  if (!secondary && (role === "value" || xy)) insertChild(axis, xmlNode("majorGridlines", {}, [shape(line(0.75, GREY_LINE))]));
  insertChild(axis, xmlNode("numFmt", { formatCode: "General", sourceLinked: "1" }));
  const tick = valNode("majorTickMark", form.container === "radarChart" && role === "value" ? "cross" : "none");
  for (const child of [tick, valNode("minorTickMark", "none"), valNode("tickLblPos", "nextTo")]) insertChild(axis, child);
  insertChild(axis, shape(line(0.75, role === "value" && !xy ? null : "BFBFBF")));
  insertChild(axis, textProperties(9));
  insertChild(axis, valNode("crossAx", role === "category" ? ids[1]! : ids[0]!));
  insertChild(axis, valNode("crosses", secondary && role === "value" ? "max" : "autoZero"));
  if (name === "catAx") {
    for (const child of [valNode("auto", true), valNode("lblAlgn", "ctr"), valNode("lblOffset", 100), valNode("noMultiLvlLbl", false)])
      insertChild(axis, child);
  }
  if (name === "valAx") {
    const middle = xy || /^(?:area|surface)/.test(form.container);
    insertChild(axis, valNode("crossBetween", middle ? "midCat" : "between"));
  }
  return axis;
}

/** Numbers for axes that no axis of the plot area has. */
function newIds(plotArea: XmlNode, count: number): string[] {
  const last = Math.max(500_000_000, ...plotArea.children.map((node) => Number(valAt(node, "axId") ?? 0)));
  return Array.from({ length: count }, (_, index) => String(last + 1 + index));
}

/** An empty group of series with its axes' ids. */
function groupNode(form: ChartForm, ids: readonly string[]): XmlNode {
  const group = xmlNode(form.container);
  const say = (name: string, val: string | number | boolean): void => {
    insertChild(group, valNode(name, val));
  };
  if (form.direction) say("barDir", form.direction);
  if (form.grouping) say("grouping", form.grouping);
  if (form.second) say("ofPieType", form.second);
  if (form.wireframe !== undefined) say("wireframe", form.wireframe);
  if (form.container === "radarChart") say("radarStyle", form.filled ? "filled" : "marker");
  if (form.container === "scatterChart") say("scatterStyle", form.smooth ? "smoothMarker" : "lineMarker");
  if (orderOf(form.container)!.includes("varyColors")) say("varyColors", isRound(form.container));
  if (form.container === "barChart") {
    say("gapWidth", form.grouping === "clustered" && form.direction === "col" ? 219 : form.grouping === "clustered" ? 182 : 150);
    say("overlap", form.grouping === "clustered" ? (form.direction === "col" ? -27 : 0) : 100);
  }
  if (form.container === "bar3DChart") {
    say("gapWidth", 150);
    say("shape", form.shape ?? "box");
  }
  if (form.container === "lineChart") say("marker", true);
  if (/^(?:pie|doughnut)Chart$/.test(form.container)) say("firstSliceAng", 0);
  if (form.container === "doughnutChart") say("holeSize", 75);
  if (form.container === "ofPieChart") {
    say("gapWidth", 100);
    say("secondPieSize", 75);
    insertChild(group, xmlNode("serLines"));
  }
  if (form.container === "bubbleChart") {
    say("bubbleScale", 100);
    say("showNegBubbles", false);
  }
  if (form.container === "stockChart") {
    insertChild(group, xmlNode("hiLowLines", {}, [shape(line(0.75, "404040"))]));
    if (form.prices === 4) {
      const bars = xmlNode("upDownBars", {}, [
        valNode("gapWidth", 150),
        xmlNode("upBars", {}, [shape(solidFill("FFFFFF"), line(0.75, "404040"))]),
        xmlNode("downBars", {}, [shape(solidFill("404040"), line(0.75, "404040"))]),
      ]);
      insertChild(group, bars);
    }
  }
  for (const id of ids) say("axId", id);
  return group;
}

/** The series' own part of a form: markers, lines, slices; what a group of this kind cannot hold is taken away. */
export function dressSeries(series: XmlNode, form: ChartForm): void {
  const xy = isXY(form.container);
  for (const child of series.children) {
    const swapped: Record<string, string> = xy ? { cat: "xVal", val: "yVal" } : { xVal: "cat", yVal: "val" };
    child.name = swapped[child.name] ?? child.name;
  }
  series.children = series.children.filter(({ name }) => name === "extLst" || mayHold(form.container, name));
  const order = orderOf("ser")!;
  series.children.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const set = (path: string, val: string | number | boolean): void => {
    putChild(series, path).attributes = valNode("", val).attributes;
  };
  if (form.markers === false || form.container === "stockChart") {
    removeChildren(series, "marker");
    set("marker/symbol", "none");
  } else if (form.markers && valAt(series, "marker/symbol") === "none") removeChildren(series, "marker");
  if (form.lines === false || form.container === "stockChart") {
    const properties = putChild(series, "spPr");
    removeChildren(properties, "a:ln");
    insertChild(properties, xmlNode("a:ln", { w: "28575", cap: "rnd" }, [xmlNode("a:noFill")]));
  } else if (childAt(series, "spPr/a:ln/a:noFill")) removeChildren(childAt(series, "spPr")!, "a:ln");
  if (form.container === "lineChart" || form.container === "scatterChart") set("smooth", form.smooth === true);
  if (form.container === "stockChart") set("smooth", false);
  if (form.exploded) set("explosion", 25);
  else if (form.exploded === false) removeChildren(series, "explosion");
  if (form.container === "bubbleChart") set("bubble3D", form.inSpace === true);
  if (/^bar/.test(form.container)) set("invertIfNegative", false);
  if (form.container === "bar3DChart") removeChildren(series, "shape");
  const allowed = labelPositions(form.container, form.grouping ?? null);
  const words = new Map([
    ["ctr", "Center"],
    ["inEnd", "InsideEnd"],
    ["inBase", "InsideBase"],
    ["outEnd", "OutsideEnd"],
    ["l", "Left"],
    ["r", "Right"],
    ["t", "Top"],
    ["b", "Bottom"],
    ["bestFit", "BestFit"],
  ]);
  const labels = childAt(series, "dLbls");
  for (const one of labels ? [labels, ...childrenNamed(labels, "dLbl")] : []) {
    const position = valAt(one, "dLblPos");
    if (position !== null && !allowed.includes(words.get(position) ?? "")) removeChildren(one, "dLblPos");
  }
}

/** Puts series into the plot area as a group of a form upon axes; a null for axes makes new ones. */
function placeGroup(plotArea: XmlNode, form: ChartForm, series: XmlNode[], kept: readonly XmlNode[], secondary: boolean): void {
  const ids = isRound(form.container) ? [] : newIds(plotArea, hasDepth(form) ? 3 : 2);
  const group = insertChild(plotArea, groupNode(form, ids));
  for (const one of series) {
    dressSeries(one, form);
    insertChild(group, one);
  }
  ids.forEach((id, index) => {
    const fresh = axisNode(form, ROLES[index]!, ids, secondary);
    const known = secondary ? undefined : kept[index];
    if (known?.name !== fresh.name) return void insertChild(plotArea, fresh);
    for (const name of ["axId", "axPos", "crossAx", "crossBetween"] as const) {
      const value = valAt(fresh, name);
      if (value !== null) putChild(known, name).attributes = { val: value };
    }
    insertChild(plotArea, known);
    return undefined;
  });
}

function setSpace(chart: XmlNode, form: ChartForm): void {
  removeChildren(chart, "view3D", "floor", "sideWall", "backWall");
  if (!isSolid(form.container)) return;
  const round = isRound(form.container);
  const flat = form.container === "surfaceChart";
  const view = xmlNode("view3D", {}, [
    valNode("rotX", flat ? 90 : round ? 30 : 15),
    valNode("rotY", flat || round ? 0 : 20),
    valNode("rAngAx", /^bar/.test(form.container) && form.grouping !== "standard"),
  ]);
  if (!/^bar/.test(form.container) || form.grouping === "standard") insertChild(view, valNode("perspective", 30));
  insertChild(chart, view);
  if (!round) for (const name of ["floor", "sideWall", "backWall"]) insertChild(chart, xmlNode(name, {}, [valNode("thickness", 0)]));
}

/** Shows series in a form; axes that fit stay as they are. */
export function showAs(root: XmlNode, form: ChartForm, series: XmlNode[], keptAxes: readonly XmlNode[]): void {
  const chart = childAt(root, "chart")!;
  const plotArea = childAt(chart, "plotArea")!;
  plotArea.children = plotArea.children.filter(({ name }) => !CHART_KINDS.includes(name) && !/Ax$/.test(name));
  setSpace(chart, form);
  const rest = form.volume ? series.slice(1) : series;
  if (form.volume)
    placeGroup(plotArea, { container: "barChart", direction: "col", grouping: "clustered" }, series.slice(0, 1), keptAxes, false);
  placeGroup(plotArea, form, rest, keptAxes, form.volume === true);
  if (/^(?:pie|doughnut|ofPie|pie3D|scatter|bubble|radar|surface)/.test(form.container)) removeChildren(plotArea, "dTable");
}

/** Puts one series of a chart among others of a form, upon the same axes as another group or upon secondary ones. */
export function showSeriesAs(root: XmlNode, form: ChartForm, series: XmlNode, axes: readonly string[] | null): void {
  const plotArea = childAt(root, "chart/plotArea")!;
  if (axes === null) return placeGroup(plotArea, form, [series], [], true);
  const group = insertChild(plotArea, groupNode(form, axes));
  dressSeries(series, form);
  insertChild(group, series);
}

/** The tree of a new chart without series. */
export function newChartRoot(title: string, legend: boolean): XmlNode {
  const root = xmlNode("chartSpace", {}, [
    valNode("date1904", false),
    valNode("roundedCorners", false),
    xmlNode("chart", {}, [
      titleNode(title, 14),
      valNode("autoTitleDeleted", false),
      xmlNode("plotArea", {}, [xmlNode("layout")]),
      valNode("plotVisOnly", true),
      valNode("dispBlanksAs", "gap"),
    ]),
    shape(solidFill("FFFFFF"), line(0.75, GREY_LINE)),
    xmlNode("txPr", {}, [
      xmlNode("a:bodyPr"),
      xmlNode("a:lstStyle"),
      xmlNode("a:p", {}, [xmlNode("a:pPr", {}, [xmlNode("a:defRPr")]), xmlNode("a:endParaRPr", { lang: "en-US" })]),
    ]),
  ]);
  if (legend) insertChild(childAt(root, "chart")!, legendNode());
  return root;
}

export const legendNode = (): XmlNode => xmlNode("legend", {}, [valNode("legendPos", "b"), valNode("overlay", false), textProperties(9)]);
