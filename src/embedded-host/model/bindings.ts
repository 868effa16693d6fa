import { type Area, intersection } from "./area";
import { ITSELF } from "./host-events";
import type { TrackedRange } from "./ranges/tracked-range";
import type { SheetModel } from "./sheets/sheet-model";
import type { TableModel } from "./tables/table-model";
import type { WorkbookModel } from "./workbook-model";

/** A place a program holds on to by an id of its own. */
export interface BindingModel {
  id: string;
  type: "Range" | "Table" | "Text";
  workbook: WorkbookModel;
  /** Follows its cells. */
  range: TrackedRange;
  table: TableModel | null;
}

/** The cells of a binding; null when they are gone. */
export function boundArea({ range, table }: BindingModel): { sheet: SheetModel; area: Area } | null {
  if (table) return table.sheet.tables.includes(table) ? { sheet: table.sheet, area: table.area } : null;
  return range.alive ? range : null;
}

/** The bindings that have cells in an area, with those cells. */
const touched = (workbook: WorkbookModel, sheet: SheetModel, area: Area): [BindingModel, Area, Area][] =>
  workbook.bindings.flatMap((binding) => {
    const bound = boundArea(binding);
    const common = bound?.sheet === sheet ? intersection(bound.area, area) : null;
    return bound && common ? [[binding, common, bound.area] as [BindingModel, Area, Area]] : [];
  });

/** Tells those who listen to bindings that their cells changed. */
export function announceData(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (const [source] of touched(workbook, sheet, area))
    workbook.events.raise({
      type: "BindingDataChanged",
      source,
      args: { type: "BindingDataChanged", binding: ITSELF },
    });
}

/** Tells those who listen to bindings which of their cells are selected, counted from their first. */
export function announceSelection(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (const [source, common, whole] of touched(workbook, sheet, area))
    workbook.events.raise({
      type: "BindingSelectionChanged",
      source,
      args: {
        type: "BindingSelectionChanged",
        binding: ITSELF,
        startRow: common.top - whole.top,
        startColumn: common.left - whole.left,
        rowCount: common.bottom - common.top + 1,
        columnCount: common.right - common.left + 1,
      },
    });
}
