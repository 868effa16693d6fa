import type { ICellData, Workbook } from "@univerjs/core";
import type { ErrorType, ICalculateFormulaService, IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { LAST_COLUMN, LAST_ROW, areaOf } from "../model/area";
import type { SheetArea } from "./area-set";
import { CellError, type CellScalar, ERROR_CODES } from "../model/cells/cell-scalar";
import type { HostFunction } from "../host-function";

import { conditionalFunctions } from "./conditional-functions";
import { customFunctions } from "./custom-functions";
import { ownFunctions } from "./engine-functions";
import { type EngineFormula, type EngineFormulas, orderOurselves } from "./own-order";
import { runOurselves } from "./own-runs";
import { stoppableSearch } from "./own-search";
import { isNotCalculated, NOT_CALCULATED, placeOf, type RunPace } from "./run-pace";
import { type Spill, type SpillCells, Spills } from "./spills";
import { countSteps } from "./step-clock";
import { indexSparingly } from "./value-index";
import { workOutSparingly } from "./working-out";

let engines = 0;

export interface EngineSheet {
  id: string;
  name: string;
  rows: readonly (readonly CellScalar[])[];
}

export interface EngineResult {
  sheetId: string;
  row: number;
  column: number;
  value: CellScalar;
}

/** What formulas come to. */
export interface Calculated {
  /** One for each cell, those included that formulas of other cells fill or filled. */
  results: EngineResult[];
  /** The formulas that fill several cells now, or that did. */
  spills: Spill[];
  isCutShort: boolean;
}

/** A run finds what a formula fills; the next one sees to what depends on it, and so on, as long as areas change. */
const MOST_RUNS = 8;

interface Answer {
  unitData: Record<string, Record<string, { toJSON?(): Matrix } & Matrix> | undefined>;
  arrayFormulaRange: Record<
    string,
    Record<string, Record<string, Record<string, { startRow: number; endRow: number; startColumn: number; endColumn: number }>>> | undefined
  >;
  arrayFormulaCellData: Record<string, Record<string, Matrix> | undefined>;
}

type Matrix = Record<string, Record<string, ICellData | null>>;
export const engineCell = (value: CellScalar): ICellData => {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: value instanceof CellError ? value.code : (value ?? ""), t: 1 };
};

function scalarOf(cell: ICellData | null): CellScalar {
  const value = cell?.v ?? null;
  if (value === null) return 0;
  if (Number(cell!.t) === 3) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string") return ERROR_CODES.includes(value) ? CellError.of(value) : value;
  return value;
}

/** Univer's formula engine over a copy of the cells; results are handed back, not written. */
export class FormulaEngine {
  /** Places of formulas with references that are known only when they are calculated. */
  readonly #moving = new Set<string>();

  private constructor(
    /** Unlike any other in this process: the engine keeps caches by the names of units that outlive it. */
    readonly unit: string,
    readonly univer: { dispose(): void },
    readonly workbook: Workbook,
    readonly service: ICalculateFormulaService,
    readonly formulas: EngineFormulas,
    readonly spills: Spills,
    readonly pace: RunPace,
  ) {}

