import { type ICellData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { WorkbookModel } from "../../embedded-host/model/workbook-model";
import { isWithheld, sheetChange, type SheetChange } from "./sheet-commands";
import { typedCell, type TypedCell } from "./typed-cell";
import { sheetContent, shownContent, workbookData } from "./workbook-data";

type Cells = Record<number, Record<number, ICellData>>;

/** Who is told what a person does at the grid. */
export interface GridListener {
  typed(sheetId: string, cells: readonly TypedCell[]): void;
  sheets(change: SheetChange): void;
  /** The cell editor was closed, with or without a change. */
  edited(): void;
}

/** What makes Univer calculate; the workbook calculates here, the grid shows. */
const calculationStart = "formula.mutation.set-formula-calculation-start";

/** What brings a sheet to the front, whoever asked for it. */
const sheetActivated = "sheet.operation.set-worksheet-active";

/** What changes cells in the grid. */
const valuesSet = "sheet.mutation.set-range-values";

/** Has Univer's own formulas pass a change over: they would empty the results in order to calculate them, which they are kept from. */
const shownOnly = { onlyLocal: true };

const presetFor = (container: HTMLElement) =>
  UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });

/** The spreadsheet of the page: shows a workbook and tells what a person types into it. */
export class UniverGrid {
  readonly #univer: Univer;
  readonly #api: FUniver;
  #turn = 0;
  #isShowing = false;
  #shown = new Map<string, ICellData["v"]>();
  #selection = "";
  #model: WorkbookModel | null = null;
  /** Sheets that hold their content in the grid; the others get it when they are looked at, as a large workbook would take long. */
  #filled = new Set<string>();

  constructor(
    container: HTMLElement,
    language: "vi" | "en",
    private readonly hears: GridListener,
  ) {
    const locale = language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;
    const locales = { [LocaleType.VI_VN]: mergeLocales(vietnamese), [LocaleType.EN_US]: mergeLocales(english) };
    this.#univer = new Univer({ locale, locales, logLevel: LogLevel.WARN });
    for (const part of presetFor(container).plugins) {
      if (Array.isArray(part)) this.#univer.registerPlugin(part[0], part[1]);
      else this.#univer.registerPlugin(part);
    }
    const univerAPI = FUniver.newAPI(this.#univer);
    this.#api = univerAPI;
    univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
      if (event.id === calculationStart) event.cancel = true;
      if (event.id === sheetActivated) this.#fill((event.params as { subUnitId: string }).subUnitId);
      if (this.#isShowing || !isWithheld(event.id)) return;
      event.cancel = true;
      const change = sheetChange(event.id, event.params, univerAPI.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? "");
      if (change) hears.sheets(change);
    });
  }

  /** Whether a cell is being typed into. */
  get isEditing(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Ends the typing into a cell, if there is one, with what was typed. */
  keepTyped(): void {
    if (this.isEditing) void this.#api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** Shows a workbook from its beginning, on the sheet that was shown before unless the program chose another. */
  show(model: WorkbookModel): void {
    const before = this.#api.getActiveWorkbook();
    const stayOn = before?.getActiveSheet()?.getSheetId();
    const isFirst = before === null || before === undefined;
    this.#isShowing = true;
    if (before) this.#api.disposeUnit(before.getId());
    this.#model = model;
    this.#filled = new Set();
    this.#shown = new Map();
    const workbook = this.#api.createWorkbook(workbookData(model, `book-${++this.#turn}`));
    if (isFirst) this.#listen();
    if (!this.#follow(model) && stayOn && workbook.getSheetBySheetId(stayOn)) workbook.setActiveSheet(stayOn);
    this.#fill(workbook.getActiveSheet().getSheetId());
    this.#isShowing = false;
  }

  /** Brings values up to date after formulas were calculated: the cells named and every formula whose result is new. */
  refresh(model: WorkbookModel, sheetId: string, cells: readonly TypedCell[]): void {
    const workbook = this.#api.getActiveWorkbook();
    if (!workbook) return;
    this.#isShowing = true;
    for (const sheet of model.sheets) {
      if (!this.#filled.has(sheet.id)) continue;
      const news: Cells = {};
      const add = (row: number, column: number) => {
        (news[row] ??= {})[column] = shownContent(sheet, row, column);
      };
      if (sheet.id === sheetId) for (const { row, column } of cells) add(row, column);
      for (const [row, column] of sheet.grid.formulas.entries())
        if (this.#isNew(sheet.id, row, column, shownContent(sheet, row, column).v)) add(row, column);
      if (Object.keys(news).length > 0)
        this.#api.syncExecuteCommand(valuesSet, { unitId: workbook.getId(), subUnitId: sheet.id, cellValue: news }, shownOnly);
    }
    this.#isShowing = false;
  }

  /** Goes to the cells that the program selected; false where it selected nothing new. */
  follow(model: WorkbookModel): void {
    this.#follow(model);
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #follow(model: WorkbookModel): boolean {
    const sheet = model.activeSheet;
    const { top, left, bottom, right } = model.selectionOn(sheet);
    const selection = `${sheet.id} ${top} ${left} ${bottom} ${right}`;
    if (selection === this.#selection) return false;
    this.#selection = selection;
    const shown = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!shown) return false;
    this.#api.getActiveWorkbook()?.setActiveSheet(shown);
    shown.getRange(top, left, Math.min(bottom, top + 999) - top + 1, Math.min(right, left + 99) - left + 1).activate();
    shown.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 1));
    return true;
  }

  /** Hands a sheet's content over to the grid, once. */
  #fill(sheetId: string): void {
    const sheet = this.#model?.sheets.find(({ id }) => id === sheetId);
    const workbook = this.#api.getActiveWorkbook();
    const shown = workbook?.getSheetBySheetId(sheetId);
    if (!sheet || !workbook || !shown || this.#filled.has(sheetId)) return;
    this.#filled.add(sheetId);
    const { cellData, rowData, styles } = sheetContent(sheet);
    for (const [id, style] of Object.entries(styles)) workbook.getWorkbook().getStyles().addCustomStyle(id, style);
    Object.assign(shown.getSheet().getCellMatrix().getMatrix(), cellData);
    Object.assign(shown.getSheet().getRowManager().getRowData(), rowData);
    for (const [row, column] of sheet.grid.formulas.entries()) this.#isNew(sheetId, row, column, shownContent(sheet, row, column).v);
    // Drawn while it was empty, it is drawn again.
    const drawn = shown.getSkeleton();
    if (!drawn) return;
    drawn.makeDirty(true);
    shown.refreshCanvas();
  }

  #isNew(sheetId: string, row: number, column: number, value: ICellData["v"]): boolean {
    const key = `${sheetId} ${row} ${column}`;
    if (this.#shown.has(key) && this.#shown.get(key) === value) return false;
    this.#shown.set(key, value);
    return true;
  }

  #listen(): void {
    this.#api.addEvent(this.#api.Event.SheetEditEnded, () => this.hears.edited());
    this.#api.addEvent(this.#api.Event.SheetValueChanged, ({ payload }) => {
      if (this.#isShowing || String(payload.id) !== valuesSet) return;
      const { subUnitId, cellValue } = payload.params as { subUnitId: string; cellValue?: Cells };
      const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
      if (!sheet || !cellValue) return;
      const cells = Object.entries(cellValue).flatMap(([row, line]) =>
        Object.keys(line ?? {}).map((column) =>
          typedCell(Number(row), Number(column), sheet.getRange(Number(row), Number(column)).getCellData()),
        ),
      );
      if (cells.length > 0) this.hears.typed(subUnitId, cells);
    });
  }
}
