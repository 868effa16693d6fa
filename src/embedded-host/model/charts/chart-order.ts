import { childAt, type XmlNode, xmlNode } from "../xml-node";

const FILLS = "a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill";
const EFFECTS = "a:effectLst a:effectDag";
const SHOWN = "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const RUN = `a:ln ${FILLS} ${EFFECTS} a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`).join(" ");
const CHARTS =
  "areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart";

/** In which order the file format asks for the children of an element (ISO/IEC 29500-1, DrawingML charts and main). Alternatives stand side by side. */
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners mc:AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  tx: "strRef rich v",
  layout: "manualLayout extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  view3D: "rotX hPercent rotY depthPercent rAngAx perspective extLst",
  floor: "thickness spPr pictureOptions extLst",
  sideWall: "thickness spPr pictureOptions extLst",
  backWall: "thickness spPr pictureOptions extLst",
  plotArea: `layout ${CHARTS} valAx catAx dateAx serAx dTable spPr extLst`,
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  legendEntry: "idx delete txPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  bar3DChart: "barDir grouping varyColors ser dLbls gapWidth gapDepth shape axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  line3DChart: "grouping varyColors ser dLbls dropLines gapDepth axId extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  area3DChart: "grouping varyColors ser dLbls dropLines gapDepth axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  pie3DChart: "varyColors ser dLbls extLst",
  ofPieChart: "ofPieType varyColors ser dLbls gapWidth splitType splitPos custSplit secondPieSize serLines extLst",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  bubbleChart: "varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst",
  radarChart: "radarStyle varyColors ser dLbls axId extLst",
  stockChart: "ser dLbls dropLines hiLowLines upDownBars axId extLst",
  surfaceChart: "wireframe ser bandFmts axId extLst",
  surface3DChart: "wireframe ser bandFmts axId extLst",
  upDownBars: "gapWidth upBars downBars extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal shape smooth bubbleSize bubble3D extLst",
  marker: "symbol size spPr extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls: `dLbl delete ${SHOWN} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx ${SHOWN} extLst`,
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  trendlineLbl: "layout tx numFmt spPr txPr extLst",
  errBars: "errDir errBarType errValType noEndCap plus minus val spPr extLst",
  cat: "multiLvlStrRef numRef numLit strRef strLit",
  xVal: "multiLvlStrRef numRef numLit strRef strLit",
  val: "numRef numLit",
  yVal: "numRef numLit",
  bubbleSize: "numRef numLit",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  multiLvlStrRef: "f multiLvlStrCache extLst",
  strCache: "ptCount pt extLst",
  multiLvlStrCache: "ptCount lvl extLst",
  numCache: "formatCode ptCount pt extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  serAx: `${AXIS} tickLblSkip tickMarkSkip extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  dispUnits: "custUnit builtInUnit dispUnitsLbl extLst",
  dispUnitsLbl: "layout tx spPr txPr",
  rich: "a:bodyPr a:lstStyle a:p",
  txPr: "a:bodyPr a:lstStyle a:p",
  spPr: `a:xfrm a:custGeom a:prstGeom ${FILLS} a:ln ${EFFECTS} a:scene3d a:sp3d a:extLst`,
  "a:ln": `${FILLS} a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst`,
  "a:p": "a:pPr a:r a:br a:fld a:endParaRPr",
  "a:pPr":
    "a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst",
  "a:lstStyle": `a:defPPr ${LEVELS} a:extLst`,
  "a:r": "a:rPr a:t",
  "a:rPr": RUN,
  "a:defRPr": RUN,
  "a:endParaRPr": RUN,
};

const lists = new Map(Object.entries(orders).map(([name, order]) => [name, order.split(" ")]));

/** The names of an element's children in the order of the format; null for elements that are left as they are. */
export const orderOf = (name: string): readonly string[] | null => lists.get(name) ?? null;

export const CHART_KINDS: readonly string[] = CHARTS.split(" ");

/** Puts a child where the format wants it, behind those of the same name. */
export function insertChild(parent: XmlNode, added: XmlNode): XmlNode {
  const order = lists.get(parent.name) ?? [];
  const rank = (name: string): number => {
    // Charts, and after them axes, may stand in any order among themselves.
    const alike = parent.name === "plotArea" ? (CHART_KINDS.includes(name) ? "areaChart" : /Ax$/.test(name) ? "valAx" : name) : name;
    const at = order.indexOf(parent.name === "a:p" && /^a:(?:br|fld)$/.test(alike) ? "a:r" : alike);
    return at < 0 ? order.length : at;
  };
  const own = rank(added.name);
  const before = parent.children.findIndex(({ name }) => rank(name) > own);
  parent.children.splice(before < 0 ? parent.children.length : before, 0, added);
  return added;
}

/** The element on a path of names below a parent; what is missing of it is made. */
export function putChild(parent: XmlNode, path: string): XmlNode {
  return path.split("/").reduce((at, name) => childAt(at, name) ?? insertChild(at, xmlNode(name)), parent);
}
