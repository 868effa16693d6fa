import { areaAddress, cellAddress } from "../../model/address";
import { CELL_OPERATORS, ICON_STYLES, isNewerStyle, POINT_TYPES, PRESETS, TEXT_RULES } from "../../model/cells/conditional-words";
import type { BarRule, ConditionalFormatModel, IconCriterion } from "../../model/sheets/sheet-features";
import { encodeXml } from "../../reading/xml-text";
import { fileFormula } from "../file-formula";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const formula = (text: string): string => `<formula>${encodeXml(fileFormula(text))}</formula>`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const firstCell = ({ areas }: ConditionalFormatModel): string => {
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return cellAddress(top, left);
};

function textFormula(operator: string, text: string, cell: string): string {
  const words = quoted(text);
  switch (operator) {
    case "NotContains":
      return `ISERROR(SEARCH(${words},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${words}))=${words}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${words}))=${words}`;
    default:
      return `NOT(ISERROR(SEARCH(${words},${cell})))`;
  }
}

const point = (type: string, value: string, more = ""): string =>
  `<cfvo type="${POINT_TYPES[type] ?? "num"}"${/Value$/.test(type) ? "" : ` val="${encodeXml(fileFormula(value || "0"))}"`}${more}/>`;

const iconPoint = ({ type, formula: value, operator }: IconCriterion): string =>
  point(type, value, operator === "GreaterThan" ? ' gte="0"' : "");

const barPoint = (rule: BarRule, otherwise: "min" | "max"): string =>
  rule.type === "Automatic" ? `<cfvo type="${otherwise}"/>` : point(rule.type, rule.formula);

/** A number that stands for a format in its extension. */
const guidOf = ({ id }: ConditionalFormatModel): string =>
  `{${id.replace(/\D/g, "").padStart(8, "0").slice(-8)}-C0DE-4000-8000-000000000000}`;

const isCustomIcons = ({ kind, icons }: ConditionalFormatModel): boolean =>
  kind === "IconSet" && (isNewerStyle(icons.style) || icons.criteria.some(({ customIcon }) => customIcon !== null));

/** A format of which the part of the format that Excel 2007 knows holds nothing. */
export const isOnlyExtended = isCustomIcons;

const flags = (said: Readonly<Record<string, boolean>>): string =>
  Object.entries(said)
    .filter(([, on]) => on)
    .map(([name]) => ` ${name}="1"`)
    .join("");

const look = ["Custom", "CellValue", "ContainsText", "TopBottom", "PresetCriteria"];
export const hasLook = ({ kind, look: own }: ConditionalFormatModel): boolean => look.includes(kind) && Object.keys(own).length > 0;

