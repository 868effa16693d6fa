import { HostFailure, invalidArgument } from "../../client/office-error";
import enums from "../../typings/excel-enums.json";
import { changePivot } from "./pivot-editing";
import { itemCaption } from "./pivot-groups";
import { axisOf, type PivotFieldModel, type PivotModel } from "./pivot-model";
import { comparisonWord } from "./pivot-words";
import { checkIsUsed } from "./pivot-sorting";

/** Filters as a program gives them; items by their places in the field. */
export interface GivenFilters {
  manual: number[] | null;
  label: Record<string, unknown> | null;
  value: Record<string, unknown> | null;
  date: Record<string, unknown> | null;
}

export type FilterKind = "Manual" | "Label" | "Value" | "Date";

function checkCondition(filter: Record<string, unknown>, known: Readonly<Record<string, string>>): void {
  if (!Object.values(known).includes(String(filter["condition"])) || filter["condition"] === "Unknown")
    throw invalidArgument(`'${String(filter["condition"])}' is no condition of such a filter.`);
}

function need(filter: Record<string, unknown>, keys: readonly string[]): void {
  for (const key of keys) if (filter[key] === undefined || filter[key] === null) throw invalidArgument(`The filter needs '${key}'.`);
}

function checkLabel(filter: Record<string, unknown>): void {
  checkCondition(filter, enums.LabelFilterCondition);
  const condition = String(filter["condition"]);
  if (condition === "Between") need(filter, ["lowerBound", "upperBound"]);
  else need(filter, /^(BeginsWith|EndsWith|Contains)$/.test(condition) ? ["substring"] : ["comparator"]);
}

function checkValue(pivot: PivotModel, filter: Record<string, unknown>): void {
  checkCondition(filter, enums.ValueFilterCondition);
  const condition = String(filter["condition"]);
  need(filter, [
    "value",
    ...(condition === "Between" ? ["lowerBound", "upperBound"] : /^(Top|Bottom)N$/.test(condition) ? ["threshold"] : ["comparator"]),
  ]);
  if (!pivot.state.data.some(({ name }) => name.toLowerCase() === String(filter["value"]).toLowerCase()))
    throw invalidArgument(`The pivot table has no values '${String(filter["value"])}'.`);
}

function checkDate(filter: Record<string, unknown>): void {
  checkCondition(filter, enums.DateFilterCondition);
  const condition = String(filter["condition"]);
  if (condition === "Between") need(filter, ["lowerBound", "upperBound"]);
  else if (/^(Equals|Before|After)/.test(condition)) need(filter, ["comparator"]);
}

/** The file has no words for leaving out the highest, or days that move with the calendar. */
function refuseUnwritable({ label, value, date }: GivenFilters): void {
  for (const filter of [label, value, date]) {
    if (filter?.["exclusive"] !== true || comparisonWord(String(filter["condition"]), true) !== null) continue;
    throw new HostFailure("NotImplemented", `This host knows no exclusive filter '${String(filter["condition"])}'.`);
  }
}

const none = { label: null, value: null, date: null };

function showAll(field: PivotFieldModel): void {
  field.items = field.items?.map((item) => ({ ...item, visible: true })) ?? null;
}

/** Sets filters of a field; without leave for several, others of the field go. */
export function applyFilters(pivot: PivotModel, field: number, { manual, label, value, date }: GivenFilters): void {
  checkIsUsed(pivot, field);
  if (manual === null && label === null && value === null && date === null) throw invalidArgument("A filter is expected.");
  if (label) checkLabel(label);
  if (value) checkValue(pivot, value);
  if (date) checkDate(date);
  refuseUnwritable({ manual, label, value, date });
  if (axisOf(pivot.state, field) === "filter" && (label || value || date))
    throw new HostFailure("InvalidOperation", "A filter field is filtered by choosing items.");
  if (manual?.length === 0) throw invalidArgument("One item of a field at least is shown.");
  changePivot(pivot, ({ fields, options }) => {
    const own = fields[field]!;
    if (!options.allowMultipleFilters) {
      Object.assign(own, none);
      showAll(own);
    }
    if (manual) {
      own.items = own.items!.map((item, place) => ({ ...item, visible: manual.includes(place) }));
      own.multiple ||= manual.length > 1;
    }
    Object.assign(own, { ...(label && { label }), ...(value && { value }), ...(date && { date }) });
  });
}

const isChosen = ({ items }: PivotFieldModel): boolean => items?.some(({ visible }) => !visible) ?? false;

/** Takes filters of a field away: of one kind, or all. */
export function clearFilters(pivot: PivotModel, field: number, kind: FilterKind | null): void {
  if (!hasFilter(pivot, field, kind)) return;
  changePivot(pivot, ({ fields }) => {
    const own = fields[field]!;
    if (kind === null || kind === "Manual") showAll(own);
    if (kind === null) Object.assign(own, none);
    else if (kind !== "Manual") Object.assign(own, { [kind.toLowerCase()]: null });
  });
}

/** Whether a field is filtered, in one way or in any. */
export function hasFilter({ state }: PivotModel, field: number, kind: FilterKind | null): boolean {
  const own = state.fields[field]!;
  const has = { Manual: isChosen(own), Label: own.label !== null, Value: own.value !== null, Date: own.date !== null };
  return kind === null ? Object.values(has).some(Boolean) : has[kind];
}

/** The filters of a field in Office.js's words; null for those it does not have. */
export function filtersOf(pivot: PivotModel, field: number): Record<string, unknown> {
  const { items, label, value, date } = pivot.state.fields[field]!;
  const selected = [...(items ?? []).keys()].filter((place) => items![place]!.visible);
  return {
    dateFilter: date && { ...date },
    labelFilter: label && { ...label },
    manualFilter: hasFilter(pivot, field, "Manual") ? { selectedItems: selected.map((place) => itemCaption(pivot, field, place)) } : null,
    valueFilter: value && { ...value },
  };
}
