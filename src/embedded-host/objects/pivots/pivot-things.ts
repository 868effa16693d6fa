import { invalidArgument, itemNotFound } from "../../client/office-error";
import { completeItems } from "../../model/pivots/pivot-fields";
import { captionOf, type PivotItemModel, type PivotModel } from "../../model/pivots/pivot-model";
import { valueText } from "../../model/pivots/pivot-value";
import type { FieldOfPivot, ItemOfPivot } from "../office-models";

/** The place of a field among those of the source; -1 when the source has no such column any more. */
export const placeOf = ({ pivot, name }: FieldOfPivot): number => pivot.cache.fields.findIndex((field) => field.name === name);

export function fieldPlace(model: FieldOfPivot): number {
  const place = placeOf(model);
  if (place < 0) throw itemNotFound();
  return place;
}

export const fieldAt = (pivot: PivotModel, place: number): FieldOfPivot => ({ pivot, name: pivot.cache.fields[place]!.name });

/** The field of one of these places that goes by a name; null when none does. */
export function fieldNamed(pivot: PivotModel, places: readonly number[], wanted: unknown): FieldOfPivot | null {
  const name = String(wanted).toLowerCase();
  const found =
    places.find((place) => captionOf(pivot, place).toLowerCase() === name) ??
    places.find((place) => pivot.cache.fields[place]!.name.toLowerCase() === name);
  return found === undefined ? null : fieldAt(pivot, found);
}

/** The field that an argument stands for; it must be one of this pivot table. */
export function fieldFromArgument(pivot: PivotModel, argument: unknown): number {
  const model = argument as Partial<FieldOfPivot> | null;
  if (typeof model !== "object" || model === null || model.pivot !== pivot || typeof model.name !== "string")
    throw invalidArgument("A hierarchy of this pivot table is expected.");
  return fieldPlace({ pivot, name: model.name });
}

/** The items of a field; one that was on no axis yet learns them. */
export function itemsOf(pivot: PivotModel, field: number): PivotItemModel[] {
  const model = pivot.state.fields[field]!;
  if (model.items === null) completeItems(pivot, pivot.state, field);
  return model.items!;
}

export const itemsOfField = (model: FieldOfPivot): ItemOfPivot[] =>
  itemsOf(model.pivot, fieldPlace(model)).map(({ value }) => ({ ...model, value }));

export const itemPlace = (item: ItemOfPivot): number =>
  itemsOf(item.pivot, fieldPlace(item)).findIndex(({ value }) => value === item.value);

/** The name of an item before anybody gave it another. */
export function itemId(item: ItemOfPivot): string {
  const { items, numberFormat } = item.pivot.cache.fields[fieldPlace(item)]!;
  return valueText(items[item.value]!, numberFormat);
}

export function itemModel(item: ItemOfPivot): PivotItemModel {
  const model = itemsOf(item.pivot, fieldPlace(item)).find(({ value }) => value === item.value);
  if (!model) throw itemNotFound();
  return model;
}

export const itemName = (item: ItemOfPivot): string => itemModel(item).caption ?? itemId(item);

export function itemNamed(items: readonly ItemOfPivot[], wanted: unknown): ItemOfPivot | null {
  const name = String(wanted).toLowerCase();
  return items.find((item) => itemName(item).toLowerCase() === name) ?? items.find((item) => itemId(item).toLowerCase() === name) ?? null;
}

/** The item an argument stands for: an item, or its name. */
export function itemFromArgument(field: FieldOfPivot, argument: unknown): ItemOfPivot {
  const model = argument as Partial<ItemOfPivot> | null;
  if (typeof model === "object" && model !== null && "pivot" in model && model.pivot === field.pivot && model.name === field.name)
    return model as ItemOfPivot;
  const found = typeof argument === "object" ? null : itemNamed(itemsOfField(field), argument);
  if (!found) throw invalidArgument(`The field '${field.name}' has no such item.`);
  return found;
}
