import { areaAddress, areaFromAddress } from "../../model/address";
import { sameArea } from "../../model/area";
import { momentOfSerial } from "../../model/filters/filter-dates";
import { CellError } from "../../model/cells/cell-scalar";
import { type CacheField, type PivotCache, recordsOf } from "../../model/pivots/pivot-cache";
import { PivotDate, type PivotValue } from "../../model/pivots/pivot-value";
import { attributesOf } from "../../reading/xml-text";
import { DECLARATION, OFFICE } from "../package-links";
import { elementXml, type Said } from "./element-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LONGEST_TEXT = 255;

/** Stands in the part for the relationship of its records. */
export const RECORDS_MARK = ' r:id="?"';

const momentText = ({ serial }: PivotDate): string => momentOfSerial(serial, false).toISOString().slice(0, 19);

function valueXml(value: PivotValue): string {
  if (value === null) return "<m/>";
  if (value instanceof PivotDate) return elementXml("d", { v: momentText(value) });
  if (value instanceof CellError) return elementXml("e", { v: value.code });
  if (typeof value === "boolean") return `<b v="${value ? 1 : 0}"/>`;
  return elementXml(typeof value === "number" ? "n" : "s", { v: value });
}

/** What is said of all values of a field, so that a program knows what to expect. */
function kindsOf(items: readonly PivotValue[]): Said {
  const numbers = items.filter((value) => typeof value === "number");
  const dates = items.filter((value) => value instanceof PivotDate);
  const texts = items.filter((value) => typeof value === "string");
  const others = items.filter((value) => typeof value === "boolean" || value instanceof CellError);
  const hasBlank = items.includes(null);
  const hasTexts = texts.length + others.length > 0;
  const kinds = [numbers.length, dates.length, texts.length + others.length].filter((count) => count > 0).length;
  const said: Record<string, string | number | boolean | undefined> = {};
  if (!hasTexts && !hasBlank) said["containsSemiMixedTypes"] = "0";
  if (numbers.length + texts.length + others.length === 0) said["containsNonDate"] = "0";
  if (dates.length > 0) said["containsDate"] = true;
  if (!hasTexts) said["containsString"] = "0";
  if (hasBlank) said["containsBlank"] = true;
  if (kinds > 1) said["containsMixedTypes"] = true;
  if (numbers.length > 0) {
    said["containsNumber"] = true;
    if (numbers.every(Number.isInteger)) said["containsInteger"] = true;
    said["minValue"] = numbers.reduce((least, one) => Math.min(least, one));
    said["maxValue"] = numbers.reduce((most, one) => Math.max(most, one));
  }
  if (dates.length > 0) {
    const serials = dates.map(({ serial }) => serial);
    said["minDate"] = momentText(new PivotDate(serials.reduce((least, one) => Math.min(least, one))));
    said["maxDate"] = momentText(new PivotDate(serials.reduce((most, one) => Math.max(most, one))));
  }
  if (texts.some((text) => text.length > LONGEST_TEXT)) said["longText"] = true;
  return said;
}

/** Whether the file lists the values of a field, so that records name them by their place. */
const isListed = ({ items, isListed: inFile }: CacheField, isOnAxis: boolean): boolean =>
  inFile || isOnAxis || items.some((value) => value !== null && typeof value !== "number");

function fieldXml(field: CacheField, isOnAxis: boolean, formatId: (code: string) => string): string {
  const { items, name, numberFormat } = field;
  const listed = isListed(field, isOnAxis);
  const values = listed ? items.map(valueXml).join("") : "";
  const shared = elementXml("sharedItems", { ...kindsOf(items), ...(listed && { count: items.length }) }, values);
  return elementXml("cacheField", { name, numFmtId: formatId(numberFormat) }, shared);
}

function sourceXml({ source, inFile }: PivotCache): string {
  if (source === null) return /<cacheSource\b[\s\S]*?(?:<\/cacheSource>)/.exec(inFile?.xml ?? "")?.[0] ?? "";
  const said: Said =
    "table" in source
      ? { name: source.table.name }
      : "name" in source
        ? { name: source.name }
        : { ref: areaAddress(source.range.area), sheet: source.range.sheet.name };
  return elementXml("cacheSource", { type: "worksheet" }, elementXml("worksheetSource", said));
}

/**
 * The part of a cache and that of its records.
 *
 * @param onAxis the fields that stand on an axis of a report
 * @param formatId what stands in the part for the number of a number format
 */
export function pivotCacheXml(
  cache: PivotCache,
  onAxis: ReadonlySet<number>,
  refreshedBy: string,
  formatId: (code: string) => string,
): { definition: string; records: string } {
  const { fields } = cache;
  const listed = fields.map((field, index) => isListed(field, onAxis.has(index)));
  const all = recordsOf(cache);
  const rows = all.map(
    (record) =>
      `<r>${record.map((item, index) => (listed[index] ? `<x v="${item}"/>` : valueXml(fields[index]!.items[item]!))).join("")}</r>`,
  );
  const said = {
    refreshOnLoad: true,
    refreshedBy,
    createdVersion: 6,
    refreshedVersion: 6,
    minRefreshableVersion: 3,
    recordCount: all.length,
  };
  const fieldsXml = fields.map((field, index) => fieldXml(field, onAxis.has(index), formatId)).join("");
  return {
    definition:
      DECLARATION +
      elementXml(
        "pivotCacheDefinition",
        { xmlns: MAIN, "xmlns:r": OFFICE, ...said },
        sourceXml(cache) + elementXml("cacheFields", { count: fields.length }, fieldsXml),
      ).replace(" refreshOnLoad", () => `${RECORDS_MARK} refreshOnLoad`),
    records: DECLARATION + elementXml("pivotCacheRecords", { xmlns: MAIN, "xmlns:r": OFFICE, count: all.length }, rows.join("")),
  };
}

const SOURCE = /<((?:[\w.-]+:)?worksheetSource)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/;

/** The part of a cache of the file whose cells are elsewhere now; null when they are where they were. */
export function movedCacheXml({ inFile, source }: PivotCache): string | null {
  const written = SOURCE.exec(inFile?.xml ?? "");
  if (!inFile || !written || source === null || !("range" in source) || !source.range.alive) return null;
  const { sheet, area } = source.range;
  const said = attributesOf(written[2]!);
  const before = areaFromAddress(said["ref"] ?? "");
  if (said["sheet"]?.toLowerCase() === sheet.name.toLowerCase() && before && sameArea(before, area)) return null;
  const moved = elementXml(written[1]!, { ref: areaAddress(area), sheet: sheet.name }).replace(/\/>$/, `${written[3]!}>`);
  return inFile.xml.replace(SOURCE, () => moved);
}

/** The same part, to be refreshed when the file is opened. */
export const refreshedCacheXml = (xml: string, isRefreshed: boolean): string => {
  const bare = xml.replace(
    /(<(?:[\w.-]+:)?pivotCacheDefinition\b(?:[^>"']|"[^"]*"|'[^']*')*?)\srefreshOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/,
    "$1",
  );
  return isRefreshed ? bare.replace(/<(?:[\w.-]+:)?pivotCacheDefinition\b/, '$& refreshOnLoad="1"') : bare;
};
