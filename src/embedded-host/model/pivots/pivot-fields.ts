import { invalidArgument, itemNotFound } from "../../client/office-error";
import { isNumeric, recordsOf } from "./pivot-cache";
import { changePivot } from "./pivot-editing";
import {
  type Aggregation,
  axisFields,
  axisOf,
  newPivotField,
  type PivotAxis,
  type PivotDataModel,
  type PivotFieldModel,
  type PivotModel,
  type PivotState,
  VALUES,
} from "./pivot-model";
import { aggregationWords } from "./pivot-summing";
import { compareValues } from "./pivot-value";

/** Gives a field its items once it stands on an axis, upwards; values that came to the cache since then come last. */
export function completeItems({ cache }: PivotModel, state: PivotState, field: number): void {
  recordsOf(cache);
  const model = state.fields[field]!;
  const { items: values } = cache.fields[field]!;
  const known = new Set(model.items?.map(({ value }) => value));
  const added = [...values.keys()].filter((value) => !known.has(value));
  if (model.items === null) added.sort((a, b) => compareValues(values[a]!, values[b]!));
  // A choice of items leaves out what it did not know.
  const isChosen = model.items?.some(({ visible }) => !visible) ?? false;
  model.items = [...(model.items ?? []), ...added.map((value) => ({ value, caption: null, visible: !isChosen, expanded: true }))];
}

const without = (fields: readonly number[], field: number): number[] => fields.filter((one) => one !== field);

function takeFromAxes(state: PivotState, field: number): void {
  state.rows = without(state.rows, field);
  state.columns = without(state.columns, field);
  state.filters = without(state.filters, field);
}

function putOn(state: PivotState, axis: PivotAxis, fields: number[]): void {
  if (axis === "row") state.rows = fields;
  else if (axis === "column") state.columns = fields;
  else state.filters = fields;
}

/** Where the data fields stand among the columns, they stay innermost. */
function withField(fields: readonly number[], field: number): number[] {
  return fields.at(-1) === VALUES ? [...fields.slice(0, -1), field, VALUES] : [...fields, field];
}

/** Puts a field on an axis, as the last one; from another one it is taken away. */
export function addToAxis(pivot: PivotModel, field: number, axis: PivotAxis): void {
  changePivot(pivot, (state) => {
    takeFromAxes(state, field);
    completeItems(pivot, state, field);
    putOn(state, axis, withField(axisFields(state, axis), field));
  });
}

export function removeFromAxis(pivot: PivotModel, field: number): void {
  changePivot(pivot, (state) => {
    takeFromAxes(state, field);
    Object.assign(state.fields[field]!, { label: null, value: null, date: null });
  });
}

/** The place of a field among those of its axis. */
export const positionOf = ({ state }: PivotModel, field: number): number =>
  without(axisFields(state, axisOf(state, field)!), VALUES).indexOf(field);

function moved<T>(all: readonly T[], one: T, position: unknown): T[] {
  if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= all.length)
    throw invalidArgument("The position is outside of the fields of the axis.");
  const others = all.filter((other) => other !== one);
  return [...others.slice(0, position as number), one, ...others.slice(position as number)];
}

export function moveOnAxis(pivot: PivotModel, field: number, position: unknown): void {
  changePivot(pivot, (state) => {
    const axis = axisOf(state, field)!;
    const fields = axisFields(state, axis);
    const order = moved(without(fields, VALUES), field, position);
    if (fields.includes(VALUES)) order.splice(fields.indexOf(VALUES), 0, VALUES);
    putOn(state, axis, order);
  });
}

const defaultAggregation = ({ cache }: PivotModel, field: number): Aggregation => {
  recordsOf(cache);
  return isNumeric(cache.fields[field]!) ? "Sum" : "Count";
};

const isTaken = ({ cache, state }: PivotModel, name: string, except: PivotDataModel | null): boolean =>
  [
    ...state.data.filter((one) => one !== except).map((one) => one.name),
    ...cache.fields.map((field, index) => state.fields[index]!.caption ?? field.name),
  ].some((one) => one.toLowerCase() === name.toLowerCase());

