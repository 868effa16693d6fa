import { action, describeClass, object, type Scalar } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { type Area, cellCountOf, hasCell } from "../../model/area";
import { changePivot, changeQuietly, filterArea } from "../../model/pivots/pivot-editing";
import { layOut } from "../../model/pivots/pivot-layout";
import type { PivotLine } from "../../model/pivots/pivot-lines";
import { type PivotFieldModel, type PivotModel, type PivotOptions, VALUES } from "../../model/pivots/pivot-model";
import { checkDirection, sortByLabels, sortByValues } from "../../model/pivots/pivot-sorting";
import type { DataOfPivot, ItemOfPivot } from "../office-models";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";
import { booleanOption } from "./pivot-table";
import { fieldAt } from "./pivot-things";

/** Which cells a part of the report takes up; a part that is not there is refused. */
function partOf({ place, frame, state }: PivotModel, which: "data" | "rows" | "columns"): Area {
  const { top, left, bottom, right } = place.area;
  const [firstRow, firstColumn] = [top + frame.dataRow, left + frame.dataColumn];
  const parts: Record<typeof which, Area> = {
    data: { top: firstRow, left: firstColumn, bottom, right },
    rows: { top: firstRow - 1, left, bottom, right: firstColumn - 1 },
    columns: { top, left: firstColumn, bottom: firstRow - 1, right },
  };
  const area = parts[which];
  const isThere =
    which === "rows" ? state.rows.length > 0 : which === "data" ? state.data.length > 0 : state.data.length + state.columns.length > 0;
  if (!isThere || area.bottom < area.top || area.right < area.left) throw itemNotFound("The pivot table has no such part.");
  return area;
}

/** The line of the rows and the one of the columns that meet in a cell with data. */
function linesAt(pivot: PivotModel, argument: unknown): { row: PivotLine; column: PivotLine } {
  const { sheet, area } = rangeFromArgument(pivot.sheet.workbook, argument, pivot.sheet);
  const data = partOf(pivot, "data");
  if (sheet !== pivot.sheet || cellCountOf(area) !== 1 || !hasCell(data, area.top, area.left))
    throw invalidArgument("A cell among the data of the pivot table is expected.");
  const { rowLines, columnLines } = layOut(pivot, sheet.workbook.today);
  const [row, column] = [rowLines[area.top - data.top], columnLines[area.left - data.left]];
  if (!row || !column) throw invalidArgument("A cell among the data of the pivot table is expected.");
  return { row, column };
}

function dataAt(pivot: PivotModel, cell: unknown): DataOfPivot {
  const { row, column } = linesAt(pivot, cell);
  return { pivot, id: pivot.state.data[row.data ?? column.data ?? 0]!.id };
}

function itemsAt(pivot: PivotModel, axis: unknown, cell: unknown): { items: () => ItemOfPivot[] } {
  if (axis !== "Row" && axis !== "Column") throw invalidArgument("The items are those of the Row or the Column axis.");
  const { row, column } = linesAt(pivot, cell);
  const items = (axis === "Row" ? row : column).path
    .filter(({ field }) => field !== VALUES)
    .map(({ field, item }) => ({ ...fieldAt(pivot, field), value: pivot.state.fields[field]!.items![item]!.value }));
  return { items: () => items };
}

/** Sorts the field of a cell's row by what stands in its column. */
function sortOnCell(pivot: PivotModel, cell: unknown, wanted: unknown): void {
  const direction = checkDirection(wanted);
  const { sheet, area } = rangeFromArgument(pivot.sheet.workbook, cell, pivot.sheet);
  const labels = pivot.state.rows.length > 0 ? partOf(pivot, "rows") : null;
  if (labels && sheet === pivot.sheet && hasCell(labels, area.top, area.left)) {
    const line = layOut(pivot, sheet.workbook.today).rowLines[area.top - labels.top - 1];
    const step = line?.path.filter(({ field }) => field !== VALUES).at(-1);
    sortByLabels(pivot, step?.field ?? pivot.state.rows.find((field) => field !== VALUES)!, direction);
    return;
  }
  const { row, column } = linesAt(pivot, cell);
  const step = row.path.filter(({ field }) => field !== VALUES).at(-1);
  const field = step?.field ?? pivot.state.rows.find((one) => one !== VALUES);
  if (field === undefined) throw invalidArgument("The pivot table has no rows to sort.");
  const scope = column.path
    .filter((one) => one.field !== VALUES)
    .map((one) => ({ field: one.field, value: pivot.state.fields[one.field]!.items![one.item]!.value }));
  sortByValues(pivot, field, direction, row.data ?? column.data ?? 0, scope);
}

type LayoutType = "Compact" | "Outline" | "Tabular";

