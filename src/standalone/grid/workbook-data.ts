import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../embedded-host/model/area";
import type { CellFormat } from "../../embedded-host/model/cells/cell-format";
import type { CellScalar } from "../../embedded-host/model/cells/cell-scalar";
import type { SheetModel } from "../../embedded-host/model/sheets/sheet-model";
import type { WorkbookModel } from "../../embedded-host/model/workbook-model";
import { cellStyle } from "./cell-style";

/** Points to pixels of the grid. */
const pixels = (points: number) => Math.round((points * 4) / 3);
const spareRows = 40;
const spareColumns = 6;

/** A cell's look: as the workbook has it, and the number under which the grid finds it. */
interface Look {
  readonly format: CellFormat;
  readonly id: string | undefined;
}

/** Looks by number; cells with the same look share one. */
class Looks {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();
  readonly #known = new Map<CellFormat, Look>();

  constructor(private readonly prefix: string) {}

  /** Cells that look alike share one format. */
  of({ grid }: SheetModel, row: number, column: number): Look {
    const format = grid.format(row, column);
    const known = this.#known.get(format) ?? { format, id: this.#idOf(format) };
    this.#known.set(format, known);
    return known;
  }

  #idOf(format: CellFormat): string | undefined {
    const style = cellStyle(format);
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `${this.prefix}${this.#ids.size}`;
    this.#ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}

/** A value in the grid's words: what it is, and as what it is shown. */
export function shownScalar(value: CellScalar): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "string" ? value : value.code, t: 1 };
}

/** Value and formula of one cell in the grid's words. */
export function shownContent(sheet: SheetModel, row: number, column: number): ICellData {
  const formula = sheet.grid.formulas.get(row, column);
  return { ...shownScalar(sheet.grid.value(row, column)), f: formula === undefined ? null : `=${formula}` };
}

function cellsOf(sheet: SheetModel, area: Area | null, looks: Looks): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column++) {
      const cell = shownContent(sheet, row, column);
      cell.s = looks.of(sheet, row, column).id;
      line[column] = cell;
    }
    cells[row] = line;
  }
  return cells;
}

/** Height that a value needs in its cell, in points: its letters, on as many lines as the column makes of it. */
function neededHeight(sheet: SheetModel, row: number, column: number, value: CellScalar, { fontSize, wrapText }: CellFormat): number {
  const isMerged = sheet.merges.length > 0 && sheet.mergeAt(row, column) !== null;
  const lines = wrapText && !isMerged ? Math.ceil((String(value).length * fontSize * 0.52) / sheet.columns.sizeOf(column)) : 1;
  return Math.min(lines, 20) * fontSize * 1.45;
}

/** Heights of rows that leave theirs to the program. */
function* heightsByFont(sheet: SheetModel, area: Area | null, looks: Looks): Iterable<[number, number]> {
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.rows.sizes.has(row)) continue;
    let points = sheet.rows.standard;
    sheet.grid.rows[row]?.forEach((value, column) => {
      if (value === null || value === "") return;
      points = Math.max(points, neededHeight(sheet, row, column, value, looks.of(sheet, row, column).format));
    });
    if (points > sheet.rows.standard) yield [row, pixels(points)];
  }
}

/** What stands on a sheet in the grid's words, with the looks that its cells name. */
export interface SheetContent {
  readonly cellData: IObjectMatrixPrimitiveType<ICellData>;
  readonly rowData: Record<number, { h?: number; hd?: 0 | 1 }>;
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** The cells of a sheet and the heights of its rows. */
export function sheetContent(sheet: SheetModel): SheetContent {
  const looks = new Looks(`${sheet.id} `);
  const area = sheet.usedArea(false);
  const rowData: SheetContent["rowData"] = {};
  for (const [row, height] of heightsByFont(sheet, area, looks)) rowData[row] = { h: height };
  for (const [row, points] of sheet.rows.sizes) rowData[row] = { h: pixels(points) };
  for (const row of sheet.rows.hidden) rowData[row] = { ...rowData[row], hd: 1 };
  return { cellData: cellsOf(sheet, area, looks), rowData, styles: looks.styles };
}

function sheetData(sheet: SheetModel): Partial<IWorksheetData> {
  const area = sheet.usedArea(false);
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [column, points] of sheet.columns.sizes) columnData[column] = { w: pixels(points) };
  for (const column of sheet.columns.hidden) columnData[column] = { ...columnData[column], hd: 1 };
  const { rows, columns, top, left } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor,
    rowCount: Math.max(100, (area?.bottom ?? 0) + 1 + spareRows),
    columnCount: Math.max(26, (area?.right ?? 0) + 1 + spareColumns),
    defaultRowHeight: pixels(sheet.rows.standard),
    defaultColumnWidth: pixels(sheet.columns.standard),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : top + rows, startColumn: columns === 0 ? -1 : left + columns },
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    cellData: {},
    rowData: {},
    columnData,
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}

/** A workbook as the grid takes it, its sheets still without their content: that is handed over when a sheet is looked at. */
export function workbookData(model: WorkbookModel, id: string): IWorkbookData {
  return {
    id,
    name: model.surroundings.name,
    appVersion: "1",
    locale: "viVN" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(model.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