/** What a data field is called until somebody gives it a name. */
function dataName(pivot: PivotModel, field: number, aggregation: Aggregation, except: PivotDataModel | null): string {
  const { cache, state } = pivot;
  const start = `${aggregationWords[aggregation]} of ${state.fields[field]!.caption ?? cache.fields[field]!.name}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? start : `${start}${number}`;
    if (!isTaken(pivot, name, except)) return name;
  }
}

/** Has a field summed up; answers with the data field. */
export function addData(pivot: PivotModel, field: number): PivotDataModel {
  const aggregation = defaultAggregation(pivot, field);
  const data: PivotDataModel = {
    id: pivot.sheet.workbook.nextId(),
    field,
    name: dataName(pivot, field, aggregation, null),
    aggregation,
    numberFormat: "General",
    showAs: { calculation: "None", baseField: null, baseItem: null },
  };
  changePivot(pivot, (state) => {
    state.data.push(data);
    if (state.data.length === 2) state.columns = [...state.columns, VALUES];
  });
  return pivot.state.data.find(({ id }) => id === data.id)!;
}

/** The data field of this number, as the pivot table has it now. */
export function dataOf({ state }: PivotModel, id: number): PivotDataModel {
  const data = state.data.find((one) => one.id === id);
  if (!data) throw itemNotFound();
  return data;
}

/** Sorts and filters by a data field that is no more are none; those of later ones go on with theirs. */
function forgetData(fields: readonly PivotFieldModel[], place: number, name: string): void {
  for (const field of fields) {
    const { by } = field.sort;
    if (by === place) field.sort = { direction: "Manual", by: null, scope: [] };
    else if (by !== null && by > place) field.sort.by = by - 1;
    if (field.value?.value.toLowerCase() === name.toLowerCase()) field.value = null;
  }
}

export function removeData(pivot: PivotModel, id: number): void {
  const { name } = dataOf(pivot, id);
  changePivot(pivot, (state) => {
    const place = state.data.findIndex((one) => one.id === id);
    state.data.splice(place, 1);
    forgetData(state.fields, place, name);
    if (state.data.length < 2) takeFromAxes(state, VALUES);
  });
}

export function moveData(pivot: PivotModel, id: number, position: unknown): void {
  changePivot(pivot, (state) => {
    const before = state.data;
    state.data = moved(
      before,
      before.find((one) => one.id === id)!,
      position,
    );
    for (const { sort } of state.fields) if (sort.by !== null) sort.by = state.data.indexOf(before[sort.by]!);
  });
}

export function renameData(pivot: PivotModel, id: number, name: unknown): void {
  if (typeof name !== "string" || name === "") throw invalidArgument("A name is expected.");
  if (isTaken(pivot, name, dataOf(pivot, id))) throw invalidArgument("A field of the pivot table has this name already.");
  changePivot(pivot, (state) => {
    const data = state.data.find((one) => one.id === id)!;
    for (const { value } of state.fields) if (value?.value.toLowerCase() === data.name.toLowerCase()) value.value = name;
    data.name = name;
  });
}

/** Sums a data field up otherwise; a name that says the function is given anew. */
export function setAggregation(pivot: PivotModel, id: number, wanted: unknown): void {
  const data = dataOf(pivot, id);
  if (typeof wanted !== "string" || !(wanted in aggregationWords))
    throw invalidArgument(`'${String(wanted)}' is no function of a pivot table.`);
  const aggregation = wanted === "Automatic" ? defaultAggregation(pivot, data.field) : (wanted as Aggregation);
  const isOwnName = /\d*$/.exec(data.name)![0] !== data.name && data.name.startsWith(`${aggregationWords[data.aggregation]} of `);
  const name = isOwnName ? dataName(pivot, data.field, aggregation, data) : data.name;
  changePivot(pivot, (state) => {
    const own = state.data.find((one) => one.id === id)!;
    for (const { value } of state.fields) if (value?.value.toLowerCase() === own.name.toLowerCase()) value.value = name;
    Object.assign(own, { aggregation, name });
  });
}

/** Sums, formats and shows a data field as a new one does. */
export function resetData(pivot: PivotModel, id: number): void {
  const { field } = dataOf(pivot, id);
  const aggregation = defaultAggregation(pivot, field);
  const name = dataName(pivot, field, aggregation, dataOf(pivot, id));
  changePivot(pivot, (state) =>
    Object.assign(
      state.data.find((one) => one.id === id)!,
      {
        aggregation,
        name,
        numberFormat: "General",
        showAs: { calculation: "None", baseField: null, baseItem: null },
      },
    ),
  );
}

/** Gives a field on an axis back the name, the order and the totals of a new one, and shows all of its items. */
export function resetField(pivot: PivotModel, field: number): void {
  changePivot(pivot, (state) => {
    const { compact, outline, rest, items } = state.fields[field]!;
    state.fields[field] = {
      ...newPivotField(),
      compact,
      outline,
      rest,
      items: items!.map((item) => ({ ...item, caption: null, visible: true })),
    };
  });
}

export function renameField(pivot: PivotModel, field: number, name: unknown): void {
  if (typeof name !== "string" || name === "") throw invalidArgument("A name is expected.");
  const { state, cache } = pivot;
  const isOther = cache.fields.some(
    (one, index) => index !== field && (state.fields[index]!.caption ?? one.name).toLowerCase() === name.toLowerCase(),
  );
  if (isOther || state.data.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument("A field of the pivot table has this name already.");
  changePivot(pivot, ({ fields }) => {
    fields[field]!.caption = name === cache.fields[field]!.name ? null : name;
  });
}
