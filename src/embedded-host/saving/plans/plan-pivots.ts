import type { PivotCache } from "../../model/pivots/pivot-cache";
import { pivotsOf } from "../../model/pivots/pivot-making";
import { axisOf, type PivotModel } from "../../model/pivots/pivot-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { movedCacheXml, pivotCacheXml, refreshedCacheXml } from "../parts/pivot-cache-xml";
import { movedPivotXml, pivotTableXml } from "../parts/pivot-xml";
import type { PivotPatch, SavePlan } from "../save-plan";

/** Stands in a part for the number of a number format: its code follows between the signs. */
export const formatMark = (code: string): string => `@${encodeURIComponent(code)}@`;

/** Fields of a cache that stand on an axis of one of its reports. */
function fieldsOnAxes(cache: PivotCache, pivots: readonly PivotModel[]): ReadonlySet<number> {
  const own = pivots.filter((pivot) => pivot.cache === cache);
  return new Set(
    own.flatMap(({ state }) =>
      [...state.fields.keys()].filter((field) => axisOf(state, field) !== null || state.fields[field]!.items !== null),
    ),
  );
}

function cachePatch(workbook: WorkbookModel, cache: PivotCache, pivots: readonly PivotModel[]): SavePlan["pivots"]["caches"][number] {
  const inFile = cache.inFile && { cacheId: cache.inFile.cacheId, path: cache.inFile.path };
  const isShown = pivots.some((pivot) => pivot.cache === cache && pivot.rewritten);
  if (!inFile || (isShown && cache.records !== null)) {
    const { definition, records } = pivotCacheXml(cache, fieldsOnAxes(cache, pivots), workbook.properties.author || "Author", formatMark);
    return { inFile, definition, records };
  }
  const moved = movedCacheXml(cache);
  if (moved === null && !cache.changed && !isShown) return inFile;
  return { inFile, definition: refreshedCacheXml(moved ?? cache.inFile!.xml, cache.refreshOnOpen || isShown), records: null };
}

/** The pivot tables of the workbook as far as they are no longer as in the file. */
export function planPivots(workbook: WorkbookModel): SavePlan["pivots"] {
  const pivots = pivotsOf(workbook).filter(({ place }) => place.alive);
  const caches = [...new Set(pivots.map(({ cache }) => cache))];
  const tables = pivots
    .map((pivot): PivotPatch | null => {
      const xml = pivot.changed || !pivot.inFile ? pivotTableXml(pivot, formatMark) : movedPivotXml(pivot);
      return xml === null ? null : { sheet: pivot.sheet.name, path: pivot.inFile?.path ?? null, cache: caches.indexOf(pivot.cache), xml };
    })
    .filter((patch) => patch !== null);
  return { caches: caches.map((cache) => cachePatch(workbook, cache, pivots)), tables, deleted: [...workbook.deletedPivots] };
}
