import { type Area, boundingArea, intersection, LAST_COLUMN, LAST_ROW } from "../area";
import { CellGrid } from "../cells/cell-grid";
import { CellMap } from "../cells/cell-map";
import type { CellScalar } from "../cells/cell-scalar";
import type { ChartModel } from "../charts/chart-model";
import type { CommentModel, NoteModel } from "../notes/comment-model";
import {
  type ConditionalFormatModel,
  defaultPage,
  type FilterModel,
  type HyperlinkModel,
  type PageModel,
  type ProtectionModel,
  type ValidationModel,
} from "./sheet-features";
import type { PivotModel } from "../pivots/pivot-model";
import type { ShapeModel } from "../shapes/shape-model";
import { LineSizes } from "./sheet-sizes";
import type { TableModel } from "../tables/table-model";
import type { WorkbookModel } from "../workbook-model";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Parts of a sheet that are written as a whole on saving once they were changed. */
export type SheetFeature =
  "page" | "margins" | "printed" | "headerFooter" | "view" | "panes" | "properties" | "protection" | "breaks" | "filter" | "conditionals";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A worksheet: its cells and everything else that belongs to it. */
export class SheetModel {
  readonly columns = new LineSizes(48);
  readonly rows = new LineSizes(15);
  readonly links = new CellMap<HyperlinkModel>();
  readonly changedLinks = new CellMap<true>();
  /** Cells whose formula the file shares with others. */
  readonly sharedFormulas = new CellMap<true>();
  /** Formulas of the file whose result is another one than the file says. */
  readonly recalculated = new CellMap<true>();
  readonly changed = new Set<SheetFeature>();
  /** What of the page was set by a program; the file keeps the rest as it says it. */
  readonly changedPage = new Set<keyof PageModel>();
  /** The name the sheet had when it was opened or made. */
  readonly nameInFile: string;
  /** Names the sheet had since the file was opened. */
  readonly formerNames = new Set<string>();
  merges: Area[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  comments: CommentModel[] = [];
  notes: NoteModel[] = [];
  shapes: ShapeModel[] = [];
  shapesChanged = false;
  /** Shapes went with rows or columns. */
  shapesMoved = false;
  /** The path of the part the opened file draws the sheet's shapes in. */
  drawingInFile: string | null = null;
  /** The XML of the anchors there that the host knows. */
  anchorsInFile: string[] = [];
  /** Comments or notes are others than in the file, or elsewhere. */
  remarksChanged = false;
  pivots: PivotModel[] = [];
  validations: ValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** Kept for the program that asks; it is not saved, as in Excel. */
  calculates = true;
  customProperties: { key: string; value: string }[] = [];
  customPropertiesChanged = false;
  /** How many rows and columns stay in view, and the cell with which they begin; none are frozen where both are 0. */
  frozen = { rows: 0, columns: 0, top: 0, left: 0 };
  protection: ProtectionModel = { protected: false, password: null, options: {} };
  page: PageModel = defaultPage();
  filter: FilterModel | null = null;
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  readonly removedBreaks: { axis: "rows" | "columns"; index: number }[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    public name: string,
    readonly id: string,
    readonly grid: CellGrid = new CellGrid(),
    /** Read from the opened file, so that saving only writes what changed. */
    readonly isFromFile = false,
  ) {
    this.nameInFile = name;
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  get isTouched(): boolean {
    return !this.isFromFile || this.grid.written.size > 0;
  }

  /** Something was changed that the file library does not write. */
  get isPatched(): boolean {
    return this.customPropertiesChanged || [this.rows, this.columns].some(({ changedLevels }) => changedLevels.size > 0);
  }

  /** The smallest area around cells with content; with `valuesOnly` false also around formatted ones. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const { top, bottom, left, right } = within;
    let used: Area | null = null;
    const include = (row: number, from: number, to: number): void => {
      if (row < top || row > bottom || to < left || from > right) return;
      const area = { top: row, bottom: row, left: Math.max(from, left), right: Math.min(to, right) };
      used = used ? boundingArea(used, area) : area;
    };
    const filled = (value: CellScalar | undefined): boolean => value !== null && value !== undefined && value !== "";
    this.grid.rows.forEach((cells, row) => {
      if (row < top || row > bottom) return;
      const first = cells.findIndex((value, column) => column >= left && filled(value));
      if (first < 0) return;
      let last = Math.min(cells.length - 1, right);
      while (last >= first && !filled(cells[last])) last--;
      if (last >= first) include(row, first, last);
    });
    for (const [row, column] of this.grid.formulas.entries()) include(row, column, column);
    if (!valuesOnly) {
      this.grid.changes.forEach((cells, row) => {
        const first = cells ? cells.findIndex((change) => change !== undefined) : -1;
        if (first >= 0) include(row, first, cells.length - 1);
      });
      this.fileCells(include);
    }
    return used;
  }

  private fileCells(include: (row: number, from: number, to: number) => void): void {
    const formats = this.grid.fileFormats;
    if (!formats) return;
    for (let row = 0; row < formats.rowCount; row++) {
      const extent = formats.extentOf(row);
      if (extent) include(row, extent[0], extent[1]);
    }
  }

  tablesIn(area: Area): TableModel[] {
    return this.tables.filter((table) => intersection(table.area, area));
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ?? null;
  }

  /** Remembers that saving has to write this part of the sheet. */
  touch(feature: SheetFeature): void {
    this.changed.add(feature);
    this.workbook.isDirty = true;
  }
}
