import enums from "../../typings/excel-enums.json";

const IRREGULAR: Readonly<Record<string, string>> = {
  RightTriangle: "rtTriangle",
  WedgeRRectCallout: "wedgeRoundRectCallout",
  LineInverse: "lineInv",
};

const presetOf = (type: string): string =>
  IRREGULAR[type] ??
  type
    .replace("Rectangle", "Rect")
    .replace("Diagonal", "Diag")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const types: string[] = Object.values(enums.GeometricShapeType);
/** The file's words for figures by those of Office.js, and the other way round. */
export const presets: ReadonlyMap<string, string> = new Map(types.map((type) => [type, presetOf(type)]));
export const typeOfPreset: ReadonlyMap<string, string> = new Map(types.map((type) => [presetOf(type), type]));

/** Words of Office.js with those of the file; of several that mean the same the first is read. */
type Words = readonly (readonly [office: string, file: string])[];

export const toFile = (words: Words, office: string): string => words.find(([one]) => one === office)?.[1] ?? words[0]![1];
export const toOffice = (words: Words, file: string | undefined): string => words.find(([, one]) => one === file)?.[0] ?? words[0]![0];

export const dashes: Words = [
  ["Solid", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "sysDashDotDot"],
  ["LongDash", "lgDash"],
  ["LongDashDot", "lgDashDot"],
  ["LongDashDotDot", "lgDashDotDot"],
  ["RoundDot", "sysDot"],
  ["SquareDot", "sysDash"],
  ["SystemDashDot", "sysDashDot"],
  ["SystemDash", "sysDash"],
  ["SystemDot", "sysDot"],
  ["SystemDot", "dot"],
];

export const lineStyles: Words = [
  ["Single", "sng"],
  ["ThinThin", "dbl"],
  ["ThickThin", "thickThin"],
  ["ThinThick", "thinThick"],
  ["ThickBetweenThin", "tri"],
];

export const arrowStyles: Words = [
  ["None", "none"],
  ["Triangle", "triangle"],
  ["Stealth", "stealth"],
  ["Diamond", "diamond"],
  ["Oval", "oval"],
  ["Open", "arrow"],
];

export const arrowLengths: Words = [
  ["Medium", "med"],
  ["Short", "sm"],
  ["Long", "lg"],
];

export const arrowWidths: Words = [
  ["Medium", "med"],
  ["Narrow", "sm"],
  ["Wide", "lg"],
];

export const connectors: Words = [
  ["Straight", "straightConnector1"],
  ["Elbow", "bentConnector3"],
  ["Curve", "curvedConnector3"],
  ["Straight", "line"],
  ["Elbow", "bentConnector2"],
  ["Elbow", "bentConnector4"],
  ["Elbow", "bentConnector5"],
  ["Curve", "curvedConnector2"],
  ["Curve", "curvedConnector4"],
  ["Curve", "curvedConnector5"],
];

export const horizontals: Words = [
  ["Left", "l"],
  ["Center", "ctr"],
  ["Right", "r"],
  ["Justify", "just"],
  ["JustifyLow", "justLow"],
  ["Distributed", "dist"],
  ["ThaiDistributed", "thaiDist"],
];

export const verticals: Words = [
  ["Top", "t"],
  ["Middle", "ctr"],
  ["Bottom", "b"],
  ["Justified", "just"],
  ["Distributed", "dist"],
];

export const overflows: Words = [
  ["Overflow", "overflow"],
  ["Clip", "clip"],
  ["Ellipsis", "ellipsis"],
];

export const orientations: Words = [
  ["Horizontal", "horz"],
  ["Vertical", "vert"],
  ["Vertical270", "vert270"],
  ["WordArtVertical", "wordArtVert"],
  ["EastAsianVertical", "eaVert"],
  ["MongolianVertical", "mongolianVert"],
  ["WordArtVerticalRTL", "wordArtVertRtl"],
];

export const underlines: Words = [
  ["None", "none"],
  ["Single", "sng"],
  ["Double", "dbl"],
  ["Heavy", "heavy"],
  ["Dotted", "dotted"],
  ["DottedHeavy", "dottedHeavy"],
  ["Dash", "dash"],
  ["DashHeavy", "dashHeavy"],
  ["DashLong", "dashLong"],
  ["DashLongHeavy", "dashLongHeavy"],
  ["DotDash", "dotDash"],
  ["DotDashHeavy", "dotDashHeavy"],
  ["DotDotDash", "dotDotDash"],
  ["DotDotDashHeavy", "dotDotDashHeavy"],
  ["Wavy", "wavy"],
  ["WavyHeavy", "wavyHeavy"],
  ["WavyDouble", "wavyDbl"],
];
