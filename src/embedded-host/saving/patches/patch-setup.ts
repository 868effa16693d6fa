import type { ElementStyle, StyleKind } from "../../model/workbook-setup";
import { elementsNamed } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { WORKBOOK_PATH } from "../package-links";
import { elementXml, type Said } from "../parts/element-xml";
import type { SavePlan } from "../save-plan";
import { STYLES_PATH } from "../style-writer";

const whole = (name: string): RegExp => new RegExp(`<((?:\\w+:)?${name})\\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</\\1\\s*>)`);

/** Puts an entry of the newer part of the format into a part: in the place of the one with its mark, or behind the others. */
function withExtension(xml: string, root: string, uri: string, change: (inner: string) => string): string {
  const known = new RegExp(`(<ext\\b[^>]*\\buri="${uri.replace(/[{}]/g, "\\$&")}"[^>]*>)([\\s\\S]*?)(</ext\\s*>)`).exec(xml);
  if (known) return xml.replace(known[0], () => known[1]! + change(known[2]!) + known[3]!);
  const entry = `<ext uri="${uri}">${change("")}</ext>`;
  if (/<\/extLst\s*>\s*<\/\w+\s*>\s*$/.test(xml)) return xml.replace(/<\/extLst\s*>(?=\s*<\/\w+\s*>\s*$)/, () => `${entry}</extLst>`);
  return xml.replace(new RegExp(`</${root}\\s*>\\s*$`), () => `<extLst>${entry}</extLst></${root}>`);
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const CHARTS = "{140A7094-0E35-4892-8432-C4D2E57EDEB5}";
const SLICERS = "{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}";
const TIMELINES = "{9260A510-F301-46a8-8635-F512D64BE5F5}";

const trackingXml = (follows: boolean): string =>
  elementXml("x15:workbookPr", { "xmlns:x15": X15, chartTrackingRefBase: follows ? "1" : "0" });

const styleXml = ({ name, offered, elements }: ElementStyle): string => {
  const count = elements.match(/<(?:\w+:)?tableStyleElement\b/g)?.length;
  return elementXml("tableStyle", { name, ...offered, count }, elements);
};

/** The styles of slicers or timelines; what the file says around them stays. */
function newerStyles(kind: StyleKind, styles: readonly ElementStyle[], usual: string): string {
  const [prefix, space, name, key] =
    kind === "slicer" ? ["x14", X14, "slicerStyle", "defaultSlicerStyle"] : ["x15", X15, "timelineStyle", "defaultTimelineStyle"];
  const own = styles.filter((style) => style.kind === kind);
  const inner = own.map((style) => elementXml(`${prefix}:${name}`, { name: style.name }, style.extension)).join("");
  return elementXml(`${prefix}:${name}s`, { [`xmlns:${prefix}`]: space, [key]: usual }, inner);
}

function withStyles(xml: string, { styles, usual }: NonNullable<SavePlan["elementStyles"]>): string {
  const said: Said = { count: styles.length, defaultTableStyle: usual.table, defaultPivotStyle: usual.pivot };
  const list = elementXml("tableStyles", said, styles.map(styleXml).join(""));
  const known = whole("tableStyles");
  const listed = known.test(xml)
    ? xml.replace(known, () => list)
    : xml.replace(/<(?:colors|extLst)\b|<\/styleSheet\s*>/, (found) => list + found);
  const slicers = withExtension(listed, "styleSheet", SLICERS, () => newerStyles("slicer", styles, usual.slicer));
  return withExtension(slicers, "styleSheet", TIMELINES, () => newerStyles("timeline", styles, usual.timeline));
}

/** Whether the file library forgot that a style is not for tables. */
function isLost(xml: string, styles: readonly ElementStyle[]): boolean {
  const written = new Map(elementsNamed(xml, "tableStyle").map(({ attributes }) => [attributes["name"], attributes["table"]]));
  return styles.some(({ name, offered }) => offered["table"] !== undefined && written.get(name) === undefined);
}

/** Says which styles a workbook has for tables and the like, and how its charts follow their data, as far as a program changed it. */
export function patchSetup(entries: PackageEntries, { chartTracking, elementStyles }: SavePlan): void {
  if (chartTracking !== null)
    entries.change(WORKBOOK_PATH, (xml) => withExtension(xml, "workbook", CHARTS, () => trackingXml(chartTracking)));
  if (elementStyles !== null)
    entries.change(STYLES_PATH, (xml) =>
      elementStyles.isChanged || isLost(xml, elementStyles.styles) ? withStyles(xml, elementStyles) : xml,
    );
}
