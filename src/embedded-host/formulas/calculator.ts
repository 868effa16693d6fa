import { areaAddress } from "../model/address";
import { type Area, areaOf, boundingArea, everyCell, hasCell, intersection, sameArea } from "../model/area";
import { announceData } from "../model/bindings";
import { CellError } from "../model/cells/cell-scalar";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { Edit, WorkbookModel } from "../model/workbook-model";
import { EngineFormulas, type EngineText } from "./engine-formula";
import type { Calculated, EngineResult, FormulaEngine } from "./formula-engine";
import type { EngineFormula, EngineFormulas as PlacedFormulas } from "./own-order";
import { isNotCalculated, type LongWork, NOT_CALCULATED, RunPace } from "./run-pace";
import type { Spill } from "./spills";

/** The first of several formulas that share one. */
interface Master {
  si: string;
  row: number;
  text: string;
}

/** Milliseconds for what a file does not say of its results. */
const OPENING = 15_000;

interface Dirty {
  sheetId: string;
  area: Area;
}

/** The area around all results of each sheet. */
function calculatedAreas(results: readonly EngineResult[]): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const { sheetId, row, column } of results) {
    const known = areas.get(sheetId);
    areas.set(sheetId, known ? boundingArea(known, areaOf(row, column)) : areaOf(row, column));
  }
  return areas;
}

/** Formulas as the engine had them that was there before, and what they meant. */
interface Before {
  formulas: EngineFormulas;
  placed: PlacedFormulas;
}

/** Keeps the results of formulas up to date: those an edit concerns, those that mean something else now, all after cells were moved. */
export class Calculator {
  #engine: FormulaEngine | null = null;
  /** Outlives the engine: what took too long once is not begun again by the next one. */
  readonly #pace: RunPace;
  #formulas: EngineFormulas;
  #known = new Set<SheetModel>();
  #opened = false;
  /** Whether the file lacks more results than can be calculated while somebody waits for it to open: these stay without. */
  #tooMuch = false;

  constructor(
    readonly workbook: WorkbookModel,
    longWork: LongWork = {},
  ) {
    this.#pace = new RunPace(longWork);
    this.#formulas = new EngineFormulas(workbook);
  }

