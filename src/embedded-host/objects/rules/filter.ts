import { action, describeClass, readOnly } from "../../client/described-class";
import { checkedCriteria, filterTable } from "../../model/filters/filtering";
import type { ColumnOfTable } from "../office-models";

function apply({ table, column }: ColumnOfTable, given: Excel.FilterCriteria, location: string): void {
  column.filter = { criteria: checkedCriteria(given, location), inFile: null };
  table.filterButton = true;
  filterTable(table);
}

/** A call that filters the column's table by the criteria its arguments make. */
const filterBy = (name: string, criteria: (...args: any[]) => Excel.FilterCriteria) =>
  action((one: ColumnOfTable, ...args: unknown[]) => apply(one, criteria(...args), `Filter.${name}`), true);

const counted = (name: string, filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent") =>
  filterBy(name, (count: number) => ({ filterOn, criterion1: String(count) }));

export const filter = describeClass("Filter", {
  scalars: { criteria: { ...readOnly(({ column }: ColumnOfTable) => column.filter?.criteria ?? null), whole: true } },
  calls: {
    apply: filterBy("apply", (criteria: Excel.FilterCriteria) => criteria),
    applyBottomItemsFilter: counted("applyBottomItemsFilter", "BottomItems"),
    applyBottomPercentFilter: counted("applyBottomPercentFilter", "BottomPercent"),
    applyTopItemsFilter: counted("applyTopItemsFilter", "TopItems"),
    applyTopPercentFilter: counted("applyTopPercentFilter", "TopPercent"),
    applyCellColorFilter: filterBy("applyCellColorFilter", (color: string) => ({ filterOn: "CellColor", color })),
    applyFontColorFilter: filterBy("applyFontColorFilter", (color: string) => ({ filterOn: "FontColor", color })),
    applyIconFilter: filterBy("applyIconFilter", (icon: Excel.Icon) => ({ filterOn: "Icon", icon })),
    applyCustomFilter: filterBy("applyCustomFilter", (criterion1: string, criterion2?: string | null, operator?: "And" | "Or") => ({
      filterOn: "Custom",
      criterion1,
      ...(criterion2 !== undefined && criterion2 !== null && { criterion2, operator: operator ?? "And" }),
    })),
    applyDynamicFilter: filterBy("applyDynamicFilter", (dynamicCriteria: "Today") => ({ filterOn: "Dynamic", dynamicCriteria })),
    applyValuesFilter: filterBy("applyValuesFilter", (values: string[]) => ({ filterOn: "Values", values })),
    clear: action((one) => {
      if (!one.column.filter) return;
      one.column.filter = null;
      filterTable(one.table);
    }, true),
  },
});
