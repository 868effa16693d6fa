import { areaFromAddress } from "../model/address";
import { CellError } from "../model/cells/cell-scalar";
import { type CacheField, itemOf, newCacheField, type PivotCache, type PivotSource } from "../model/pivots/pivot-cache";
import { PivotDate, type PivotValue, valueKey } from "../model/pivots/pivot-value";
import type { WorkbookModel } from "../model/workbook-model";
import type { PackageParts } from "./package-parts";
import { attributesOf, elementsNamed, isOn } from "./xml-text";
import { below, type XmlNode, xmlTree } from "./xml-tree";

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The serial number of a moment as the file writes it. */
function serialOf(text: string): number {
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const days = (Date.UTC(year, month - 1, day, hour, minute, second) - FIRST_DAY) / MS_PER_DAY;
  return days < 61 ? days - 1 : days;
}

/** A value of an element such as <s v="…"/>; undefined for an element that is no value. */
function valueOf(name: string, written: string | undefined): PivotValue | undefined {
  const text = written ?? "";
  switch (name) {
    case "m":
      return null;
    case "n":
      return Number(text);
    case "s":
      return text;
    case "b":
      return isOn(text);
    case "e":
      return CellError.of(text);
    case "d":
      return new PivotDate(serialOf(text));
    default:
      return undefined;
  }
}

function fieldOf(node: XmlNode, formatOf: (id: string | undefined) => string): CacheField {
  const field = { ...newCacheField(node.attributes["name"] ?? ""), numberFormat: formatOf(node.attributes["numFmtId"]) };
  for (const item of below(node, "sharedItems")?.children ?? []) {
    const value = valueOf(item.name, item.attributes["v"]);
    if (value === undefined) continue;
    const key = valueKey(value);
    if (!field.known.has(key)) field.known.set(key, field.items.length);
    field.items.push(value);
  }
  field.isListed = field.items.length > 0;
  return field;
}

/** The records of a part, as places among the items of the fields; values that no field lists are taken in. */
function readRecords(xml: string, fields: readonly CacheField[]): number[][] {
  return elementsNamed(xml, "r").map(({ inner }) => {
    const record: number[] = [];
    for (const [, name, attributes] of inner.matchAll(/<(?:[\w.-]+:)?(\w+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)) {
      const field = fields[record.length];
      if (!field) break;
      const written = attributesOf(attributes!)["v"];
      if (name === "x") record.push(Number(written));
      else {
        const value = valueOf(name!, written);
        if (value !== undefined) record.push(itemOf(field, value));
      }
    }
    while (record.length < fields.length) record.push(itemOf(fields[record.length]!, null));
    return record;
  });
}

function sourceOf(workbook: WorkbookModel, node: XmlNode | null): PivotSource {
  const source = below(node, "worksheetSource");
  if (!source || Object.keys(source.attributes).some((name) => /:id$/.test(name))) return null;
  const { ref, sheet: sheetName, name } = source.attributes;
  const sheet = sheetName === undefined ? null : workbook.findSheet(sheetName);
  const area = ref === undefined ? null : areaFromAddress(ref);
  if (sheet && area) return { range: sheet.workbook.ranges.createLasting(sheet, area) };
  if (name === undefined) return null;
  const table = workbook.findTable(name);
  return table ? { table } : { name };
}

/** What this host cannot build anew of a cache, in words; null when there is nothing of the kind. */
function foreignOf(root: XmlNode): string | null {
  const fields = below(root, "cacheFields")?.children ?? [];
  if (below(root, "cacheHierarchies") || below(root, "cacheSource")?.attributes["type"] === "external")
    return "data from another source than cells";
  if (below(root, "cacheSource")?.attributes["type"] === "consolidation") return "several consolidated areas";
  if (fields.some((field) => below(field, "fieldGroup"))) return "grouped items";
  if (
    fields.some(({ attributes }) => attributes["formula"] !== undefined || attributes["databaseField"] === "0") ||
    below(root, "calculatedItems")
  )
    return "calculated fields or items";
  return null;
}

export interface ReadCache {
  cache: PivotCache;
  foreign: string | null;
}

/** The data behind a pivot table of the file; its records are read when they are needed. */
export function readPivotCache(
  workbook: WorkbookModel,
  parts: PackageParts,
  path: string,
  cacheId: string,
  formatOf: (id: string | undefined) => string,
): ReadCache | null {
  const xml = parts.text(path);
  const root = xml === null ? null : xmlTree(xml);
  if (xml === null || !root) return null;
  const records = parts.relationships(path).find(({ kind }) => kind === "pivotCacheRecords")?.target;
  const fields = (below(root, "cacheFields")?.children ?? []).map((node) => fieldOf(node, formatOf));
  const cache: PivotCache = {
    source: sourceOf(workbook, below(root, "cacheSource")),
    fields,
    records: null,
    readRecords: null,
    refreshOnOpen: isOn(root.attributes["refreshOnLoad"]),
    changed: false,
    inFile: { cacheId, path, xml },
  };
  if (records !== undefined && parts.names.has(records)) cache.readRecords = () => readRecords(parts.text(records) ?? "", cache.fields);
  return { cache, foreign: foreignOf(root) };
}
