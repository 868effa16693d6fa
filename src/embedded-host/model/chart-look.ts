import { HostFailure, invalidArgument } from "../client/office-error";
import { below } from "./chart-tree";
import { insertChild, putChild } from "./chart-order";
import { solidFill } from "./chart-building";
import type { ChartPlace } from "./chart-model";
import { allNamed, childAt, childrenNamed, removeChildren, type XmlNode, xmlNode } from "./xml-node";

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

/** Where the look of an owner's text is said: in its own text, and else in its text properties. */
export function fontOf(owner: ChartPlace): ChartPlace {
  const runs = (node: XmlNode): XmlNode[] => {
    const rich = childAt(node, "tx/rich");
    if (!rich) return [putTextProperties(node)];
    return childrenNamed(rich, "a:p").flatMap((paragraph) => [
      putChild(paragraph, "a:pPr/a:defRPr"),
      ...[...childrenNamed(paragraph, "a:r"), ...childrenNamed(paragraph, "a:fld")].map(runProperties),
    ]);
  };
  return {
    chart: owner.chart,
    find: () => {
      const node = owner.find();
      const rich = childAt(node, "tx/rich");
      if (!rich) return childAt(node, "txPr/a:p/a:pPr/a:defRPr");
      return allNamed(rich, "a:rPr")[0] ?? allNamed(rich, "a:defRPr")[0] ?? null;
    },
    make: () => owner.make().flatMap(runs),
  };
}

/** The properties of a run of text, which stand before all else in it. */
export function runProperties(run: XmlNode): XmlNode {
  const known = childAt(run, "a:rPr");
  if (known) return known;
  const made = xmlNode("a:rPr");
  run.children.unshift(made);
  return made;
}

function putTextProperties(owner: XmlNode): XmlNode {
  const made = putChild(owner, "txPr/a:p/a:pPr/a:defRPr");
  putBody(childAt(owner, "txPr")!);
  const paragraph = childAt(owner, "txPr/a:p")!;
  if (!childAt(paragraph, "a:endParaRPr")) insertChild(paragraph, xmlNode("a:endParaRPr", { lang: "en-US" }));
  return made;
}

function putBody(text: XmlNode): XmlNode {
  if (!childAt(text, "a:p"))
    insertChild(text, xmlNode("a:p", {}, [xmlNode("a:pPr", {}, [xmlNode("a:defRPr")]), xmlNode("a:endParaRPr", { lang: "en-US" })]));
  const body = putChild(text, "a:bodyPr");
  putChild(text, "a:lstStyle");
  return body;
}

/** The body of an owner's text: its direction and where it stands. */
export const bodyOf = (owner: ChartPlace): ChartPlace => ({
  chart: owner.chart,
  find: () => childAt(owner.find(), "tx/rich/a:bodyPr") ?? childAt(owner.find(), "txPr/a:bodyPr"),
  make: () => owner.make().map((node) => putBody(childAt(node, "tx/rich") ?? putChild(node, "txPr"))),
});

/** The paragraphs of an owner's text. */
export const paragraphsOf = (owner: ChartPlace): ChartPlace => ({
  chart: owner.chart,
  find: () => childAt(owner.find(), "tx/rich/a:p/a:pPr") ?? childAt(owner.find(), "txPr/a:p/a:pPr"),
  make: () =>
    owner.make().flatMap((node) => {
      const text = childAt(node, "tx/rich") ?? putChild(node, "txPr");
      putBody(text);
      return childrenNamed(text, "a:p").map((paragraph) => putChild(paragraph, "a:pPr"));
    }),
});

/** Degrees a text is turned to the left; 180 stands for letters one below the other. */
export function orientationOf(body: ChartPlace): number {
  const node = body.find();
  if (/^wordArtVert/.test(node?.attributes["vert"] ?? "")) return 180;
  const turned = Number(node?.attributes["rot"] ?? 0);
  return Math.abs(turned) > 5_400_000 ? 0 : -turned / 60_000 + 0;
}

export function setOrientation(body: ChartPlace, degrees: unknown, location: string): void {
  const upright = degrees === 180;
  if (!upright && !(Number.isInteger(degrees) && Math.abs(degrees as number) <= 90))
    throw invalidArgument("A text is turned by -90 to 90 degrees, or 180 for letters one below the other.", location);
  for (const node of body.make())
    node.attributes = {
      ...node.attributes,
      rot: String(upright ? 0 : -(degrees as number) * 60_000 + 0),
      vert: upright ? "wordArtVert" : "horz",
    };
}

