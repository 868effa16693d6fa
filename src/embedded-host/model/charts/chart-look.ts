import { invalidArgument } from "../../client/office-error";
import { below } from "./chart-tree";
import { insertChild } from "./chart-order";
import { solidFill } from "./chart-building";
import type { ChartPlace } from "./chart-model";
import { childAt, removeChildren, type XmlNode, xmlNode } from "../xml-node";

const FILLS = ["a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"];
const EMU_PER_POINT = 12_700;

const THEME_PLACES: Readonly<Record<string, number>> = {
  dk1: 0,
  tx1: 0,
  lt1: 1,
  bg1: 1,
  dk2: 2,
  tx2: 2,
  lt2: 3,
  bg2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

const OFFICE_THEME = "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** A share of a colour's lightness kept and added, as hue, saturation and lightness have it. */
function withLightness(hex: string, kept: number, added: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue = spread === 0 ? 0 : high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const light = Math.min(1, Math.max(0, lightness * kept + added));
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const mixed: [number, number, number][] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  return mixed[Math.floor(hue) % 6]!.map((part) =>
    Math.round((part + light - chroma / 2) * 255)
      .toString(16)
      .padStart(2, "0"),
  )
    .join("")
    .toUpperCase();
}

/** "#RRGGBB" of a colour as drawings write it; null when it is none that is known. */
function colorOf(holder: XmlNode | null, theme: readonly string[]): string | null {
  const color = holder?.children[0];
  const val = color?.attributes["val"] ?? "";
  const base =
    color?.name === "a:srgbClr"
      ? val
      : color?.name === "a:sysClr"
        ? color.attributes["lastClr"]
        : color?.name === "a:schemeClr"
          ? (theme[THEME_PLACES[val] ?? -1] ?? OFFICE_THEME[THEME_PLACES[val] ?? -1])
          : undefined;
  if (!color || base === undefined || !/^[0-9a-fA-F]{6,8}$/.test(base)) return null;
  const share = (name: string, otherwise: number): number => Number(childAt(color, name)?.attributes["val"] ?? otherwise) / 100_000;
  return `#${withLightness(base.slice(-6), share("a:lumMod", 100_000), share("a:lumOff", 0))}`;
}

const themeOf = (place: ChartPlace): readonly string[] => place.chart.sheet.workbook.themeColors;

const withoutFill = (node: XmlNode): void => removeChildren(node, ...FILLS);

/** The solid colour of a shape or a text; "" for none, null when nothing is said. */
export function fillOf(place: ChartPlace): string | null {
  const node = place.find();
  return childAt(node, "a:noFill") ? "" : colorOf(childAt(node, "a:solidFill"), themeOf(place));
}

export function setFill(place: ChartPlace, color: string | null): void {
  for (const node of place.make()) {
    withoutFill(node);
    insertChild(node, color === null ? xmlNode("a:noFill") : solidFill(color));
  }
}

const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
const GREYS: Readonly<Record<string, string>> = { Grey25: "pct25", Grey50: "pct50", Grey75: "pct75" };

export function lineStyleOf(line: ChartPlace): string {
  const node = line.find();
  if (!node) return "Automatic";
  if (childAt(node, "a:noFill")) return "None";
  const pattern = childAt(node, "a:pattFill")?.attributes["prst"];
  const grey = Object.keys(GREYS).find((word) => GREYS[word] === pattern);
  if (grey) return grey;
  const dash = childAt(node, "a:prstDash")?.attributes["val"];
  if (dash === undefined) return childAt(node, "a:solidFill") ? "Continuous" : "Automatic";
  return (
    Object.keys(DASHES).find((word) => DASHES[word] === dash) ?? (/DashDot/i.test(dash) ? "DashDot" : /Dash/i.test(dash) ? "Dash" : "Dot")
  );
}

export function setLineStyle(line: ChartPlace, style: string): void {
  for (const node of line.make()) {
    removeChildren(node, "a:prstDash", "a:custDash");
    if (style === "None") {
      withoutFill(node);
      insertChild(node, xmlNode("a:noFill"));
      continue;
    }
    if (style === "Automatic") {
      withoutFill(node);
      continue;
    }
    removeChildren(node, "a:noFill", "a:pattFill");
    const grey = GREYS[style];
    if (grey !== undefined) {
      withoutFill(node);
      const colors = ["a:fgClr", "a:bgClr"].map((name, index) =>
        xmlNode(name, {}, [xmlNode("a:srgbClr", { val: index === 0 ? "000000" : "FFFFFF" })]),
      );
      insertChild(node, xmlNode("a:pattFill", { prst: grey }, colors));
    } else if (!FILLS.some((name) => childAt(node, name))) insertChild(node, solidFill("000000"));
    insertChild(node, xmlNode("a:prstDash", { val: DASHES[style] ?? "solid" }));
  }
}

/** The width of a line in points; null is Excel's own. */
export const weightOf = (line: ChartPlace): number | null => {
  const width = line.find()?.attributes["w"];
  return width === undefined ? null : Number(width) / EMU_PER_POINT;
};

export function setWeight(line: ChartPlace, points: unknown, location: string): void {
  if (typeof points !== "number" || points < 0 || points > 1584)
    throw invalidArgument("The weight of a line is 0 to 1584 points.", location);
  for (const node of line.make()) node.attributes["w"] = String(Math.round(points * EMU_PER_POINT));
}

export const setLineColor = (line: ChartPlace, color: string): void => setFill(line, color);

/** Takes a line away. */
export const clearLine = (line: ChartPlace): void => setLineStyle(line, "None");

export const shapeOf = (owner: ChartPlace): ChartPlace => below(owner, "spPr");
export const lineOf = (owner: ChartPlace): ChartPlace => below(owner, "spPr/a:ln");

/** Whether a shape casts a shadow. */
export const hasShadow = (shape: ChartPlace): boolean => childAt(shape.find(), "a:effectLst/a:outerShdw") !== null;

export function setShadow(shape: ChartPlace, shown: boolean): void {
  for (const node of shape.make()) {
    removeChildren(node, "a:effectLst", "a:effectDag");
    if (!shown) continue;
    const color = xmlNode("a:srgbClr", { val: "000000" }, [xmlNode("a:alpha", { val: "40000" })]);
    const shadow = xmlNode("a:outerShdw", { blurRad: "50800", dist: "38100", dir: "2700000", algn: "tl", rotWithShape: "0" }, [color]);
    insertChild(node, xmlNode("a:effectLst", {}, [shadow]));
  }
}
