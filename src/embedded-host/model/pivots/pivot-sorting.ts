import { HostFailure, invalidArgument } from "../../client/office-error";
import { changePivot } from "./pivot-editing";
import { axisOf, type PivotModel, type PivotSort } from "./pivot-model";
import { compareValues } from "./pivot-value";

type Direction = "Ascending" | "Descending";

export function checkDirection(wanted: unknown): Direction {
  if (wanted !== "Ascending" && wanted !== "Descending") throw invalidArgument("A pivot table is sorted Ascending or Descending.");
  return wanted;
}

/** What is sorted or filtered must stand on an axis. */
export function checkIsUsed({ state }: PivotModel, field: number): void {
  if (axisOf(state, field) === null || state.fields[field]!.items === null)
    throw new HostFailure("InvalidOperation", "The field stands on no axis of the pivot table.");
}

/** Sorts the items of a field by their labels, from now on and after each refresh. */
export function sortByLabels(pivot: PivotModel, field: number, direction: Direction): void {
  checkIsUsed(pivot, field);
  const { items: values } = pivot.cache.fields[field]!;
  const sign = direction === "Ascending" ? 1 : -1;
  changePivot(pivot, ({ fields }) => {
    fields[field]!.items!.sort((a, b) => sign * compareValues(values[a.value]!, values[b.value]!));
    fields[field]!.sort = { direction, by: null, scope: [] };
  });
}

/** Sorts the items of a field by the sums of a data field, in the rows or columns of some items of the other axis. */
export function sortByValues(pivot: PivotModel, field: number, direction: Direction, data: number, scope: PivotSort["scope"]): void {
  checkIsUsed(pivot, field);
  changePivot(pivot, ({ fields }) => {
    fields[field]!.sort = { direction, by: data, scope };
  });
}
