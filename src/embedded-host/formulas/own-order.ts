import type { IFormulaCurrentConfigService, IFormulaDependencyGenerator, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { SheetArea } from "./area-set";
import type { References } from "./engine-formula";
import { type FormulaReference, type PlacedFormula, runningOrder } from "./running-order";
import type { Spills } from "./spills";

/** A formula as the engine keeps it. */
export interface EngineFormula {
  /** The formula as the workbook keeps it. */
  readonly source: string;
  /** The formula; empty for one that shares another's. */
  readonly f: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
  /** The formula that is worked out, `y` rows below the cell it was written for. */
  readonly text: string;
  readonly references: References;
  readonly isVolatile: boolean;
}

/** By sheet, row and column. */
export type EngineFormulas = Record<string, Record<number, Record<number, EngineFormula>>>;

interface Run extends PlacedFormula {
  readonly text: string;
  readonly offset: number;
}

/** All formulas of which it is known what they refer to, and whether there are others, with references known only when they are calculated. */
function runsOf(formulas: EngineFormulas, spills: Spills): { runs: Run[]; hasMoving: boolean } {
  const runs: Run[] = [];
  let hasMoving = false;
  const run = (sheetId: string, row: number, column: number, { text, y = 0, references, isVolatile }: EngineFormula): Run => ({
    sheetId,
    row,
    column,
    text,
    offset: y,
    references: references as FormulaReference[],
    isVolatile: isVolatile || spills.isBlocked(sheetId, row, column),
    fills: spills.areaOf(sheetId, row, column),
  });
  for (const [sheetId, rows] of Object.entries(formulas)) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, formula] of Object.entries(cells)) {
        const { references } = formula;
        if (references === "moving") hasMoving = true;
        else runs.push(run(sheetId, Number(row), Number(column), formula));
      }
    }
  }
  return { runs, hasMoving };
}

function changesIn(config: IFormulaCurrentConfigService, unit: string) {
  const settled: SheetArea[] = [];
  for (const [sheetId, cells] of Object.entries(config.getExcludedRange()?.[unit] ?? {}))
    cells?.forValue((row, column) => {
      settled.push({ sheetId, area: { top: row, left: column, bottom: row, right: column } });
    });
  const areas = config.getDirtyRanges().map(({ sheetId, range }) => ({
    sheetId,
    area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
  }));
  return { everything: config.isForceCalculate(), areas, settled };
}

/**
 * Has the formulas of a unit calculated in the order of what they refer to. The engine's own search works every reference out and
 * looks for it among all others; it is left the workbooks with references that are known only when they are calculated. Where that
 * search takes too long, the formulas with such references stay as they are.
 */
export function orderOurselves(
  generator: IFormulaDependencyGenerator,
  config: IFormulaCurrentConfigService,
  unit: string,
  formulas: EngineFormulas,
  spills: Spills,
  search: (asModel?: boolean) => Promise<IFormulaDependencyTree[] | null>,
  starting: () => void,
): void {
  generator.generate = async (asModel) => {
    starting();
    const { runs, hasMoving } = runsOf(formulas, spills);
    const trees = hasMoving ? await search(asModel) : null;
    if (trees) {
      starting();
      return trees;
    }
    const order = runningOrder(runs, changesIn(config, unit));
    // With references that move all spills are begun before.
    if (!hasMoving) spills.begin(order);
    // The engine takes the last one first.
    return order.reverse().map(
      ({ sheetId, row, column, text, offset }) =>
        ({
          unitId: unit,
          subUnitId: sheetId,
          row,
          column,
          rowCount: LAST_ROW + 1,
          columnCount: LAST_COLUMN + 1,
          formula: text,
          refOffsetX: 0,
          refOffsetY: offset,
        }) as IFormulaDependencyTree,
    );
  };
}
