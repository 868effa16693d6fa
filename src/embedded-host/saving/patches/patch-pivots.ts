import { elementsNamed } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, dropPart, freePath, OFFICE, relatedParts, WORKBOOK_PATH } from "../package-links";
import { elementXml } from "../parts/element-xml";
import { RECORDS_MARK } from "../parts/pivot-cache-xml";
import type { PivotCachePatch, SavePlan } from "../save-plan";
import type { StyleWriter } from "../style-writer";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What may follow the list of caches in the part of the workbook. */
const BEHIND = /<(?:smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/workbook\s*>/;
const LIST = /<pivotCaches\b[^>]*>([\s\S]*?)<\/pivotCaches\s*>|<pivotCaches\b[^>]*\/>/;

const numbered = (xml: string, styles: StyleWriter): string =>
  xml.replace(/(numFmtId=")@([^@"]*)@"/g, (_, start: string, code: string) => `${start}${styles.formatId(decodeURIComponent(code))}"`);

const listedCaches = (entries: PackageEntries): { id: string; cacheId: number }[] =>
  elementsNamed(entries.text(WORKBOOK_PATH), "pivotCache").map(({ attributes }) => ({
    id: attributes["r:id"] ?? "",
    cacheId: Number(attributes["cacheId"]),
  }));

function listCaches(entries: PackageEntries, caches: readonly { id: string; cacheId: number }[]): void {
  const list = caches.map(({ id, cacheId }) => elementXml("pivotCache", { cacheId: String(cacheId), "r:id": id })).join("");
  const element = list === "" ? "" : `<pivotCaches>${list}</pivotCaches>`;
  entries.change(WORKBOOK_PATH, (xml) =>
    LIST.test(xml) ? xml.replace(LIST, () => element) : xml.replace(BEHIND, (behind) => element + behind),
  );
}

function putRecords(entries: PackageEntries, path: string, records: string): string {
  const known = relatedParts(entries, path, "pivotCacheRecords")[0];
  const place = known?.path ?? freePath(entries, "xl/pivotCache/pivotCacheRecords", ".xml");
  entries.put(place, records);
  if (known) return known.id;
  addContentType(entries, place, `${CONTENT}.pivotCacheRecords+xml`);
  return addRelationship(entries, path, `${OFFICE}/pivotCacheRecords`, place);
}

/** Puts a cache into the package; answers with its number and its path. */
function putCache(
  entries: PackageEntries,
  { inFile, definition, records }: PivotCachePatch,
  styles: StyleWriter,
): { cacheId: string; path: string } {
  const path = inFile?.path ?? freePath(entries, "xl/pivotCache/pivotCacheDefinition", ".xml");
  // The path is taken from here on.
  entries.put(path, definition);
  const id = records === null ? "" : putRecords(entries, path, records);
  entries.put(
    path,
    numbered(
      definition.replace(RECORDS_MARK, () => ` r:id="${id}"`),
      styles,
    ),
  );
  if (inFile) return inFile;
  addContentType(entries, path, `${CONTENT}.pivotCacheDefinition+xml`);
  const caches = listedCaches(entries);
  const cacheId = caches.reduce((most, one) => Math.max(most, one.cacheId), 0) + 1;
  listCaches(entries, [...caches, { id: addRelationship(entries, WORKBOOK_PATH, `${OFFICE}/pivotCacheDefinition`, path), cacheId }]);
  return { cacheId: String(cacheId), path };
}

/** Takes pivot tables out of the package, and caches that no report needs any more. */
function dropPivots(entries: PackageEntries, deleted: readonly string[]): void {
  if (deleted.length === 0) return;
  const sheets = [...entries.sheetPaths.values()];
  const cachesOf = (table: string): string[] => relatedParts(entries, table, "pivotCacheDefinition").map(({ path }) => path);
  const freed = new Set(deleted.flatMap(cachesOf));
  for (const table of deleted) {
    const sheet = sheets.find((path) => relatedParts(entries, path, "pivotTable").some((one) => one.path === table));
    dropPart(entries, sheet ?? WORKBOOK_PATH, table);
  }
  const needed = new Set(sheets.flatMap((sheet) => relatedParts(entries, sheet, "pivotTable")).flatMap(({ path }) => cachesOf(path)));
  for (const path of freed) {
    if (needed.has(path)) continue;
    const id = relatedParts(entries, WORKBOOK_PATH, "pivotCacheDefinition").find((one) => one.path === path)?.id;
    relatedParts(entries, path, "pivotCacheRecords").forEach((records) => dropPart(entries, path, records.path));
    dropPart(entries, WORKBOOK_PATH, path);
    listCaches(
      entries,
      listedCaches(entries).filter((one) => one.id !== id),
    );
  }
}

/** Puts pivot tables and the data behind them into the package. */
export function patchPivots(entries: PackageEntries, { pivots }: SavePlan, styles: StyleWriter): void {
  dropPivots(entries, pivots.deleted);
  const caches = pivots.caches.map((patch) => ("definition" in patch ? putCache(entries, patch, styles) : patch));
  const sheets = entries.sheetPaths;
  for (const { sheet, path, cache, xml } of pivots.tables) {
    const { cacheId, path: cachePath } = caches[cache]!;
    const place = path ?? freePath(entries, "xl/pivotTables/pivotTable", ".xml");
    entries.put(
      place,
      numbered(
        xml.replace('cacheId="?"', () => `cacheId="${cacheId}"`),
        styles,
      ),
    );
    if (path !== null) continue;
    addContentType(entries, place, `${CONTENT}.pivotTable+xml`);
    addRelationship(entries, place, `${OFFICE}/pivotCacheDefinition`, cachePath);
    addRelationship(entries, sheets.get(sheet)!, `${OFFICE}/pivotTable`, place);
  }
}
