import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { changePivot } from "../../model/pivots/pivot-editing";
import { addData, dataOf, moveData, removeData, renameData, resetData, setAggregation } from "../../model/pivots/pivot-fields";
import { type PivotDataModel, type PivotModel, type PivotShowAs } from "../../model/pivots/pivot-model";
import enums from "../../typings/excel-enums.json";
import type { DataOfPivot, ItemOfPivot } from "../office-models";
import { fieldAt, fieldFromArgument, itemFromArgument } from "./pivot-things";

const modelOf = ({ pivot, id }: DataOfPivot): PivotDataModel => dataOf(pivot, id);

/** Shares are shown in hundredths unless somebody chose another format. */
const PERCENT = "0.00%";
const isShare = (calculation: string): boolean => calculation.startsWith("Percent");
/** What compares with items of a field, and with one item of it. */
const withField =
  /^(PercentOf|PercentOfParentTotal|RunningTotal|PercentRunningTotal|DifferenceFrom|PercentDifferenceFrom|RankAscending|RankDecending)$/;
const withItem = /^(PercentOf|DifferenceFrom|PercentDifferenceFrom)$/;

function readShowAs(pivot: PivotModel, before: PivotShowAs, assigned: unknown): PivotShowAs {
  const given = (assigned ?? {}) as Record<string, unknown>;
  const calculation = String(given["calculation"]);
  if (!Object.values(enums.ShowAsCalculation).includes(calculation) || calculation === "Unknown")
    throw invalidArgument(`'${calculation}' is no way to show values.`);
  const field =
    given["baseField"] === undefined || given["baseField"] === null ? before.baseField : fieldFromArgument(pivot, given["baseField"]);
  const item = given["baseItem"] as ItemOfPivot | undefined | null;
  if (withField.test(calculation) && field === null) throw invalidArgument("A field to compare with is expected.");
  const kept = field === before.baseField ? before.baseItem : null;
  const baseItem = item === undefined || item === null || field === null ? kept : itemFromArgument(fieldAt(pivot, field), item).value;
  if (withItem.test(calculation) && baseItem === null) throw invalidArgument("An item to compare with is expected.");
  return {
    calculation,
    baseField: withField.test(calculation) ? field : null,
    baseItem: withItem.test(calculation) ? baseItem : null,
  };
}

function changeData({ pivot, id }: DataOfPivot, change: (data: PivotDataModel) => void): void {
  changePivot(pivot, ({ data }) => change(data.find((one) => one.id === id)!));
}

const showAs: Scalar<DataOfPivot, unknown> = {
  read: (model) => ({ calculation: modelOf(model).showAs.calculation }),
  write: (model, assigned) => {
    const { showAs: before } = modelOf(model);
    const after = readShowAs(model.pivot, before, assigned);
    changeData(model, (data) => {
      if (isShare(after.calculation) && data.numberFormat === "General") data.numberFormat = PERCENT;
      if (!isShare(after.calculation) && isShare(before.calculation) && data.numberFormat === PERCENT) data.numberFormat = "General";
      data.showAs = after;
    });
  },
  whole: true,
};

export const dataPivotHierarchy = describeClass("DataPivotHierarchy", {
  exists: ({ pivot, id }) => pivot.state.data.some((data) => data.id === id),
  scalars: {
    id: readOnly(({ id }) => String(id)),
    name: { read: (model) => modelOf(model).name, write: ({ pivot, id }, assigned: unknown) => renameData(pivot, id, assigned) },
    numberFormat: {
      read: (model) => modelOf(model).numberFormat,
      write: (model, assigned: unknown) => {
        if (typeof assigned !== "string") throw invalidArgument("A number format is expected.");
        changeData(model, (data) => (data.numberFormat = assigned === "" ? "General" : assigned));
      },
    },
    position: {
      read: ({ pivot, id }) => pivot.state.data.findIndex((data) => data.id === id),
      write: ({ pivot, id }, assigned: unknown) => moveData(pivot, id, assigned),
    },
    showAs,
    summarizeBy: {
      read: (model) => modelOf(model).aggregation,
      write: ({ pivot, id }, assigned: unknown) => setAggregation(pivot, id, assigned),
    },
  },
  parts: { field: part("PivotField", (model) => fieldAt(model.pivot, modelOf(model).field)) },
  calls: { setToDefault: action(({ pivot, id }) => resetData(pivot, id)) },
});

const listed = (pivot: PivotModel): DataOfPivot[] => pivot.state.data.map(({ id }) => ({ pivot, id }));

function named(pivot: PivotModel, wanted: unknown): DataOfPivot | null {
  const name = String(wanted).toLowerCase();
  const found = pivot.state.data.find((data) => data.name.toLowerCase() === name || String(data.id) === name);
  return found ? { pivot, id: found.id } : null;
}

export const dataPivotHierarchyCollection = describeClass("DataPivotHierarchyCollection", {
  items: { className: "DataPivotHierarchy", of: listed },
  calls: {
    add: object("DataPivotHierarchy", (pivot, hierarchy: unknown) => ({
      pivot,
      id: addData(pivot, fieldFromArgument(pivot, hierarchy)).id,
    })),
    getCount: value((pivot) => pivot.state.data.length),
    getItem: object("DataPivotHierarchy", (pivot, name: string) => {
      const found = named(pivot, name);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("DataPivotHierarchy", named),
    remove: action((pivot, data: DataOfPivot | null) => {
      if (data?.pivot !== pivot) throw invalidArgument("Values of this pivot table are expected.");
      removeData(pivot, data.id);
    }),
  },
});
