import { HostFailure, invalidArgument } from "../../client/office-error";
import { insertChild, putChild } from "./chart-order";
import type { ChartPlace } from "./chart-model";
import { allNamed, childAt, childrenNamed, removeChildren, type XmlNode, xmlNode } from "../xml-node";

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

/** A paragraph for each line of a text, its letters with the properties that are made under each name. */
export const paragraphsWith = (text: string, properties: (name: string) => XmlNode): XmlNode[] =>
  text
    .split(/\r\n|[\n\r]/)
    .map((words) =>
      xmlNode("a:p", {}, [
        xmlNode("a:pPr", {}, [properties("a:defRPr")]),
        xmlNode("a:r", {}, [properties("a:rPr"), xmlNode("a:t", {}, [], words)]),
      ]),
    );

/** Gives an owner a text of its own that looks as the text before. */
export function setRichText(owner: XmlNode, text: string): void {
  const before = childAt(owner, "tx/rich");
  const look = (before && (allNamed(before, "a:rPr")[0] ?? allNamed(before, "a:defRPr")[0])) ?? childAt(owner, "txPr/a:p/a:pPr/a:defRPr");
  const body = (before && childAt(before, "a:bodyPr")) ?? childAt(owner, "txPr/a:bodyPr") ?? xmlNode("a:bodyPr");
  const properties = (name: string): XmlNode => ({ ...structuredClone(look ?? xmlNode(name)), name });
  const rich = xmlNode("rich", {}, [structuredClone(body), xmlNode("a:lstStyle"), ...paragraphsWith(text, properties)]);
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