const typeOf = ({ compact, outline }: PivotFieldModel): LayoutType => (!outline ? "Tabular" : compact ? "Compact" : "Outline");
const locationOf = ({ subtotals, subtotalTop, outline }: PivotFieldModel): string =>
  subtotals.length === 0 ? "Off" : subtotalTop && outline ? "AtTop" : "AtBottom";

/** What all fields have in common; null where they differ. */
function common<T>(fields: readonly PivotFieldModel[], of: (field: PivotFieldModel) => T): T | null {
  const all = new Set(fields.map(of));
  return all.size === 1 ? [...all][0]! : null;
}

const shown = (key: keyof PivotOptions): Scalar<PivotModel, boolean> => ({
  read: ({ state }) => state.options[key] as boolean,
  write: (pivot, assigned: unknown) => {
    if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
    changePivot(pivot, ({ options }) => Object.assign(options, { [key]: assigned }));
  },
});

const text = (key: "altTitle" | "altDescription"): Scalar<PivotModel, string> => ({
  read: ({ state }) => state.options[key],
  write: (pivot, assigned: unknown) => {
    if (typeof assigned !== "string") throw invalidArgument("A text is expected.");
    changeQuietly(pivot, ({ options }) => (options[key] = assigned));
  },
});

function forAllFields(pivot: PivotModel, assigned: unknown, key: "blankLine" | "repeatLabels"): void {
  if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
  changePivot(pivot, ({ fields }) => fields.forEach((field) => (field[key] = assigned)));
}

export const pivotLayout = describeClass("PivotLayout", {
  scalars: {
    altTextDescription: text("altDescription"),
    altTextTitle: text("altTitle"),
    autoFormat: booleanOption("autoFormat"),
    emptyCellText: {
      read: ({ state }) => state.options.emptyText,
      write: (pivot, assigned: unknown) => {
        if (typeof assigned !== "string") throw invalidArgument("A text is expected.");
        changePivot(pivot, ({ options }) => (options.emptyText = assigned));
      },
    },
    enableFieldList: booleanOption("fieldList"),
    fillEmptyCells: shown("fillEmpty"),
    layoutType: {
      read: ({ state }) => common(state.fields, typeOf),
      write: (pivot, assigned: unknown) => {
        if (assigned !== "Compact" && assigned !== "Outline" && assigned !== "Tabular")
          throw invalidArgument("A pivot table is Compact, Outline or Tabular.");
        changePivot(pivot, ({ fields }) =>
          fields.forEach((field) => Object.assign(field, { compact: assigned === "Compact", outline: assigned !== "Tabular" })),
        );
      },
    },
    preserveFormatting: booleanOption("preserveFormatting"),
    showColumnGrandTotals: shown("columnTotals"),
    showFieldHeaders: shown("fieldHeaders"),
    showRowGrandTotals: shown("rowTotals"),
    subtotalLocation: {
      read: ({ state }) => common(state.fields, locationOf),
      write: (pivot, assigned: unknown) => {
        if (assigned !== "AtTop" && assigned !== "AtBottom" && assigned !== "Off")
          throw invalidArgument("Subtotals stand AtTop or AtBottom, or are Off.");
        changePivot(pivot, ({ fields }) =>
          fields.forEach((field) => {
            if (assigned === "Off") field.subtotals = [];
            else {
              field.subtotalTop = assigned === "AtTop";
              if (field.subtotals.length === 0) field.subtotals = ["Automatic"];
            }
          }),
        );
      },
    },
  },
  calls: {
    displayBlankLineAfterEachItem: action((pivot, display: unknown) => forAllFields(pivot, display, "blankLine")),
    getColumnLabelRange: object("Range", (pivot) => rangeOn(pivot.sheet, partOf(pivot, "columns"))),
    getDataBodyRange: object("Range", (pivot) => rangeOn(pivot.sheet, partOf(pivot, "data"))),
    getDataHierarchy: object("DataPivotHierarchy", dataAt),
    getFilterAxisRange: object("Range", (pivot) => {
      const area = filterArea(pivot);
      if (!area) throw itemNotFound("The pivot table has no filters.");
      return rangeOn(pivot.sheet, area);
    }),
    getPivotItems: object("PivotItemCollection", itemsAt),
    getRange: object("Range", ({ sheet, place }) => rangeOn(sheet, place.area)),
    getRowLabelRange: object("Range", (pivot) => rangeOn(pivot.sheet, partOf(pivot, "rows"))),
    repeatAllItemLabels: action((pivot, repeat: unknown) => forAllFields(pivot, repeat, "repeatLabels")),
    setAutoSortOnCell: action(sortOnCell),
  },
});
