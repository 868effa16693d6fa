import { encodeXml } from "../../reading/xml-text";
import { attributesXml, elementXml, type Said } from "../parts/element-xml";
import { withElement } from "../parts/sheet-element";
import type { CachedValue, SheetPatch } from "../save-plan";

const formulaCell = /<c\b([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;
const addressOf = /\br="([A-Z]+\d+)"/;

/** A cell with its formula, which may be none, and its value. */
export function cellXml(attributes: string, formula: string, value: CachedValue): string {
  const kept = attributes.replace(/\s*\bt="[^"]*"/, "");
  if (value === null) return `<c${kept}>${formula}</c>`;
  if (typeof value === "number")
    return Number.isFinite(value) ? `<c${kept}>${formula}<v>${value}</v></c>` : `<c${kept} t="e">${formula}<v>#NUM!</v></c>`;
  if (typeof value === "boolean") return `<c${kept} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `<c${kept} t="e">${value.constant ? "" : formula}<v>${value.error}</v></c>`;
  return `<c${kept} t="str">${formula}<v>${encodeXml(value)}</v></c>`;
}

/** Puts results behind the formulas of a worksheet part. */
export const patchCachedValues = (xml: string, values: Readonly<Record<string, CachedValue>>): string =>
  xml.replace(formulaCell, (whole: string, attributes: string, formula: string) => {
    const address = addressOf.exec(attributes)?.[1];
    const value = address === undefined ? undefined : values[address];
    return value === undefined ? whole : cellXml(attributes, formula, value);
  });

/** Puts another filter in the place of a worksheet part's own. */
export const patchFilter = (xml: string, filter: string): string =>
  xml.replace(/<autoFilter\b[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/, filter);

/** Says whether grid lines and headings are printed, in a worksheet part that has margins. */
export function patchPrinted(xml: string, { gridLines, headings }: { gridLines: boolean; headings: boolean }): string {
  const known = /<printOptions\b([^>]*?)(?:\/>|>\s*<\/printOptions>)/.exec(xml);
  const kept = (known?.[1] ?? "").replace(/\s*\b(?:gridLines|gridLinesSet|headings)="[^"]*"/g, "");
  const said = `<printOptions${kept}${headings ? ' headings="1"' : ""}${gridLines ? ' gridLines="1"' : ""}/>`;
  return known ? xml.replace(known[0], said) : xml.replace(/<pageMargins\b/, `${said}<pageMargins`);
}

/** Says what changed of how the pages of a worksheet part are set up; the rest of it stays. */
export function patchPageSetup(xml: string, said: Said): string {
  const known = /<pageSetup\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>\s*<\/pageSetup>)/.exec(xml);
  if (!known) return withElement(xml, "pageSetup", elementXml("pageSetup", said));
  const isSaid = new RegExp(`\\s+(?:${Object.keys(said).join("|")})=(?:"[^"]*"|'[^']*')`, "g");
  return xml.replace(known[0], `<pageSetup${known[1]!.replace(isSaid, "").trimEnd()}${attributesXml(said)}/>`);
}

/** Says how deep rows and columns of a worksheet part are grouped, and takes rows out of their groups. */
export function patchOutline(xml: string, { ungrouped, rows, columns }: NonNullable<SheetPatch["outline"]>): string {
  const gone = new Set(ungrouped.map(String));
  const plain = xml.replace(/<row\b[^>]*>/g, (tag) =>
    gone.has(/\br="(\d+)"/.exec(tag)?.[1] ?? "") ? tag.replace(/\s(?:outlineLevel|collapsed)="[^"]*"/g, "") : tag,
  );
  const depth = `${rows ? ` outlineLevelRow="${rows}"` : ""}${columns ? ` outlineLevelCol="${columns}"` : ""}`;
  const known = /<sheetFormatPr\b([^>]*?)(?:\/>|>\s*<\/sheetFormatPr>)/.exec(plain);
  if (!known) return withElement(plain, "sheetFormatPr", `<sheetFormatPr defaultRowHeight="15"${depth}/>`);
  return plain.replace(known[0], `<sheetFormatPr${known[1]!.replace(/\soutlineLevel(?:Row|Col)="[^"]*"/g, "").trimEnd()}${depth}/>`);
}

/** Says which cells are merged, in a worksheet part that has none. */
export const patchMerges = (xml: string, areas: readonly string[]): string =>
  withElement(
    xml,
    "mergeCells",
    `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`,
  );