  get #hasFormulas(): boolean {
    return this.workbook.sheets.some((sheet) => sheet.grid.formulas.size > 0);
  }

  /** Before the program's first change: results the file has not, and those that change by themselves. They are no change of the file. */
  async calculateOpening(): Promise<void> {
    if (this.#opened) return;
    await this.calculateIfNeeded();
    this.#opened = true;
  }

  /** Calculates what changed since the last time, unless the workbook is calculated by hand. */
  async calculateIfNeeded(): Promise<void> {
    const { workbook } = this;
    if (workbook.calculationMode === "Manual" || !workbook.awaitsCalculation) return;
    await this.#calculate(false);
  }

  /** Calculates every formula. */
  async calculateAll(): Promise<void> {
    this.workbook.structureChanged = true;
    await this.#calculate(true);
  }

  async #calculate(everything: boolean): Promise<void> {
    const { workbook } = this;
    const edits = workbook.edits.splice(0);
    const { structureChanged, meaningsChanged } = workbook;
    workbook.structureChanged = false;
    workbook.meaningsChanged = false;
    if (!this.#hasFormulas) {
      this.#drop();
      return;
    }

    const edited = edits.map(({ sheet, area }) => ({ sheetId: sheet.id, area }));
    const before = structureChanged || !this.#engine ? null : { formulas: this.#formulas, placed: this.#engine.formulas };
    const isAnew = before === null || meaningsChanged || !this.#follow(edits);
    const dirty = isAnew ? edited.concat(await this.#build(before, edits)) : edited;

    await this.#pace.rest();
    const { results, spills, isCutShort } = await this.#results(everything ? null : dirty);
    this.#tooMuch ||= isCutShort;
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    for (const spill of spills) this.#noteSpill(sheets.get(spill.sheetId), spill);
    const changed = results.filter((result) => this.#accept(sheets.get(result.sheetId), result));
    if (workbook.events.hears("BindingDataChanged"))
      for (const { sheetId, row, column } of changed) announceData(workbook, sheets.get(sheetId)!, areaOf(row, column));
    for (const [sheetId, area] of calculatedAreas(results)) {
      const sheet = sheets.get(sheetId);
      const args = { type: "WorksheetCalculated", address: areaAddress(area), worksheetId: sheetId };
      if (sheet) workbook.events.raise({ type: "WorksheetCalculated", source: sheet, args });
    }
  }

  async #results(dirty: readonly Dirty[] | null): Promise<Calculated> {
    const isKept = ({ sheetId, row, column }: Spill): boolean => {
      const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
      return sheet !== undefined && !isOwn(sheet, row, column);
    };
    try {
      return await this.#engine!.calculate(dirty, this.#opened ? null : OPENING, isKept);
    } catch (error) {
      this.workbook.structureChanged = true;
      throw error;
    }
  }

  #drop(): void {
    this.#engine?.dispose();
    this.#engine = null;
  }

  /** The sheets formulas are on or refer to. */
  #sheetsInUse(): Set<SheetModel> {
    const used = new Set<SheetModel>();
    for (const sheet of this.workbook.sheets) {
      if (sheet.grid.formulas.size > 0) used.add(sheet);
      const names = new Set<string>();
      sheet.grid.formulas.forEach((formula) => this.#formulas.sheetsOf(formula, sheet).forEach((name) => names.add(name)));
      for (const name of names) {
        const other = this.workbook.findSheet(name);
        if (other) used.add(other);
      }
    }
    return used;
  }

  /** Makes the engine anew; answers with the formulas that may have another result than the engine gave them `before`. */
  async #build(before: Before | null, edits: readonly Edit[]): Promise<Dirty[]> {
    this.#drop();
    this.#formulas = new EngineFormulas(this.workbook);
    this.#known = this.#sheetsInUse();
    const { FormulaEngine } = await import("./formula-engine");
    await this.#pace.rest();
    const sheets = [...this.#known].map((sheet) => ({ id: sheet.id, name: sheet.name, rows: sheet.grid.rows }));
    this.#engine = await FormulaEngine.create(sheets, () => this.workbook.today, this.workbook.customFunctions, this.#pace);
    await this.#pace.rest();
    const dirty: Dirty[] = [];
    const masters = new Map<string, Master>();
    for (const sheet of this.#known) {
      for (const [row, column, formula] of sheet.grid.formulas.entries()) {
        const read = this.#formulas.of(formula, sheet, row);
        if (read === null) continue;
        this.#engine.setFormula(sheet.id, row, column, shared(masters, sheet, row, column, formula, read));
        const place = before?.placed[sheet.id]?.[row]?.[column];
        const isSettled = place?.source === formula && this.#formulas.meansTheSame(formula, sheet, before!.formulas);
        const isMissing = sheet.grid.value(row, column) === null;
        if (isMissing && this.#tooMuch) this.#engine.setValue(sheet.id, row, column, CellError.of(NOT_CALCULATED));
        const isUncertain = isOwn(sheet, row, column) || read.text.replaceAll("'", "") !== `=${formula.replaceAll("'", "")}`;
        if ((isUncertain && !isSettled) || (isMissing && !this.#tooMuch)) dirty.push({ sheetId: sheet.id, area: areaOf(row, column) });
      }
    }
    for (const sheet of this.#known) this.#noteSpills(sheet, edits);
    return dirty;
  }

  /** Tells the engine which cells are filled by formulas; those that were written to since are not. */
  #noteSpills(sheet: SheetModel, edits: readonly Edit[]): void {
    const written = edits.filter((edit) => edit.sheet === sheet && !edit.isShift).map(({ area }) => area);
    for (const [row, column, area] of sheet.grid.arrays.entries()) {
      if (!sheet.grid.formulas.has(row, column) || sameArea(area, areaOf(row, column))) continue;
      const { spills } = this.#engine!;
      spills.note({ sheetId: sheet.id, row, column, area });
      everyCell(area, (r, c) => {
        if (sheet.grid.formulas.has(r, c) || written.some((one) => hasCell(one, r, c))) spills.release(sheet.id, r, c);
      });
    }
  }

  /** Tells the engine of edited cells; false when it has to be made anew. */
  #follow(edits: readonly Edit[]): boolean {
    const engine = this.#engine!;
    for (const { sheet, area } of edits) {
      if (!this.#known.has(sheet)) {
        if (sheet.grid.formulas.size > 0) return false;
        continue;
      }
      const filled = intersection(area, {
        top: 0,
        left: 0,
        bottom: Math.max(sheet.grid.lastRow, 0),
        right: area.right,
      });
      if (!filled) continue;
      let complete = true;
      everyCell(filled, (row, column) => {
        const formula = sheet.grid.formulas.get(row, column);
        const read = formula === undefined ? null : this.#formulas.of(formula, sheet, row);
        if (read?.sheetNames.some((name) => !this.#knows(name))) complete = false;
        if (engine.isShared(sheet.id, row, column)) complete = false;
        engine.setFormula(sheet.id, row, column, read && alone(formula!, read));
        engine.setValue(sheet.id, row, column, sheet.grid.value(row, column));
      });
      if (!complete) return false;
    }
    return true;
  }

  #knows(name: string): boolean {
    const sheet = this.workbook.findSheet(name);
    return sheet === null || this.#known.has(sheet);
  }

  #noteSpill(sheet: SheetModel | undefined, { row, column, area }: Spill): void {
    if (!sheet?.grid.formulas.has(row, column)) return;
    if (area.top !== area.bottom || area.left !== area.right) sheet.grid.arrays.set(row, column, area);
    else sheet.grid.arrays.delete(row, column);
  }

  /** Takes a result over; what the file says is kept where only the engine fails. True when the cell holds another result now. */
  #accept(sheet: SheetModel | undefined, { row, column, value }: EngineResult): boolean {
    if (!sheet) return false;
    const before = sheet.grid.value(row, column);
    if (before === value) return false;
    const own = isOwn(sheet, row, column);
    if (isNotCalculated(value)) {
      if (!own) return false;
      this.#engine?.setValue(sheet.id, row, column, value);
    }
    if (!own && value instanceof CellError && before !== null && !(before instanceof CellError)) return false;
    sheet.grid.setValue(row, column, value);
    if (own || !this.#opened) return true;
    // A cell that a formula beside it fills is in the file with its value.
    if (sheet.grid.formulas.has(row, column)) sheet.recalculated.set(row, column, true);
    else sheet.grid.written.set(row, column, true);
    return true;
  }
}

/** Whether a cell's result is ours to give: the file did not bring it. */
const isOwn = (sheet: SheetModel, row: number, column: number): boolean => !sheet.isFromFile || sheet.grid.written.has(row, column);

/** Formulas of a column that differ in their row only are given once, so that the engine reads them once. */
function shared(
  masters: Map<string, Master>,
  sheet: SheetModel,
  row: number,
  column: number,
  source: string,
  read: EngineText,
): EngineFormula {
  const { template } = read;
  if (template === null) return alone(source, read);
  const key = `${sheet.id} ${column} ${template}`;
  const master = masters.get(key);
  if (master) return { ...alone(source, read), f: "", text: master.text, si: master.si, x: 0, y: row - master.row };
  const first = { si: `shared-${masters.size}`, row, text: read.text };
  masters.set(key, first);
  return { ...alone(source, read), si: first.si, x: 0, y: 0 };
}

const alone = (source: string, { text, references, isVolatile }: EngineText): EngineFormula => ({
  source,
  f: text,
  text,
  references,
  isVolatile,
});
