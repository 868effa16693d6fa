import { resolveTarget, relationshipsPath, directoryOf } from "../reading/package-parts";
import { elementsNamed, encodeXml } from "../reading/xml-text";
import type { PackageEntries } from "./package-entries";
import type { ChartPatch, SeriesPatch } from "./save-plan";

const hex = (color: string): string => color.replace("#", "").toUpperCase();
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

function fontXml({ size, bold, italic, color, name }: ChartPatch["labelLook"]): string {
  const attributes = [
    ...(size === undefined ? [] : [`sz="${Math.round(size * 100)}"`]),
    ...(bold === undefined ? [] : [`b="${bold ? 1 : 0}"`]),
    ...(italic === undefined ? [] : [`i="${italic ? 1 : 0}"`]),
  ].join(" ");
  const inside = `${color === undefined ? "" : solid(color)}${name === undefined ? "" : `<a:latin typeface="${encodeXml(name)}"/>`}`;
  return `<txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${inside}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></txPr>`;
}

const trendline = ({ type, period, order, showsEquation }: SeriesPatch["trendlines"][number]): string =>
  `<trendline><trendlineType val="${type}"/>${order === null ? "" : `<order val="${order}"/>`}${period === null ? "" : `<period val="${period}"/>`}` +
  `<dispRSqr val="0"/><dispEq val="${showsEquation ? 1 : 0}"/></trendline>`;

const child = /<(\w+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;
/** The order that the format asks of a series' children; the library has one of its own. */
const ORDER =
  "idx order tx spPr invertIfNegative marker explosion dPt dLbls trendline errBars cat val xVal yVal bubbleSize shape smooth".split(" ");
const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

function patchSeries(inner: string, { points, trendlines }: SeriesPatch): string {
  if (points.length + trendlines.length === 0) return inner;
  const dots = points.map(({ index, color }) => `<dPt><idx val="${index}"/><bubble3D val="0"/><spPr>${solid(color)}</spPr></dPt>`);
  const children = [...(inner + dots.join("") + trendlines.map(trendline).join("")).matchAll(child)];
  return children
    .sort((a, b) => rank(a[1]!) - rank(b[1]!))
    .map(([xml]) => xml)
    .join("");
}

function withLegendFill(xml: string, fill: string): string {
  return xml.replace(/<legend>([\s\S]*?)<\/legend>/, (_, inner: string) => {
    const bare = inner.replace(/<spPr>[\s\S]*?<\/spPr>/, "");
    const at = bare.search(/<txPr>|$/);
    return `<legend>${bare.slice(0, at)}<spPr>${solid(fill)}</spPr>${bare.slice(at)}</legend>`;
  });
}

function withLabelLook(xml: string, look: ChartPatch["labelLook"]): string {
  return xml.replace(/<dLbls>([\s\S]*?)<\/dLbls>/g, (_, inner: string) => {
    const bare = inner.replace(/<txPr>[\s\S]*?<\/txPr>/, "");
    const at = bare.search(/<(?:dLblPos|showLegendKey|showVal)\b/);
    return `<dLbls>${bare.slice(0, at)}${fontXml(look)}${bare.slice(at)}</dLbls>`;
  });
}

/** What the library cannot write of a chart: the legend's fill, the look of labels, points of their own colour, trend lines. */
export function patchChart(xml: string, { series, legendFill, labelLook }: ChartPatch): string {
  let at = 0;
  const plain = xml.replace(/<ser>([\s\S]*?)<\/ser>/g, (whole, inner: string) => {
    const own = series[at++];
    return own ? `<ser>${patchSeries(inner, own)}</ser>` : whole;
  });
  const filled = legendFill === null ? plain : withLegendFill(plain, legendFill);
  return Object.keys(labelLook).length === 0 ? filled : withLabelLook(filled, labelLook);
}

/** Finds each chart by the name it was written under, and patches its part. */
export function patchCharts(entries: PackageEntries, patches: readonly ChartPatch[]): void {
  if (patches.length === 0) return;
  for (const drawing of entries.paths(/^xl\/drawings\/drawing\d+\.xml$/)) {
    const targets = new Map(
      elementsNamed(entries.text(relationshipsPath(drawing)), "Relationship").map(({ attributes }) => [
        attributes["Id"],
        resolveTarget(directoryOf(drawing), attributes["Target"] ?? ""),
      ]),
    );
    for (const frame of entries.text(drawing).match(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g) ?? []) {
      const patch = patches.find(({ writtenAs }) => frame.includes(`name="${writtenAs}"`));
      const path = targets.get(/\br:id="([^"]+)"/.exec(frame)?.[1]);
      if (patch && path !== undefined) entries.change(path, (xml) => patchChart(xml, patch));
    }
  }
}
