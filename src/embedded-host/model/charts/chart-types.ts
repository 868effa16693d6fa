import { childAt, childrenNamed, valAt, type XmlNode } from "../xml-node";

/** How the file says what Office.js calls a type of chart. */
export interface ChartForm {
  /** The element of the plot area, e.g. "barChart". */
  container: string;
  /** Of bars: "col" or "bar". */
  direction?: string;
  grouping?: string;
  /** Of bars in space. */
  shape?: string;
  /** Whether series have markers, lines, rounded lines; whether slices stand apart. */
  markers?: boolean;
  lines?: boolean;
  smooth?: boolean;
  exploded?: boolean;
  /** Filled radar charts, wireframes of surfaces, bubbles in space. */
  filled?: boolean;
  wireframe?: boolean;
  inSpace?: boolean;
  /** "pie" or "bar". */
  second?: string;
  /** Of prices: how many series there are, and whether volumes stand beside them. */
  prices?: number;
  volume?: boolean;
}

const groupings: [word: string, grouping: string][] = [
  ["Stacked100", "percentStacked"],
  ["Stacked", "stacked"],
  ["", "standard"],
];

function barForms(): [string, ChartForm][] {
  const forms: [string, ChartForm][] = [];
  for (const [word, grouping] of [["Clustered", "clustered"], ...groupings.slice(0, 2)] as [string, string][]) {
    for (const [name, direction] of [
      ["Column", "col"],
      ["Bar", "bar"],
    ] as const) {
      forms.push([name + word, { container: "barChart", direction, grouping }]);
      forms.push([`3D${name}${word}`, { container: "bar3DChart", direction, grouping, shape: "box" }]);
      for (const shape of ["Cylinder", "Cone", "Pyramid"])
        forms.push([
          `${shape}${name === "Column" ? "Col" : name}${word}`,
          { container: "bar3DChart", direction, grouping, shape: shape.toLowerCase() },
        ]);
    }
  }
  for (const [name, shape] of [
    ["3DColumn", "box"],
    ["CylinderCol", "cylinder"],
    ["ConeCol", "cone"],
    ["PyramidCol", "pyramid"],
  ] as const)
    forms.push([name, { container: "bar3DChart", direction: "col", grouping: "standard", shape }]);
  return forms;
}