  static async create(
    sheets: readonly EngineSheet[],
    now: () => Date,
    custom: readonly HostFunction[],
    pace: RunPace,
  ): Promise<FormulaEngine> {
    const [core, engine] = await Promise.all([import("@univerjs/core"), import("@univerjs/engine-formula")]);
    const { LocaleType, LogLevel, Univer, UniverInstanceType } = core;
    const unit = `workbook-${++engines}`;
    const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
    univer.registerPlugin(engine.UniverFormulaEnginePlugin);
    const data = {
      id: unit,
      name: unit,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
    };
    const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, data) as unknown as Workbook;
    const injector = univer.__getInjector();
    const own = [...ownFunctions(engine, now), ...conditionalFunctions(engine), ...customFunctions(engine, custom)];
    injector.get(engine.IFunctionService).registerExecutors(...own);
    const forget = workOutSparingly(injector.get(engine.Interpreter), injector.get(engine.IFormulaRuntimeService));
    // Circles are looked for only to repeat the calculation, which is not done here.
    const generator = Object.assign(injector.get(engine.IFormulaDependencyGenerator), { _checkIsCycleDependency: () => false });
    const formulas: EngineFormulas = {};
    const cells = cellsOf(workbook);
    const spills = new Spills(cells);
    const service = injector.get(engine.ICalculateFormulaService);
    countSteps(engine);
    indexSparingly(engine);
    const parts = {
      lexer: injector.get(engine.Lexer),
      builder: injector.get(engine.AstTreeBuilder),
      generator,
      dependencies: injector.get(engine.IDependencyManagerService),
      interpreter: injector.get(engine.Interpreter),
      runtime: injector.get(engine.IFormulaRuntimeService),
      errorOf: (error: ErrorType) => engine.ErrorValueObject.create(error),
      stopped: () => engine.ErrorValueObject.create(NOT_CALCULATED as ErrorType),
    };
    const search = stoppableSearch(parts, pace);
    orderOurselves(generator, injector.get(engine.IFormulaCurrentConfigService), unit, formulas, spills, search, forget);
    runOurselves(service, parts, pace);
    return new FormulaEngine(unit, univer, workbook, service, formulas, spills, pace);
  }

  setFormula(sheetId: string, row: number, column: number, formula: EngineFormula | null): void {
    const rows = (this.formulas[sheetId] ??= {});
    const place = placeOf(sheetId, row, column);
    this.pace.allow(place);
    if (rows[row]?.[column]?.source !== formula?.source) this.spills.forget(sheetId, row, column);
    if (formula?.references === "moving") this.#moving.add(place);
    else this.#moving.delete(place);
    if (formula === null) delete rows[row]?.[column];
    else (rows[row] ??= {})[column] = formula;
  }

  /** True for a formula that others share or that shares another's; it cannot be taken away alone. */
  isShared(sheetId: string, row: number, column: number): boolean {
    const formula = this.formulas[sheetId]?.[row]?.[column];
    return formula?.si !== undefined;
  }

  setValue(sheetId: string, row: number, column: number, value: CellScalar): void {
    this.spills.release(sheetId, row, column);
    this.spills.cells.setValue(sheetId, row, column, value);
  }

  /**
   * Calculates what depends on the dirty areas, or everything when there are none to name; within so many milliseconds, if at all.
   *
   * @param isKept whether a formula that filled several cells is left as it was where it fails
   */
  async calculate(
    dirty: readonly SheetArea[] | null,
    within: number | null = null,
    isKept: (spill: Spill) => boolean = () => false,
  ): Promise<Calculated> {
    this.pace.start(within);
    const results = new Map<string, EngineResult>();
    const spills = new Map<string, Spill>();
    let changed = dirty;
    for (let run = 0; run < MOST_RUNS && (run === 0 || changed!.length > 0); run++) {
      const found = await this.#run(changed, isKept);
      for (const result of found.results) results.set(placeOf(result.sheetId, result.row, result.column), result);
      for (const spill of found.spills) spills.set(placeOf(spill.sheetId, spill.row, spill.column), spill);
      changed = found.changed;
    }
    return { results: [...results.values()], spills: [...spills.values()], isCutShort: this.pace.isCutShort };
  }

  async #run(dirty: readonly SheetArea[] | null, isKept: (spill: Spill) => boolean) {
    const again = this.#moving.size > 0 ? [...this.spills.all] : [];
    this.spills.begin(again);
    const own = again.map(({ sheetId, row, column }) => ({ sheetId, area: areaOf(row, column) }));
    const config = {
      formulaData: { [this.unit]: this.formulas },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: dirty === null,
      dirtyRanges: [...(dirty ?? []), ...own].map(({ sheetId, area }) => ({
        unitId: this.unit,
        sheetId,
        range: { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    } as unknown as IFormulaDatasetConfig;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const subscription = this.service.executionCompleteListener$.subscribe((data) => {
        subscription.unsubscribe();
        resolve(data as unknown as Answer);
      });
      this.service.execute(config).catch(reject);
    });
    const taken = this.#take(answer);
    const { spills, cleared, areas, kept } = this.spills.end(spillsOf(answer.arrayFormulaRange[this.unit] ?? {}), taken, isKept);
    const isOfKept = new Set(kept.map(({ sheetId, row, column }) => placeOf(sheetId, row, column)));
    for (const place of isOfKept) this.pace.leave(place);
    return {
      results: [
        ...cleared.map(([sheetId, row, column]): EngineResult => ({ sheetId, row, column, value: null })),
        ...taken.filter(({ sheetId, row, column }) => !isOfKept.has(placeOf(sheetId, row, column))),
      ],
      spills,
      changed: [...areas, ...kept.map(({ sheetId, area }) => ({ sheetId, area }))],
    };
  }

  #take(answer: Answer): EngineResult[] {
    const results: EngineResult[] = [];
    for (const data of [answer.unitData[this.unit] ?? {}, answer.arrayFormulaCellData[this.unit] ?? {}]) {
      for (const [sheetId, found] of Object.entries(data)) {
        const matrix: Matrix = typeof found.toJSON === "function" ? (found.toJSON as () => Matrix)() : found;
        for (const [row, cells] of Object.entries(matrix)) {
          for (const [column, cell] of Object.entries(cells)) {
            const result = { sheetId, row: Number(row), column: Number(column), value: scalarOf(cell) };
            if (!isNotCalculated(result.value) || !this.#hasResult(result)) this.setValue(sheetId, result.row, result.column, result.value);
            results.push(result);
          }
        }
      }
    }
    return results;
  }

  /** A formula that was stopped keeps the result it has; without one it is no empty cell to those that need it. */
  #hasResult({ sheetId, row, column }: EngineResult): boolean {
    const value = this.spills.cells.value(sheetId, row, column);
    return value !== null && value !== "";
  }

  dispose(): void {
    this.univer.dispose();
  }
}

/** The cells of the engine's copy. */
function cellsOf(workbook: Workbook): SpillCells {
  const matrixOf = (sheetId: string) => workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
  return {
    value: (sheetId, row, column) => {
      const cell = matrixOf(sheetId)?.getValue(row, column) ?? null;
      return cell === null ? null : scalarOf(cell);
    },
    setValue: (sheetId, row, column, value) => {
      if (value === null) matrixOf(sheetId)?.realDeleteValue(row, column);
      else matrixOf(sheetId)?.setValue(row, column, engineCell(value));
    },
  };
}

function sheetData({ id, name, rows }: EngineSheet) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((cells, row) => {
    let filled: Record<number, ICellData> | null = null;
    cells.forEach((value, column) => {
      if (value !== null && value !== undefined) (filled ??= {})[column] = engineCell(value);
    });
    if (filled) cellData[row] = filled;
  });
  return { id, name, rowCount: LAST_ROW + 1, columnCount: LAST_COLUMN + 1, cellData };
}

function spillsOf(ranges: NonNullable<Answer["arrayFormulaRange"][string]>): Spill[] {
  const spills: Spill[] = [];
  for (const [sheetId, rows] of Object.entries(ranges)) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, range] of Object.entries(cells)) {
        spills.push({
          sheetId,
          row: Number(row),
          column: Number(column),
          area: { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn },
        });
      }
    }
  }
  return spills;
}
