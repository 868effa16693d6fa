import type { ElementStyle, StyleKind, WorkbookSetup } from "../model/workbook-setup";
import type { PackageParts } from "./package-parts";
import { attributesOf, elementsNamed, isOn } from "./xml-text";

const attributesIn = (xml: string, name: string): Record<string, string> =>
  attributesOf(new RegExp(`<(?:\\w+:)?${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`).exec(xml)?.[1] ?? "");

function readStyles(setup: WorkbookSetup, xml: string): void {
  const ofKind = (list: string, name: string): Map<string, string> =>
    new Map(
      elementsNamed(elementsNamed(xml, list)[0]?.inner ?? "", name).map(({ attributes, inner }) => [attributes["name"] ?? "", inner]),
    );
  const [slicers, timelines] = [ofKind("slicerStyles", "slicerStyle"), ofKind("timelineStyles", "timelineStyle")];
  const kindOf = (name: string, said: Record<string, string>): StyleKind => {
    if (slicers.has(name)) return "slicer";
    if (timelines.has(name)) return "timeline";
    return said["table"] === undefined || isOn(said["table"]) ? "table" : "pivot";
  };
  setup.styles = elementsNamed(elementsNamed(xml, "tableStyles")[0]?.inner ?? "", "tableStyle").map(
    ({ attributes, inner }): ElementStyle => {
      const { name = "", pivot, table } = attributes;
      const offered = { ...(pivot !== undefined && { pivot }), ...(table !== undefined && { table }) };
      return { kind: kindOf(name, attributes), name, offered, elements: inner, extension: slicers.get(name) ?? timelines.get(name) ?? "" };
    },
  );
  const tables = attributesIn(xml, "tableStyles");
  const told: Record<StyleKind, string | undefined> = {
    table: tables["defaultTableStyle"],
    pivot: tables["defaultPivotStyle"],
    slicer: attributesIn(xml, "slicerStyles")["defaultSlicerStyle"],
    timeline: attributesIn(xml, "timelineStyles")["defaultTimelineStyle"],
  };
  for (const [kind, name] of Object.entries(told) as [StyleKind, string | undefined][]) if (name) setup.defaultStyles[kind] = name;
}

/** How a workbook is calculated, and its styles for tables, pivot tables, slicers and timelines. */
export function readSetup(setup: WorkbookSetup, parts: PackageParts): void {
  const xml = parts.text(parts.workbookPath) ?? "";
  const said = attributesIn(xml, "calcPr");
  const number = (name: string, usual: number): number =>
    Number.isFinite(Number(said[name] ?? usual)) ? Number(said[name] ?? usual) : usual;
  setup.iteration = { enabled: isOn(said["iterate"]), maxIteration: number("iterateCount", 100), maxChange: number("iterateDelta", 0.001) };
  setup.precisionAsDisplayed = said["fullPrecision"] !== undefined && !isOn(said["fullPrecision"]);
  setup.engineVersion = number("calcId", setup.engineVersion);
  setup.chartTracking = /<(?:\w+:)?workbookPr\b[^>]*\bchartTrackingRefBase="(?:1|true)"/.test(xml);
  const path = parts.relationships(parts.workbookPath).find(({ kind }) => kind === "styles")?.target;
  readStyles(setup, (path === undefined ? null : parts.text(path)) ?? "");
}
