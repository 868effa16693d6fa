import type { HostFunction } from "../host-function";
import { DEFAULT_FORMAT, type CellFormat } from "./cells/cell-format";
import { areaAddress } from "./address";
import { type Area, intersection } from "./area";
import type { CellScalar } from "./cells/cell-scalar";
import { CellGrid } from "./cells/cell-grid";
import type { PersonModel } from "./notes/comment-model";
import type { CustomXmlModel } from "./custom-xml-model";
import { leaveChart } from "./charts/chart-activating";
import type { ChartModel } from "./charts/chart-model";
import { announceData, announceSelection, type BindingModel } from "./bindings";
import type { ChangeDetails } from "./change-details";
import { HostEvents } from "./host-events";
import type { NamedStyle } from "./cells/named-styles";
import type { PropertiesModel } from "./properties-model";
import type { SaveStep } from "./save-step";
import type { NameModel } from "./sheets/sheet-features";
import { SheetModel } from "./sheets/sheet-model";
import type { TableModel } from "./tables/table-model";
import { newSetup } from "./workbook-setup";
import { TrackedRanges } from "./ranges/tracked-range";

/** What depends on the clock and the file outside of the workbook. */
export interface WorkbookSurroundings {
  now(): Date;
  name: string;
}

/** Cells that hold something else than before. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** True for cells that only came from another place of the sheet, with what formulas fill them with. */
  readonly isShift?: boolean;
}

