import { LocaleType, Univer, UniverInstanceType } from "@univerjs/core";
import { ICalculateFormulaService, IDefinedNamesService, ISuperTableService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import type { SheetDraft } from "../../src/domain/sheet/sheet-draft";
import type { CellValue, TableSnapshot } from "../../src/domain/sheet/sheet-snapshot";
import { columnLetters, quotedSheet } from "../../src/domain/sheet/cell-location";
import { draftedCells, tablesOfDrafts } from "./draft-cells";

interface Cell {
  v?: string | number | boolean;
  f?: string;
}

type Cells = Record<number, Record<number, Cell>>;

function cellsOf(draft: SheetDraft): { plain: Cells; formulas: Cells } {
  const plain: Cells = {};
  const formulas: Cells = {};
  for (const [row, columns] of draftedCells(draft)) {
    for (const [column, cell] of columns) {
      const held: Cell = "formula" in cell ? { f: cell.formula } : { v: cell.value ?? "" };
      (plain[row - 1] ??= {})[column - 1] = held;
      if (held.f !== undefined) (formulas[row - 1] ??= {})[column - 1] = held;
    }
  }
  return { plain, formulas };
}

interface Computed {
  readonly tables: TableSnapshot[];
  valueAt(sheet: string, row: number, column: number): CellValue;
}

let before: Promise<unknown> = Promise.resolve();

/** Tables of drafted sheets with every formula computed by the engine of the embedded host; one after the other, since engines at work at the same time share what they remember. */
export function computedTables(drafts: readonly SheetDraft[]): Promise<Computed> {
  const computed = before.then(() => compute(drafts));
  before = computed.catch(() => undefined);
  return computed;
}

async function compute(drafts: readonly SheetDraft[]): Promise<Computed> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    const sheetId = (index: number) => `s${index}`;
    const cells = drafts.map(cellsOf);
    const sheets = Object.fromEntries(
      drafts.map((draft, index) => [
        sheetId(index),
        { id: sheetId(index), name: draft.name, cellData: cells[index]?.plain ?? {}, rowCount: 4000, columnCount: 80 },
      ]),
    );
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: "w",
      name: "w",
      appVersion: "",
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: drafts.map((_, index) => sheetId(index)),
      sheets,
    });
    const injector = univer.__getInjector();
    registerNames(drafts, injector.get(ISuperTableService), injector.get(IDefinedNamesService), sheetId);
    const results = await calculate(
      injector.get(ICalculateFormulaService),
      Object.fromEntries(cells.map(({ formulas }, index) => [sheetId(index), formulas])),
    );
    const valueAt = (sheet: string, row: number, column: number): CellValue => {
      const index = drafts.findIndex(({ name }) => name === sheet);
      return results[sheetId(index)]?.[row - 1]?.[column - 1] ?? null;
    };
    return { tables: tablesOfDrafts(drafts, valueAt), valueAt };
  } finally {
    univer.dispose();
  }
}

function registerNames(
  drafts: readonly SheetDraft[],
  tables: ISuperTableService,
  names: IDefinedNamesService,
  sheetId: (index: number) => string,
): void {
  const snapshots = tablesOfDrafts(drafts);
  drafts.forEach((draft, index) => {
    for (const table of draft.tables) {
      const headings = snapshots.find(({ name }) => name === table.name)?.headings ?? [];
      const { top, left, bottom, right } = table.range;
      tables.registerTable("w", table.name, {
        sheetId: sheetId(index),
        range: { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 },
        titleMap: new Map(headings.map((heading, column) => [heading, left - 1 + column])),
      });
    }
    for (const { name, row, column } of draft.names) {
      names.registerDefinedName("w", {
        id: name,
        name,
        formulaOrRefString: `${quotedSheet(draft.name)}!$${columnLetters(column)}$${row}`,
      });
    }
  });
}

type Results = Record<string, Record<number, Record<number, CellValue>>>;

async function calculate(service: ICalculateFormulaService, formulas: Record<string, Cells>): Promise<Results> {
  const results: Results = {};
  const finished = new Promise<void>((resolve) => {
    service.executionCompleteListener$.subscribe((data) => {
      for (const [sheet, matrix] of Object.entries(data.unitData["w"] ?? {})) {
        const rows = (results[sheet] ??= {});
        matrix?.forValue((row, column, cell) => {
          (rows[row] ??= {})[column] = cell?.v ?? null;
          return true;
        });
      }
      resolve();
    });
  });
  await service.execute({
    formulaData: { w: formulas },
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  } as unknown as Parameters<ICalculateFormulaService["execute"]>[0]);
  await finished;
  return results;
}
