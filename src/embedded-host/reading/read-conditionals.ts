import { standardIcons } from "../model/cells/conditional-editing";
import { ICON_STYLES, POINT_TYPES, presetOf } from "../model/cells/conditional-words";
import type { BarRule, ConditionalFormatModel, ScalePoint } from "../model/sheets/sheet-features";
import { hexColor } from "./file-colors";
import { attributesOf, decodeXml, elementsNamed, isOn, textOf, type XmlElement } from "./xml-text";

/** A rule as the file writes it, and what the newer part of the format says under its number. */
export interface RawRule {
  range: string;
  xml: string;
  attributes: Record<string, string>;
  inner: string;
  extension: XmlElement | null;
  extensionId: string | null;
}

const blocks = /<(?:[\w.-]+:)?conditionalFormatting\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?conditionalFormatting\s*>/g;
const rules = /<(?:[\w.-]+:)?cfRule\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?cfRule\s*>)/g;

/** The rules of a worksheet's part in the order in which they stand there. */
export function rawRules(sheetXml: string): RawRule[] {
  const tail = sheetXml.slice(Math.max(0, sheetXml.lastIndexOf("sheetData")));
  const newer = new Map(
    [...tail.matchAll(/<x14:cfRule\b([^>]*?)>([\s\S]*?)<\/x14:cfRule\s*>/g)].map(([, tag, inner]) => {
      const attributes = attributesOf(tag!);
      return [attributes["id"] ?? "", { attributes, inner: inner! }];
    }),
  );
  return [...tail.matchAll(blocks)].flatMap(([whole, tag, inside]) => {
    if (whole.startsWith("<x14:")) return [];
    const range = attributesOf(tag!)["sqref"] ?? "";
    return [...inside!.matchAll(rules)].map(([xml, attributes, inner = ""]) => {
      const extensionId = textOf(inner, "id");
      return { range, xml, attributes: attributesOf(attributes!), inner, extension: newer.get(extensionId ?? "") ?? null, extensionId };
    });
  });
}

const wordFor = (words: Readonly<Record<string, string>>, written: string | undefined, otherwise: string): string =>
  Object.keys(words).find((word) => words[word] === written) ?? otherwise;

interface Point {
  type: string;
  value: string;
  isGreater: boolean;
}

const pointsIn = (xml: string): Point[] =>
  elementsNamed(xml, "cfvo").map(({ attributes, inner }) => ({
    type: attributes["type"] ?? "num",
    value: attributes["val"] ?? decodeXml(textOf(inner, "f") ?? ""),
    isGreater: attributes["gte"] === "0",
  }));

type Colors = readonly string[] | undefined;

const colorIn = ({ attributes }: XmlElement, colors: Colors): string | null =>
  hexColor(
    {
      ...(attributes["rgb"] !== undefined && { rgb: attributes["rgb"] }),
      ...(attributes["theme"] !== undefined && { theme: Number(attributes["theme"]) }),
      ...(attributes["tint"] !== undefined && { tint: Number(attributes["tint"]) }),
      ...(attributes["indexed"] !== undefined && { indexed: Number(attributes["indexed"]) }),
    },
    colors,
  );

const named = (xml: string, name: string, colors: Colors): string | null => {
  const found = elementsNamed(xml, name)[0];
  return found ? colorIn(found, colors) : null;
};

function readScale(format: ConditionalFormatModel, xml: string, colors: Colors): void {
  const tints = elementsNamed(xml, "color").map((color) => colorIn(color, colors) ?? "#FFFFFF");
  const points = pointsIn(xml).map(({ type, value }, index): ScalePoint => ({
    type: wordFor(POINT_TYPES, type, "Number"),
    formula: /^(?:min|max)$/.test(type) ? "" : value,
    color: tints[index] ?? "#FFFFFF",
  }));
  if (points.length < 2) return;
  format.scale = { minimum: points[0]!, midpoint: points.length > 2 ? points[1]! : null, maximum: points.at(-1)! };
}

const barRule = ({ type, value }: Point): BarRule =>
  /^auto/.test(type)
    ? { type: "Automatic", formula: "" }
    : { type: wordFor(POINT_TYPES, type, "Number"), formula: /^(?:min|max)$/.test(type) ? "" : value };

function readBar({ bar }: ConditionalFormatModel, { inner, extension }: RawRule, colors: Colors): void {
  const [element] = elementsNamed(inner, "dataBar");
  const points = pointsIn(extension?.inner ?? inner);
  const [lower, upper] = points;
  if (lower && upper) Object.assign(bar, { lower: barRule(lower), upper: barRule(upper) });
  bar.color = (element && named(element.inner, "color", colors)) ?? bar.color;
  bar.showValue = element?.attributes["showValue"] !== "0";
  const newer = extension && elementsNamed(extension.inner, "dataBar")[0];
  if (!newer) return;
  const { attributes } = newer;
  bar.gradient = attributes["gradient"] !== "0";
  bar.borderColor = isOn(attributes["border"]) ? (named(newer.inner, "borderColor", colors) ?? bar.color) : null;
  bar.direction = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" }[attributes["direction"] ?? ""] ?? "Context";
  bar.axisFormat = { none: "None", middle: "CellMidPoint" }[attributes["axisPosition"] ?? ""] ?? "Automatic";
  bar.axisColor = named(newer.inner, "axisColor", colors);
  bar.negative = {
    matchFill: isOn(attributes["negativeBarColorSameAsPositive"]),
    matchBorder: attributes["negativeBarBorderColorSameAsPositive"] !== "0",
    fillColor: named(newer.inner, "negativeFillColor", colors),
    borderColor: named(newer.inner, "negativeBorderColor", colors),
  };
}

function readIcons({ icons }: ConditionalFormatModel, inner: string): void {
  const [element] = elementsNamed(inner, "iconSet");
  if (!element) return;
  icons.style = wordFor(ICON_STYLES, element.attributes["iconSet"], "ThreeTrafficLights1");
  icons.reverse = isOn(element.attributes["reverse"]);
  icons.showIconOnly = element.attributes["showValue"] === "0";
  const points = pointsIn(element.inner);
  const standard = standardIcons(icons.style);
  if (points.length !== standard.length) return;
  icons.criteria = points.map(({ type, value, isGreater }) => ({
    type: wordFor(POINT_TYPES, type, "Percent"),
    operator: isGreater ? "GreaterThan" : "GreaterThanOrEqual",
    formula: value,
    customIcon: null,
  }));
}

/** What the reading library does not tell of a rule. */
export function readDetails(format: ConditionalFormatModel, raw: RawRule, colors: Colors): void {
  format.xmlInFile = raw.xml;
  format.extensionId = raw.extensionId;
  switch (format.kind) {
    case "ColorScale":
      return readScale(format, raw.inner, colors);
    case "DataBar":
      return readBar(format, raw, colors);
    case "IconSet":
      return readIcons(format, raw.inner);
    case "TopBottom": {
      const { rank, percent, bottom } = raw.attributes;
      format.top = { rank: Number(rank ?? 10), type: `${isOn(bottom) ? "Bottom" : "Top"}${isOn(percent) ? "Percent" : "Items"}` };
      return;
    }
    case "PresetCriteria":
      format.preset = presetOf(raw.attributes) ?? "";
      return;
    default:
  }
}