const forms = new Map<string, ChartForm>([
  ...barForms(),
  ...groupings.flatMap(([word, grouping]): [string, ChartForm][] => [
    [`Line${word}`, { container: "lineChart", grouping, markers: false }],
    [`LineMarkers${word}`, { container: "lineChart", grouping, markers: true }],
    [`Area${word}`, { container: "areaChart", grouping }],
    [`3DArea${word}`, { container: "area3DChart", grouping }],
  ]),
  ["3DLine", { container: "line3DChart", grouping: "standard" }],
  ["Pie", { container: "pieChart", exploded: false }],
  ["PieExploded", { container: "pieChart", exploded: true }],
  ["3DPie", { container: "pie3DChart", exploded: false }],
  ["3DPieExploded", { container: "pie3DChart", exploded: true }],
  ["PieOfPie", { container: "ofPieChart", second: "pie" }],
  ["BarOfPie", { container: "ofPieChart", second: "bar" }],
  ["Doughnut", { container: "doughnutChart", exploded: false }],
  ["DoughnutExploded", { container: "doughnutChart", exploded: true }],
  ["XYScatter", { container: "scatterChart", markers: true, lines: false, smooth: false }],
  ["XYScatterSmooth", { container: "scatterChart", markers: true, lines: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { container: "scatterChart", markers: false, lines: true, smooth: true }],
  ["XYScatterLines", { container: "scatterChart", markers: true, lines: true, smooth: false }],
  ["XYScatterLinesNoMarkers", { container: "scatterChart", markers: false, lines: true, smooth: false }],
  ["Radar", { container: "radarChart", markers: false, filled: false }],
  ["RadarMarkers", { container: "radarChart", markers: true, filled: false }],
  ["RadarFilled", { container: "radarChart", filled: true }],
  ["Bubble", { container: "bubbleChart", inSpace: false }],
  ["Bubble3DEffect", { container: "bubbleChart", inSpace: true }],
  ["Surface", { container: "surface3DChart", wireframe: false }],
  ["SurfaceWireframe", { container: "surface3DChart", wireframe: true }],
  ["SurfaceTopView", { container: "surfaceChart", wireframe: false }],
  ["SurfaceTopViewWireframe", { container: "surfaceChart", wireframe: true }],
  ["StockHLC", { container: "stockChart", prices: 3, volume: false }],
  ["StockOHLC", { container: "stockChart", prices: 4, volume: false }],
  ["StockVHLC", { container: "stockChart", prices: 3, volume: true }],
  ["StockVOHLC", { container: "stockChart", prices: 4, volume: true }],
]);

/** Null for types the file format of common charts has no words for (histograms, maps, funnels …). */
export const formOf = (type: string): ChartForm | null => forms.get(type) ?? null;

/** Containers whose series have x and y values instead of categories and values. */
export const isXY = (container: string): boolean => container === "scatterChart" || container === "bubbleChart";

export const isRound = (container: string): boolean => /^(?:pie|pie3D|ofPie|doughnut)Chart$/.test(container);

export const isSolid = (container: string): boolean => /3D/.test(container) || container === "surfaceChart";

/** A third axis for the series stands in these. */
export const hasDepth = ({ container, grouping }: ChartForm): boolean =>
  /^surface/.test(container) || container === "line3DChart" || (/^(?:bar|area)3D/.test(container) && grouping === "standard");

const hasMarker = (series: XmlNode): boolean => valAt(series, "marker/symbol") !== "none";
const hasLine = (series: XmlNode): boolean => childAt(series, "spPr/a:ln/a:noFill") === null;
const isOne = (val: string | null): boolean => val === "1" || val === "true";

/** The form of a group of series in the plot area, or of one series within it. */
export function formIn(container: XmlNode, one: XmlNode | null, hasVolume = false): ChartForm {
  const { name } = container;
  const all = childrenNamed(container, "ser");
  const every = (test: (series: XmlNode) => boolean): boolean => (one ? test(one) : all.length === 0 || all.some(test));
  const grouping = valAt(container, "grouping") ?? (name.startsWith("bar") ? "clustered" : "standard");
  switch (name) {
    case "barChart":
      return { container: name, direction: valAt(container, "barDir") ?? "col", grouping };
    case "bar3DChart":
      return {
        container: name,
        direction: valAt(container, "barDir") ?? "col",
        grouping,
        shape: valAt(one ?? all[0], "shape") ?? valAt(container, "shape") ?? "box",
      };
    case "lineChart":
      return { container: name, grouping, markers: isOne(valAt(container, "marker") ?? "1") && every(hasMarker) };
    case "areaChart":
    case "area3DChart":
      return { container: name, grouping };
    case "line3DChart":
      return { container: name, grouping: "standard" };
    case "pieChart":
    case "pie3DChart":
    case "doughnutChart":
      return { container: name, exploded: all.length > 0 && every((series) => Number(valAt(series, "explosion") ?? 0) > 0) };
    case "ofPieChart":
      return { container: name, second: valAt(container, "ofPieType") ?? "pie" };
    case "scatterChart": {
      const style = valAt(container, "scatterStyle");
      return {
        container: name,
        markers: style !== "line" && style !== "smooth" && every(hasMarker),
        lines: style !== "marker" && every(hasLine),
        smooth: every((series) => isOne(valAt(series, "smooth"))) && all.length > 0 && every(hasLine),
      };
    }
    case "radarChart":
      return valAt(container, "radarStyle") === "filled"
        ? { container: name, filled: true }
        : { container: name, markers: every(hasMarker), filled: false };
    case "bubbleChart":
      return { container: name, inSpace: all.length > 0 && every((series) => isOne(valAt(series, "bubble3D"))) };
    case "surfaceChart":
    case "surface3DChart":
      return { container: name, wireframe: isOne(valAt(container, "wireframe")) };
    default:
      return { container: name, prices: all.length, volume: hasVolume };
  }
}

const byForm = new Map([...forms].map(([type, form]) => [JSON.stringify(form), type]));

/** What Office.js calls a form; "Invalid" when it has no word for it. */
export const typeOfForm = (form: ChartForm): string => byForm.get(JSON.stringify(form)) ?? "Invalid";

const children: Readonly<Record<string, string>> = {
  barChart: "spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape",
  bar3DChart: "spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape",
  lineChart: "spPr marker dPt dLbls trendline errBars cat val smooth",
  line3DChart: "spPr marker dPt dLbls trendline errBars cat val smooth",
  stockChart: "spPr marker dPt dLbls trendline errBars cat val smooth",
  areaChart: "spPr pictureOptions dPt dLbls trendline errBars cat val",
  area3DChart: "spPr pictureOptions dPt dLbls trendline errBars cat val",
  pieChart: "spPr explosion dPt dLbls cat val",
  pie3DChart: "spPr explosion dPt dLbls cat val",
  ofPieChart: "spPr explosion dPt dLbls cat val",
  doughnutChart: "spPr explosion dPt dLbls cat val",
  radarChart: "spPr marker dPt dLbls cat val",
  scatterChart: "spPr marker dPt dLbls trendline errBars xVal yVal smooth",
  bubbleChart: "spPr invertIfNegative dPt dLbls trendline errBars xVal yVal bubbleSize bubble3D",
  surfaceChart: "spPr cat val",
  surface3DChart: "spPr cat val",
};

/** Whether a series in a group of this kind may say something. */
export const mayHold = (container: string, child: string): boolean =>
  ["idx", "order", "tx"].includes(child) || (children[container] ?? "").split(" ").includes(child);

const LINES = "Center Left Right Top Bottom";

/** Where labels may stand; Excel takes a file for damaged that puts them elsewhere. */
export function labelPositions(container: string, grouping: string | null): readonly string[] {
  switch (container) {
    case "barChart":
      return (grouping === "clustered" ? "Center InsideEnd InsideBase OutsideEnd" : "Center InsideEnd InsideBase").split(" ");
    case "lineChart":
    case "stockChart":
    case "scatterChart":
    case "bubbleChart":
      return LINES.split(" ");
    case "pieChart":
    case "pie3DChart":
    case "ofPieChart":
      return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
    case "radarChart":
      return ["OutsideEnd"];
    default:
      return [];
  }
}
