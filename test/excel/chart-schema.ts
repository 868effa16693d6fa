import type { XmlNode } from "../../src/embedded-host/model/xml-node";

/**
 * The sequences of ISO/IEC 29500-1 (DrawingML charts), written down as facts: which children an element has and in which order.
 * "!" must be there, "*" may be there several times, "a|b" are alternatives.
 */
const AXIS =
  "axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt";
const SHOWN = "numFmt spPr txPr dLblPos showLegendKey! showVal! showCatName! showSerName! showPercent! showBubbleSize! separator";
const NAMED = "idx! order! tx spPr";
const TREND = "trendline* errBars";

const series: Readonly<Record<string, string>> = {
  barChart: `${NAMED} invertIfNegative pictureOptions dPt* dLbls ${TREND} cat val! shape extLst`,
  bar3DChart: `${NAMED} invertIfNegative pictureOptions dPt* dLbls ${TREND} cat val! shape extLst`,
  lineChart: `${NAMED} marker dPt* dLbls ${TREND} cat val! smooth extLst`,
  line3DChart: `${NAMED} marker dPt* dLbls ${TREND} cat val! smooth extLst`,
  stockChart: `${NAMED} marker dPt* dLbls ${TREND} cat val! smooth extLst`,
  areaChart: `${NAMED} pictureOptions dPt* dLbls trendline* errBars* cat val! extLst`,
  area3DChart: `${NAMED} pictureOptions dPt* dLbls trendline* errBars* cat val! extLst`,
  pieChart: `${NAMED} explosion dPt* dLbls cat val! extLst`,
  pie3DChart: `${NAMED} explosion dPt* dLbls cat val! extLst`,
  ofPieChart: `${NAMED} explosion dPt* dLbls cat val! extLst`,
  doughnutChart: `${NAMED} explosion dPt* dLbls cat val! extLst`,
  radarChart: `${NAMED} marker dPt* dLbls cat val! extLst`,
  scatterChart: `${NAMED} marker dPt* dLbls trendline* errBars* xVal yVal! smooth extLst`,
  bubbleChart: `${NAMED} invertIfNegative dPt* dLbls trendline* errBars* xVal yVal! bubbleSize bubble3D extLst`,
  surfaceChart: `${NAMED} cat val! extLst`,
  surface3DChart: `${NAMED} cat val! extLst`,
};

const sequences: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry* layout overlay spPr txPr extLst",
  legendEntry: "idx! delete|txPr extLst",
  view3D: "rotX hPercent rotY depthPercent rAngAx perspective extLst",
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr extLst",
  barChart: "barDir! grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst",
  bar3DChart: "barDir! grouping varyColors ser* dLbls gapWidth gapDepth shape axId* extLst",
  lineChart: "grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst",
  line3DChart: "grouping! varyColors ser* dLbls dropLines gapDepth axId* extLst",
  areaChart: "grouping varyColors ser* dLbls dropLines axId* extLst",
  area3DChart: "grouping varyColors ser* dLbls dropLines gapDepth axId* extLst",
  pieChart: "varyColors ser* dLbls firstSliceAng extLst",
  pie3DChart: "varyColors ser* dLbls extLst",
  ofPieChart: "ofPieType! varyColors ser* dLbls gapWidth splitType splitPos custSplit secondPieSize serLines* extLst",
  doughnutChart: "varyColors ser* dLbls firstSliceAng holeSize extLst",
  scatterChart: "scatterStyle! varyColors ser* dLbls axId* extLst",
  bubbleChart: "varyColors ser* dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId* extLst",
  radarChart: "radarStyle! varyColors ser* dLbls axId* extLst",
  stockChart: "ser* dLbls dropLines hiLowLines upDownBars axId* extLst",
  surfaceChart: "wireframe ser* bandFmts axId* extLst",
  surface3DChart: "wireframe ser* bandFmts axId* extLst",
  marker: "symbol size spPr extLst",
  dPt: "idx! invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls: `dLbl* ${SHOWN} showLeaderLines leaderLines extLst`,
  dLbl: `idx! layout tx ${SHOWN} extLst`,
  trendline: "name spPr trendlineType! order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  trendlineLbl: "layout tx numFmt spPr txPr extLst",
  errBars: "errDir errBarType! errValType! noEndCap plus minus val spPr extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  serAx: `${AXIS} tickLblSkip tickMarkSkip extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  dispUnits: "custUnit|builtInUnit dispUnitsLbl extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  strRef: "f! strCache extLst",
  numRef: "f! numCache extLst",
  numCache: "formatCode ptCount pt* extLst",
  strCache: "ptCount pt* extLst",
  txPr: "a:bodyPr! a:lstStyle a:p*",
  rich: "a:bodyPr! a:lstStyle a:p*",
  "a:r": "a:rPr a:t!",
  "a:ln": "a:noFill|a:solidFill|a:pattFill a:prstDash a:headEnd a:tailEnd",
  spPr: "a:noFill|a:solidFill|a:pattFill a:ln a:effectLst",
};

const expression = (sequence: string): RegExp =>
  new RegExp(
    `^${sequence
      .split(" ")
      .map((item) => {
        const name = item.replace(/[!*]$/, "");
        const count = item.endsWith("!") ? "" : item.endsWith("*") ? "*" : "?";
        return `(?:(?:${name}) )${count}`;
      })
      .join("")}$`,
  );

/** What of a chart's tree breaks the sequences of the format; empty when nothing does. */
export function schemaFaults(node: XmlNode, parent = ""): string[] {
  const sequence =
    node.name === "ser" ? series[parent] : node.name === "marker" && parent === "lineChart" ? undefined : sequences[node.name];
  const names = node.children.map(({ name }) => `${name} `).join("");
  // A label that is taken away says nothing else, and the groups and axes of a plot area may stand in any order.
  const isDeleted = /^idx delete $/.test(names);
  const own = sequence === undefined || isDeleted || expression(sequence).test(names) ? [] : [`${parent}/${node.name}: ${names}`];
  return [...own, ...node.children.flatMap((child) => schemaFaults(child, node.name))];
}
