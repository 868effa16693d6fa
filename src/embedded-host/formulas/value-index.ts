import type * as EngineModule from "@univerjs/engine-formula";

const sparing = new WeakSet<object>();

/**
 * Has the engine's index of the values in a column take results only of rows that it has looked at already: it goes through all values
 * of the column for each, and reads the other rows anyway when it comes to them.
 */
export function indexSparingly({ CELL_INVERTED_INDEX_CACHE: index }: typeof EngineModule): void {
  if (sparing.has(index)) return;
  sparing.add(index);
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isResult = false) => {
    if (isResult && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isResult);
  };
}