/** An opened workbook: everything a program can see and change, kept in memory until it is saved. */
export class WorkbookModel {
  readonly events = new HostEvents();
  readonly ranges = new TrackedRanges();
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** Names of the opened file, each behind the id of its sheet and a mark. */
  readonly namesInFile = new Set<string>();
  readonly changedNames = new Set<NameModel>();
  readonly deletedNames: { name: string; scope: SheetModel | null }[] = [];
  customFunctions: readonly HostFunction[] = [];
  settings = new Map<string, unknown>();
  settingsChanged = false;
  /** Where the file keeps the settings. */
  settingsPath: string | null = null;
  /** Places that programs hold on to by an id of their own. */
  bindings: BindingModel[] = [];
  /** The named styles; empty until somebody asks for them. */
  styles: NamedStyle[] = [];
  /** The named styles of the file, until they are asked for. */
  stylesInFile: { name: string; builtIn: boolean; format: CellFormat }[] = [];
  readonly deletedStyles = new Set<string>();
  customXml: CustomXmlModel[] = [];
  customXmlChanged = false;
  readonly deletedXmlPaths: string[] = [];
  /** Paths of the parts of pivot tables of the file that are gone. */
  readonly deletedPivots: string[] = [];
  /** Who writes comments or is named in them. */
  readonly people: PersonModel[] = [];
  /** Ids of comments and replies, so that a new one is nobody's. */
  readonly knownGuids = new Set<string>();
  properties: PropertiesModel = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    creationDate: null,
    revision: 0,
    custom: new Map(),
  };
  propertiesChanged = false;
  /** Custom properties that were added or changed, and those of the file. */
  readonly changedProperties = new Set<string>();
  propertiesInFile: readonly string[] = [];
  is1904 = false;
  readOnly = false;
  isDirty = false;
  structureProtected = false;
  structurePassword: string | null = null;
  protectionChanged = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  readonly setup = newSetup();
  defaultFormat: CellFormat = DEFAULT_FORMAT;
  /** The colours of the theme as RRGGBB, dark ones first; none where the file has no theme of its own. */
  themeColors: readonly string[] = [];
  active: SheetModel | null = null;
  /** The chart that is selected instead of cells. */
  activeChart: ChartModel | null = null;
  selection = new Map<SheetModel, Area>();
  /** The areas that are selected together with the first. */
  otherSelections = new Map<SheetModel, readonly Area[]>();
  /** Changes of structure to repeat on the opened file, in order. */
  readonly steps: SaveStep[] = [];
  /** Sheets of the opened file to delete on saving, by the names they are parked under. */
  readonly deletedInFile: string[] = [];
  /** Cells whose content changed since formulas were last calculated. */
  edits: Edit[] = [];
  /** All formulas have to be calculated anew. */
  structureChanged = false;
  /** Formulas may mean something else than before: sheets, tables or names changed. */
  meaningsChanged = false;
  #lastId = 0;

  constructor(readonly surroundings: WorkbookSurroundings) {}

  nextId(): number {
    return ++this.#lastId;
  }

  /** An id for a comment or a person that the workbook does not have yet. */
  freshGuid(): string {
    for (;;) {
      const id = `{${String(this.nextId()).padStart(8, "0")}-0000-4000-8000-0000000000AD}`;
      if (this.knownGuids.has(id) || this.people.some((person) => person.id === id)) continue;
      this.knownGuids.add(id);
      return id;
    }
  }

  get today(): Date {
    return this.surroundings.now();
  }

  findSheet(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name) ?? null;
  }

  createSheet(name: string): SheetModel {
    return new SheetModel(
      this,
      name,
      `{${String(this.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`,
      new CellGrid([], null, this.defaultFormat),
    );
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(name: string): TableModel | null {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted || String(table.id) === name) ?? null;
  }

  get activeSheet(): SheetModel {
    if (this.active?.visibility === "Visible" && this.sheets.includes(this.active)) return this.active;
    return this.sheets.find((sheet) => sheet.visibility === "Visible") ?? this.sheets[0]!;
  }

  selectionOn(sheet: SheetModel): Area {
    return this.selection.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** Moves the selection, and shows the sheet it is on. */
  select(sheet: SheetModel, area: Area, others: readonly Area[] = []): void {
    this.activate(sheet);
    leaveChart(this);
    const before = this.selectionOn(sheet);
    this.selection.set(sheet, area);
    this.otherSelections.set(sheet, others);
    const args = { address: [area, ...others].map(areaAddress).join(","), worksheetId: sheet.id };
    this.events.raise({
      type: "WorksheetSelectionChanged",
      source: sheet,
      args: { type: "WorksheetSelectionChanged", ...args },
    });
    this.events.raise({
      type: "WorkbookSelectionChanged",
      source: this,
      args: { type: "WorkbookSelectionChanged", workbook: null },
    });
    for (const table of sheet.tables) {
      const inside = intersection(table.area, area);
      if (inside || intersection(table.area, before))
        this.events.raise({
          type: "TableSelectionChanged",
          source: table,
          args: {
            type: "TableSelectionChanged",
            address: areaAddress(area),
            isInsideTable: inside !== null,
            tableId: String(table.id),
            worksheetId: sheet.id,
          },
        });
    }
    announceSelection(this, sheet, area);
  }

  activate(sheet: SheetModel): void {
    const before = this.activeSheet;
    this.active = sheet;
    if (before === sheet) return;
    this.events.raise({
      type: "WorksheetDeactivated",
      source: before,
      args: { type: "WorksheetDeactivated", worksheetId: before.id },
    });
    this.events.raise({
      type: "WorksheetActivated",
      source: sheet,
      args: { type: "WorksheetActivated", worksheetId: sheet.id },
    });
  }

  /** Remembers that the cells of an area came there from beside it, or went: formulas that refer to them follow. */
  shifted(sheet: SheetModel, area: Area): void {
    this.edits.push({ sheet, area, isShift: true });
    this.redefined();
  }

  /** Remembers that cells changed, for formulas, for saving and for those who listen; `details` say what a single cell held. */
  edited(sheet: SheetModel, area: Area, details?: ChangeDetails): void {
    this.edits.push({ sheet, area });
    this.isDirty = true;
    this.revision++;
    this.tellOfChange(sheet, area, { changeType: "RangeEdited", ...(details && { details }) });
    announceData(this, sheet, area);
  }

  /** Tells those who listen to a sheet or to its tables that cells changed, and how. */
  tellOfChange(sheet: SheetModel, area: Area, how: { changeType: string } & Record<string, unknown>): void {
    const args = {
      address: areaAddress(area),
      ...how,
      source: "Local",
      triggerSource: this.editedBy,
      worksheetId: sheet.id,
    };
    this.events.raise({ type: "WorksheetChanged", source: sheet, args: { type: "WorksheetChanged", ...args } });
    for (const table of sheet.tables) {
      const touched = intersection(table.area, area);
      if (touched)
        this.events.raise({
          type: "TableChanged",
          source: table,
          args: { type: "TableChanged", tableId: String(table.id), ...args, address: areaAddress(touched) },
        });
    }
  }

  /** Remembers a change after which all formulas have to be calculated anew. */
  restructured(): void {
    this.structureChanged = true;
    this.isDirty = true;
    this.revision++;
  }

  /** Remembers that sheets, tables or names changed: formulas that mean something else now have to be calculated anew. */
  redefined(): void {
    this.meaningsChanged = true;
    this.isDirty = true;
    this.revision++;
  }

  /** Whether formulas may lack their present results. */
  get awaitsCalculation(): boolean {
    return this.structureChanged || this.meaningsChanged || this.edits.length > 0;
  }

  /** Called when a sync has performed its actions. */
  endOfBatch(): void {
    this.batchListener?.();
  }

  batchListener: (() => void) | null = null;
  /** Set by the host: calculates all formulas. */
  calculateNow: () => Promise<void> = () => Promise.resolve();
  /** Set by the host: works out a formula that stands in no cell. */
  evaluate: (formula: string) => Promise<CellScalar> = () => Promise.resolve(null);
  /** Set by the host: takes sheets out of another workbook; answers with their ids. */
  insertSheets: ((base64: string, options: Excel.InsertWorksheetOptions) => Promise<string[]>) | null = null;
  /** Set by a page that has a place to save to. */
  saveNow: (() => Promise<void>) | null = null;
  isFromFile = false;
  /** Sheets whose formulas were changed along with another sheet. */
  readonly adjusted = new Set<SheetModel>();
  /** Counts changes, so that a page can tell whether it shows the present state. */
  revision = 0;
  /** Who makes the present changes, as events tell it: the program, or a person at the page's grid. */
  editedBy: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin";
}