const ALIGNMENTS: Readonly<Record<string, string>> = { Center: "ctr", Left: "l", Right: "r", Justify: "just", Distributed: "dist" };
const ANCHORS: Readonly<Record<string, string>> = { Center: "ctr", Top: "t", Bottom: "b", Justify: "just", Distributed: "dist" };

const wordFor = (words: Readonly<Record<string, string>>, written: string | undefined): string =>
  Object.keys(words).find((word) => words[word] === written) ?? "Center";

function written(words: Readonly<Record<string, string>>, word: unknown, location: string): string {
  const found = words[String(word)];
  if (found === undefined) throw invalidArgument(`'${String(word)}' is not allowed here.`, location);
  return found;
}

export const horizontalOf = (owner: ChartPlace): string => wordFor(ALIGNMENTS, paragraphsOf(owner).find()?.attributes["algn"]);
export const verticalOf = (owner: ChartPlace): string => wordFor(ANCHORS, bodyOf(owner).find()?.attributes["anchor"]);

export function setHorizontal(owner: ChartPlace, word: unknown, location: string): void {
  const algn = written(ALIGNMENTS, word, location);
  for (const node of paragraphsOf(owner).make()) node.attributes["algn"] = algn;
}

export function setVertical(owner: ChartPlace, word: unknown, location: string): void {
  const anchor = written(ANCHORS, word, location);
  for (const node of bodyOf(owner).make()) node.attributes["anchor"] = anchor;
}

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

/** The text of a title or a label of its own; null when it has none. */
export function richText(owner: XmlNode | null): string | null {
  const rich = childAt(owner, "tx/rich");
  if (!rich) return null;
  return childrenNamed(rich, "a:p")
    .map((paragraph) =>
      allNamed(paragraph, "a:t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}

/** Gives an owner a text of its own that looks as the text before. */
export function setRichText(owner: XmlNode, text: string): void {
  const before = childAt(owner, "tx/rich");
  const look = (before && (allNamed(before, "a:rPr")[0] ?? allNamed(before, "a:defRPr")[0])) ?? childAt(owner, "txPr/a:p/a:pPr/a:defRPr");
  const body = (before && childAt(before, "a:bodyPr")) ?? childAt(owner, "txPr/a:bodyPr") ?? xmlNode("a:bodyPr");
  const properties = (name: string): XmlNode => ({ ...structuredClone(look ?? xmlNode(name)), name });
  const paragraphs = text
    .split(/\r\n|[\n\r]/)
    .map((words) =>
      xmlNode("a:p", {}, [
        xmlNode("a:pPr", {}, [properties("a:defRPr")]),
        xmlNode("a:r", {}, [properties("a:rPr"), xmlNode("a:t", {}, [], words)]),
      ]),
    );
  const rich = xmlNode("rich", {}, [structuredClone(body), xmlNode("a:lstStyle"), ...paragraphs]);
  const holder = putChild(owner, "tx");
  holder.children = [rich];
  removeChildren(owner, "txPr");
}

/** The runs of a text from a place on, so many characters long; runs are split where that begins and ends. */
export function runsWithin(owner: XmlNode, start: number, length: number): XmlNode[] {
  const rich = childAt(owner, "tx/rich");
  if (!rich) throw new HostFailure("InvalidOperation", "The text is not one of its own, so no part of it can have a look.");
  const found: XmlNode[] = [];
  let at = 0;
  for (const paragraph of childrenNamed(rich, "a:p")) {
    for (const run of childrenNamed(paragraph, "a:r")) {
      const text = childAt(run, "a:t")!;
      const words = text.text;
      const cuts = [start - at, start + length - at].map((cut) => Math.min(words.length, Math.max(0, cut))) as [number, number];
      at += words.length;
      if (cuts[0] >= cuts[1]) continue;
      const pieces = [words.slice(0, cuts[0]), words.slice(...cuts), words.slice(cuts[1])];
      const runs = pieces.map((piece) => {
        const copy = structuredClone(run);
        childAt(copy, "a:t")!.text = piece;
        return copy;
      });
      found.push(runs[1]!);
      paragraph.children.splice(paragraph.children.indexOf(run), 1, ...runs.filter((_, index) => pieces[index] !== ""));
    }
    at++;
  }
  return found;
}
