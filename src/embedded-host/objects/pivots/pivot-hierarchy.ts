import { action, describeClass, object, part, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { changePivot } from "../../model/pivots/pivot-editing";
import { addToAxis, moveOnAxis, positionOf, removeFromAxis, resetField } from "../../model/pivots/pivot-fields";
import { axisFields, axisOf, type PivotAxis, type PivotModel } from "../../model/pivots/pivot-model";
import type { AxisOfPivot, FieldOfPivot, FieldOnAxis } from "../office-models";
import { fieldId, fieldName, modelOf } from "./pivot-field";
import { fieldAt, fieldFromArgument, fieldNamed, fieldPlace, placeOf } from "./pivot-things";

const allFields = ({ cache }: PivotModel): number[] => [...cache.fields.keys()];
const onAxis = ({ pivot, axis }: AxisOfPivot): number[] => axisFields(pivot.state, axis).filter((field) => field >= 0);
const isThere = (model: FieldOfPivot): boolean => placeOf(model) >= 0;
const isOnAxis = (model: FieldOnAxis): boolean => isThere(model) && axisOf(model.pivot.state, fieldPlace(model)) === model.axis;

const withAxis = (model: FieldOfPivot | null, axis: PivotAxis): FieldOnAxis | null => model && { ...model, axis };

function existing<T>(model: T | null): T {
  if (model === null) throw itemNotFound();
  return model;
}

export const pivotHierarchy = describeClass("PivotHierarchy", {
  exists: isThere,
  scalars: { id: fieldId, name: fieldName },
  parts: { fields: part("PivotFieldCollection", (model) => model) },
});

export const pivotHierarchyCollection = describeClass("PivotHierarchyCollection", {
  items: { className: "PivotHierarchy", of: (pivot: PivotModel): FieldOfPivot[] => allFields(pivot).map((field) => fieldAt(pivot, field)) },
  calls: {
    getCount: value((pivot) => pivot.cache.fields.length),
    getItem: object("PivotHierarchy", (pivot, name: string) => existing(fieldNamed(pivot, allFields(pivot), name))),
    getItemOrNullObject: object("PivotHierarchy", (pivot, name: string) => fieldNamed(pivot, allFields(pivot), name)),
  },
});

const position: Scalar<FieldOnAxis, number> = {
  read: (model) => positionOf(model.pivot, fieldPlace(model)),
  write: (model, assigned: unknown) => moveOnAxis(model.pivot, fieldPlace(model), assigned),
};

const listed = (scope: AxisOfPivot): FieldOnAxis[] => onAxis(scope).map((field) => ({ ...fieldAt(scope.pivot, field), axis: scope.axis }));
const named = (scope: AxisOfPivot, name: unknown): FieldOnAxis | null => withAxis(fieldNamed(scope.pivot, onAxis(scope), name), scope.axis);

function added({ pivot, axis }: AxisOfPivot, hierarchy: unknown): FieldOnAxis {
  const field = fieldFromArgument(pivot, hierarchy);
  addToAxis(pivot, field, axis);
  return { ...fieldAt(pivot, field), axis };
}

function remove({ pivot, axis }: AxisOfPivot, hierarchy: unknown): void {
  const field = fieldFromArgument(pivot, hierarchy);
  if (axisOf(pivot.state, field) !== axis) throw invalidArgument("The hierarchy is not on this axis.");
  removeFromAxis(pivot, field);
}

export const rowColumnPivotHierarchy = describeClass("RowColumnPivotHierarchy", {
  exists: isOnAxis,
  scalars: { id: fieldId, name: fieldName, position },
  parts: { fields: part("PivotFieldCollection", (model) => model) },
  calls: { setToDefault: action((model) => resetField(model.pivot, fieldPlace(model))) },
});

export const rowColumnPivotHierarchyCollection = describeClass("RowColumnPivotHierarchyCollection", {
  items: { className: "RowColumnPivotHierarchy", of: listed },
  calls: {
    add: object("RowColumnPivotHierarchy", added),
    getCount: value((scope) => onAxis(scope).length),
    getItem: object("RowColumnPivotHierarchy", (scope, name: string) => existing(named(scope, name))),
    getItemOrNullObject: object("RowColumnPivotHierarchy", named),
    remove: action(remove),
  },
});

export const filterPivotHierarchy = describeClass("FilterPivotHierarchy", {
  exists: isOnAxis,
  scalars: {
    enableMultipleFilterItems: {
      read: (model) => modelOf(model).multiple,
      write: (model, assigned: unknown) => {
        if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
        const field = fieldPlace(model);
        changePivot(model.pivot, ({ fields }) => {
          const own = fields[field]!;
          own.multiple = assigned;
          const shown = own.items!.filter(({ visible }) => visible).length;
          // Where one item alone may be chosen, a choice of several is none.
          if (!assigned && shown > 1) own.items = own.items!.map((item) => ({ ...item, visible: true }));
        });
      },
    },
    id: fieldId,
    name: fieldName,
    position,
  },
  parts: { fields: part("PivotFieldCollection", (model) => model) },
  calls: { setToDefault: action((model) => resetField(model.pivot, fieldPlace(model))) },
});

export const filterPivotHierarchyCollection = describeClass("FilterPivotHierarchyCollection", {
  items: { className: "FilterPivotHierarchy", of: listed },
  calls: {
    add: object("FilterPivotHierarchy", added),
    getCount: value((scope) => onAxis(scope).length),
    getItem: object("FilterPivotHierarchy", (scope, name: string) => existing(named(scope, name))),
    getItemOrNullObject: object("FilterPivotHierarchy", named),
    remove: action(remove),
  },
});
