import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { applyFilters, clearFilters, type FilterKind, filtersOf, hasFilter } from "../../model/pivots/pivot-choosing";
import { changePivot } from "../../model/pivots/pivot-editing";
import { renameField } from "../../model/pivots/pivot-fields";
import { type Aggregation, captionOf, type PivotFieldModel, type PivotModel, type PivotSort } from "../../model/pivots/pivot-model";
import { checkDirection, sortByLabels, sortByValues } from "../../model/pivots/pivot-sorting";
import enums from "../../typings/excel-enums.json";
import type { DataOfPivot, FieldOfPivot, ItemOfPivot } from "../office-models";
import { fieldAt, fieldNamed, fieldPlace, itemFromArgument, itemPlace, itemsOfField, placeOf } from "./pivot-things";

/** Functions of subtotals by their keys in Office.js. */
const SUBTOTALS: Readonly<Record<string, Aggregation>> = {
  automatic: "Automatic",
  average: "Average",
  count: "Count",
  countNumbers: "CountNumbers",
  max: "Max",
  min: "Min",
  product: "Product",
  standardDeviation: "StandardDeviation",
  standardDeviationP: "StandardDeviationP",
  sum: "Sum",
  variance: "Variance",
  varianceP: "VarianceP",
};

export const modelOf = (model: FieldOfPivot): PivotFieldModel => model.pivot.state.fields[fieldPlace(model)]!;

/** The name a field is shown under. */
export const fieldName: Scalar<FieldOfPivot, string> = {
  read: (model) => captionOf(model.pivot, fieldPlace(model)),
  write: (model, assigned: unknown) => renameField(model.pivot, fieldPlace(model), assigned),
};

/** A field's number in Excel is not documented; the column's heading stands for it. */
export const fieldId = readOnly(({ name }: FieldOfPivot) => name);

function writeSubtotals(model: FieldOfPivot, assigned: unknown): void {
  if (typeof assigned !== "object" || assigned === null) throw invalidArgument("The functions of subtotals are expected.");
  const asked = assigned as Record<string, unknown>;
  const field = fieldPlace(model);
  const functions =
    asked["automatic"] === true
      ? (["Automatic"] as const)
      : Object.keys(SUBTOTALS).flatMap((key) => (asked[key] === true ? [SUBTOTALS[key]!] : []));
  changePivot(model.pivot, ({ fields }) => {
    fields[field]!.subtotals = [...functions];
  });
}

function kindOf(wanted: unknown): FilterKind | null {
  if (wanted === undefined || wanted === null) return null;
  const kind = Object.values(enums.PivotFilterType).find((one) => one === wanted);
  if (kind === undefined || kind === "Unknown") throw invalidArgument("Manual, Label, Value or Date is expected.");
  return kind as FilterKind;
}

function apply(model: FieldOfPivot, given: unknown): void {
  if (typeof given !== "object" || given === null) throw invalidArgument("Filters are expected.");
  const filters = given as Record<string, Record<string, unknown> | null | undefined>;
  const selected = filters["manualFilter"]?.["selectedItems"];
  if (filters["manualFilter"] && !Array.isArray(selected)) throw invalidArgument("The chosen items are expected.");
  applyFilters(model.pivot, fieldPlace(model), {
    manual: Array.isArray(selected) ? selected.map((one: unknown) => itemPlace(itemFromArgument(model, one))) : null,
    label: filters["labelFilter"] ?? null,
    value: filters["valueFilter"] ?? null,
    date: filters["dateFilter"] ?? null,
  });
}

/** Items that say in which row or column the values lie that a field is sorted by: items, or their names. */
function scopeOf(pivot: PivotModel, own: number, given: unknown): PivotSort["scope"] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw invalidArgument("Items of the pivot table are expected.");
  const { rows, columns } = pivot.state;
  const others = (rows.includes(own) ? columns : rows).filter((field) => field >= 0);
  return given.map((one: unknown, index) => {
    const field = typeof one === "object" && one !== null ? fieldPlace(one as ItemOfPivot) : others[index];
    if (field === undefined || !others.includes(field)) throw invalidArgument("The items must be of the other axis.");
    return { field, value: itemFromArgument(fieldAt(pivot, field), one).value };
  });
}

export const pivotField = describeClass("PivotField", {
  exists: (model) => placeOf(model) >= 0,
  scalars: {
    id: fieldId,
    name: fieldName,
    showAllItems: {
      read: (model) => modelOf(model).showAllItems,
      write: (model, assigned: unknown) => {
        if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
        const field = fieldPlace(model);
        changePivot(model.pivot, ({ fields }) => {
          fields[field]!.showAllItems = assigned;
        });
      },
    },
    subtotals: {
      read: (model) => Object.fromEntries(Object.entries(SUBTOTALS).map(([key, name]) => [key, modelOf(model).subtotals.includes(name)])),
      write: writeSubtotals,
      whole: true,
    },
  },
  parts: { items: part("PivotItemCollection", (model) => ({ items: () => itemsOfField(model) })) },
  calls: {
    applyFilter: action(apply),
    clearAllFilters: action((model) => clearFilters(model.pivot, fieldPlace(model), null)),
    clearFilter: action((model, kind: unknown) => {
      const wanted = kindOf(kind);
      if (wanted === null) throw invalidArgument("A kind of filter is expected.");
      clearFilters(model.pivot, fieldPlace(model), wanted);
    }),
    getFilters: value((model) => filtersOf(model.pivot, fieldPlace(model))),
    isFiltered: value((model, kind: unknown) => hasFilter(model.pivot, fieldPlace(model), kindOf(kind))),
    sortByLabels: action((model, direction: unknown) => sortByLabels(model.pivot, fieldPlace(model), checkDirection(direction))),
    sortByValues: action((model, direction: unknown, data: DataOfPivot, scope: unknown) => {
      const place = model.pivot.state.data.findIndex(({ id }) => id === data?.id);
      if (place < 0) throw invalidArgument("Values of this pivot table are expected.");
      const field = fieldPlace(model);
      sortByValues(model.pivot, field, checkDirection(direction), place, scopeOf(model.pivot, field, scope));
    }),
  },
});

export const pivotFieldCollection = describeClass("PivotFieldCollection", {
  items: { className: "PivotField", of: (model: FieldOfPivot): FieldOfPivot[] => [model] },
  calls: {
    getCount: value(() => 1),
    getItem: object("PivotField", (model, name: string) => {
      const found = fieldNamed(model.pivot, [fieldPlace(model)], name);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("PivotField", (model, name: string) => fieldNamed(model.pivot, [fieldPlace(model)], name)),
  },
});
