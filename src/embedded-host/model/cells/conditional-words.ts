/** The words of the file for those of Office.js in conditional formats. */
export const ICON_STYLES: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** Sets of icons that only the newer part of the format knows. */
export const isNewerStyle = (style: string): boolean => ["ThreeStars", "ThreeTriangles", "FiveBoxes"].includes(style);

export const iconCount = (style: string): number => Number(ICON_STYLES[style]?.[0] ?? 3);

export const POINT_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Type of the rule and operator of comparisons of texts. */
export const TEXT_RULES: Readonly<Record<string, [type: string, operator: string]>> = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

const day = "FLOOR(@,1)";
const week = (weeks: number): string =>
  weeks < 0
    ? `AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))`
    : weeks === 0
      ? `AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))`
      : `AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))`;
const month = (months: number): string => {
  const other = months === 0 ? "TODAY()" : `EDATE(TODAY(),0${months < 0 ? "-" : "+"}1)`;
  return `AND(MONTH(@)=MONTH(${other}),YEAR(@)=YEAR(${other}))`;
};

export interface PresetRule {
  type: string;
  attributes: Readonly<Record<string, string>>;
  /** With @ where the first cell's address stands. */
  formula: string | null;
}

const average = (attributes: Record<string, string>): PresetRule => ({ type: "aboveAverage", attributes, formula: null });
const period = (timePeriod: string, formula: string): PresetRule => ({ type: "timePeriod", attributes: { timePeriod }, formula });
const plain = (type: string, formula: string | null): PresetRule => ({ type, attributes: {}, formula });

/** Excel's ready criteria as the file says them. */
export const PRESETS: Readonly<Record<string, PresetRule>> = {
  Blanks: plain("containsBlanks", "LEN(TRIM(@))=0"),
  NonBlanks: plain("notContainsBlanks", "LEN(TRIM(@))>0"),
  Errors: plain("containsErrors", "ISERROR(@)"),
  NonErrors: plain("notContainsErrors", "NOT(ISERROR(@))"),
  Yesterday: period("yesterday", `${day}=TODAY()-1`),
  Today: period("today", `${day}=TODAY()`),
  Tomorrow: period("tomorrow", `${day}=TODAY()+1`),
  LastSevenDays: period("last7Days", `AND(TODAY()-${day}<=6,${day}<=TODAY())`),
  LastWeek: period("lastWeek", week(-1)),
  ThisWeek: period("thisWeek", week(0)),
  NextWeek: period("nextWeek", week(1)),
  LastMonth: period("lastMonth", month(-1)),
  ThisMonth: period("thisMonth", month(0)),
  NextMonth: period("nextMonth", month(1)),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
  UniqueValues: plain("uniqueValues", null),
  DuplicateValues: plain("duplicateValues", null),
};

/** The ready criterion that a rule of the file stands for; null when it is none. */
export function presetOf(attributes: Readonly<Record<string, string>>): string | null {
  const keys = ["timePeriod", "aboveAverage", "equalAverage", "stdDev"];
  const said = (from: Readonly<Record<string, string>>): string =>
    keys
      .map((key) => {
        const value = from[key] ?? "";
        return (key === "aboveAverage" && value === "1") || (key !== "aboveAverage" && value === "0") ? "" : value;
      })
      .join("|");
  return (
    Object.keys(PRESETS).find((name) => {
      const preset = PRESETS[name]!;
      return preset.type === attributes["type"] && said(preset.attributes) === said(attributes);
    }) ?? null
  );
}
