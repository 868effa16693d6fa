import { recordsOf } from "./pivot-cache";
import { passesDate, passesLabel, passingValues } from "./pivot-filtering";
import { axisOf, type PivotAxis, type PivotDataModel, type PivotModel, VALUES } from "./pivot-model";
import { type Summed, sumUp } from "./pivot-summing";
import { valueText } from "./pivot-value";

/** An item a line stands under: of a field, by its place among the field's items, or of VALUES, by the place of the data field. */
export interface PathStep {
  field: number;
  item: number;
}

const keyOf = (path: readonly PathStep[]): string => path.map(({ field, item }) => `${field}:${item}`).join(" ");
const withoutValues = (path: readonly PathStep[]): PathStep[] => path.filter(({ field }) => field !== VALUES);

/** The name of an item as the report shows it. */
export function itemCaption({ cache, state }: PivotModel, field: number, item: number): string {
  const { value, caption } = state.fields[field]!.items![item]!;
  const inCache = cache.fields[field]!;
  return caption ?? valueText(inCache.items[value]!, inCache.numberFormat);
}

/** The records of a pivot table that pass its filters, by the items they belong to. */
export class PivotGroups {
  #groups = new Map<string, readonly number[]>();
  #parts = new Map<string, Map<number, number[]>>();
  readonly #records: number[][];
  readonly #places = new Map<number, number[]>();
  #kept: readonly number[];

  constructor(
    readonly pivot: PivotModel,
    today: Date,
  ) {
    this.#records = recordsOf(pivot.cache);
    this.#kept = this.#passing(today);
    this.#filterByValues("row");
    this.#filterByValues("column");
  }

  /** Of every value of a field the place of its item. */
  #placesOf(field: number): number[] {
    let places = this.#places.get(field);
    if (places === undefined) {
      places = [];
      for (const [place, { value }] of (this.pivot.state.fields[field]!.items ?? []).entries()) places[value] = place;
      this.#places.set(field, places);
    }
    return places;
  }

  #passing(today: Date): number[] {
    const { state, cache } = this.pivot;
    const tests = state.fields.flatMap((field, index) => {
      if (field.items === null || axisOf(state, index) === null) return [];
      const passes = field.items.map(({ value, visible }, item) => {
        if (!visible) return false;
        if (field.label && !passesLabel(itemCaption(this.pivot, index, item), field.label)) return false;
        return !field.date || passesDate(cache.fields[index]!.items[value]!, field.date, today);
      });
      return passes.every(Boolean) ? [] : [{ index, passes, places: this.#placesOf(index) }];
    });
    return this.#records.flatMap((record, at) => (tests.every(({ index, passes, places }) => passes[places[record[index]!]!]) ? [at] : []));
  }

  /** Drops the records of items whose sums a filter by values does not let pass, from the outer fields inwards. */
  #filterByValues(axis: "row" | "column"): void {
    const { state } = this.pivot;
    const fields = (axis === "row" ? state.rows : state.columns).filter((field) => field !== VALUES);
    fields.forEach((field, level) => {
      const filter = state.fields[field]!.value;
      const data = filter && state.data.findIndex(({ name }) => name.toLowerCase() === filter.value.toLowerCase());
      if (!filter || data === null || data < 0) return;
      const dropped = new Set<number>();
      const visit = (path: PathStep[], depth: number): void => {
        if (depth < level) {
          for (const item of this.itemsUnder(path, fields[depth]!)) visit([...path, { field: fields[depth]!, item }], depth + 1);
          return;
        }
        const paths = this.itemsUnder(path, field).map((item) => [...path, { field, item }]);
        const sums = paths.map((one) => this.sum(one, data));
        const passing = passingValues(
          sums.map((sum) => (typeof sum === "number" ? sum : null)),
          filter,
        );
        paths.forEach((one, index) => !passing[index] && this.recordsUnder(one).forEach((record) => dropped.add(record)));
      };
      visit([], 0);
      if (dropped.size === 0) return;
      this.#kept = this.#kept.filter((record) => !dropped.has(record));
      this.#groups = new Map();
      this.#parts = new Map();
    });
  }

  recordsUnder(wholePath: readonly PathStep[]): readonly number[] {
    const path = withoutValues(wholePath);
    if (path.length === 0) return this.#kept;
    const key = keyOf(path);
    const known = this.#groups.get(key);
    if (known) return known;
    const { field, item } = path.at(-1)!;
    const records = this.#partsUnder(path.slice(0, -1), field).get(item) ?? [];
    this.#groups.set(key, records);
    return records;
  }

  #partsUnder(path: readonly PathStep[], field: number): Map<number, number[]> {
    const key = `${keyOf(path)} ${field}`;
    let parts = this.#parts.get(key);
    if (parts === undefined) {
      parts = new Map();
      const places = this.#placesOf(field);
      for (const record of this.recordsUnder(path)) {
        const item = places[this.#records[record]![field]!]!;
        const part = parts.get(item);
        if (part) part.push(record);
        else parts.set(item, [record]);
      }
      this.#parts.set(key, parts);
    }
    return parts;
  }

  /** The items of a field that have a line under a path, in the order of the field. */
  itemsUnder(path: readonly PathStep[], field: number): number[] {
    const { items, showAllItems } = this.pivot.state.fields[field]!;
    const parts = this.#partsUnder(withoutValues(path), field);
    return [...items!.keys()].filter((item) => (showAllItems ? items![item]!.visible : parts.has(item)));
  }

  /** A data field's sum of the records under all these items, before it is shown as something else. */
  sum(path: readonly PathStep[], data: number, aggregation?: PivotDataModel["aggregation"]): Summed {
    const { field, aggregation: own } = this.pivot.state.data[data]!;
    const { items } = this.pivot.cache.fields[field]!;
    return sumUp(
      this.recordsUnder(path).map((record) => items[this.#records[record]![field]!]!),
      aggregation ?? own,
    );
  }
}

/** The fields of rows or columns, from the outside inwards. */
export const lineFields = ({ state }: PivotModel, axis: Exclude<PivotAxis, "filter">): number[] =>
  axis === "row" ? state.rows : state.columns;