/** The rule as the file holds it; the number of its look is put in by whoever knows it. */
export function ruleXml(format: ConditionalFormatModel, style: string): string {
  const { kind, operator, text, top, scale, bar, icons } = format;
  const dxf = hasLook(format) ? style : "";
  const rule = (type: string, attributes: string, inner: string): string =>
    `<cfRule type="${type}"${dxf} priority="${format.priority + 1}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}${attributes}>${inner}</cfRule>`;
  switch (kind) {
    case "CellValue": {
      const two = /etween$/.test(operator) ? formula(format.formula2 || format.formula1) : "";
      return rule("cellIs", ` operator="${CELL_OPERATORS[operator] ?? "equal"}"`, formula(format.formula1) + two);
    }
    case "ContainsText": {
      const [type, written] = TEXT_RULES[operator] ?? TEXT_RULES["Contains"]!;
      return rule(type, ` operator="${written}" text="${encodeXml(text)}"`, formula(textFormula(operator, text, firstCell(format))));
    }
    case "TopBottom":
      return rule(
        "top10",
        `${flags({ percent: top.type.endsWith("Percent"), bottom: top.type.startsWith("Bottom") })} rank="${top.rank}"`,
        "",
      );
    case "PresetCriteria": {
      const preset = PRESETS[format.preset] ?? PRESETS["Blanks"]!;
      const said = Object.entries(preset.attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join("");
      return rule(preset.type, said, preset.formula === null ? "" : formula(preset.formula.replaceAll("@", firstCell(format))));
    }
    case "ColorScale": {
      const points = [scale.minimum, ...(scale.midpoint ? [scale.midpoint] : []), scale.maximum];
      const inner =
        points.map((one) => point(one.type, one.formula)).join("") + points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join("");
      return rule("colorScale", "", `<colorScale>${inner}</colorScale>`);
    }
    case "DataBar": {
      const inner = `${barPoint(bar.lower, "min")}${barPoint(bar.upper, "max")}<color rgb="${argb(bar.color)}"/>`;
      const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>${guidOf(format)}</x14:id></ext></extLst>`;
      return rule("dataBar", "", `<dataBar${bar.showValue ? "" : ' showValue="0"'}>${inner}</dataBar>${link}`);
    }
    case "IconSet": {
      const said = `${icons.showIconOnly ? ' showValue="0"' : ""}${icons.reverse ? ' reverse="1"' : ""}`;
      return rule(
        "iconSet",
        "",
        `<iconSet iconSet="${ICON_STYLES[icons.style]}"${said}>${icons.criteria.map(iconPoint).join("")}</iconSet>`,
      );
    }
    default:
      return rule("expression", "", formula(format.formula1));
  }
}

const newerPoint = (type: string, value: string, more = ""): string =>
  /^(?:autoMin|autoMax|min|max)$/.test(type)
    ? `<x14:cfvo type="${type}"/>`
    : `<x14:cfvo type="${type}"${more}><xm:f>${encodeXml(fileFormula(value || "0"))}</xm:f></x14:cfvo>`;

const newerBarPoint = (rule: BarRule, automatic: "autoMin" | "autoMax"): string =>
  newerPoint(rule.type === "Automatic" ? automatic : (POINT_TYPES[rule.type] ?? "num"), rule.formula);

function newerBar({ bar }: ConditionalFormatModel): string {
  const { negative } = bar;
  const color = (name: string, value: string | null): string => (value ? `<x14:${name} rgb="${argb(value)}"/>` : "");
  const attributes =
    ' minLength="0" maxLength="100"' +
    (bar.borderColor ? ' border="1"' : "") +
    (bar.showValue ? "" : ' showValue="0"') +
    (bar.gradient ? "" : ' gradient="0"') +
    (bar.direction === "Context" ? "" : ` direction="${bar.direction === "LeftToRight" ? "leftToRight" : "rightToLeft"}"`) +
    (negative.matchFill ? ' negativeBarColorSameAsPositive="1"' : "") +
    (negative.matchBorder || !bar.borderColor ? "" : ' negativeBarBorderColorSameAsPositive="0"') +
    (bar.axisFormat === "Automatic" ? "" : ` axisPosition="${bar.axisFormat === "None" ? "none" : "middle"}"`);
  return (
    `<x14:dataBar${attributes}>${newerBarPoint(bar.lower, "autoMin")}${newerBarPoint(bar.upper, "autoMax")}` +
    color("borderColor", bar.borderColor) +
    (negative.matchFill ? "" : color("negativeFillColor", negative.fillColor)) +
    (negative.matchBorder || !bar.borderColor ? "" : color("negativeBorderColor", negative.borderColor)) +
    (bar.axisFormat === "None" ? "" : color("axisColor", bar.axisColor)) +
    "</x14:dataBar>"
  );
}

function newerIcons({ icons }: ConditionalFormatModel): string {
  const custom = icons.criteria.some(({ customIcon }) => customIcon !== null);
  const points = icons.criteria.map(({ type, formula: value, operator }) =>
    newerPoint(POINT_TYPES[type] ?? "num", value, operator === "GreaterThan" ? ' gte="0"' : ""),
  );
  const own = icons.criteria.map(({ customIcon }, index) => {
    const { set, index: at } = customIcon ?? { set: icons.style, index };
    return set === "" ? '<x14:cfIcon iconSet="NoIcons" iconId="0"/>' : `<x14:cfIcon iconSet="${ICON_STYLES[set]}" iconId="${at}"/>`;
  });
  const attributes = `${icons.showIconOnly ? ' showValue="0"' : ""}${icons.reverse ? ' reverse="1"' : ""}${custom ? ' custom="1"' : ""}`;
  return `<x14:iconSet iconSet="${ICON_STYLES[icons.style]}"${attributes}>${points.join("")}${custom ? own.join("") : ""}</x14:iconSet>`;
}

/** What the newer part of the format says of a format; empty where nothing. */
export function extensionXml(format: ConditionalFormatModel): string {
  const isBar = format.kind === "DataBar";
  if (!isBar && !isCustomIcons(format)) return "";
  const rule = isBar
    ? `<x14:cfRule type="dataBar" id="${guidOf(format)}">${newerBar(format)}</x14:cfRule>`
    : `<x14:cfRule type="iconSet" priority="${format.priority + 1}" id="${guidOf(format)}">${newerIcons(format)}</x14:cfRule>`;
  return `<x14:conditionalFormatting ${XM}>${rule}<xm:sqref>${sqrefOf(format)}</xm:sqref></x14:conditionalFormatting>`;
}

export const sqrefOf = ({ areas }: ConditionalFormatModel): string => areas.map(areaAddress).join(" ");
