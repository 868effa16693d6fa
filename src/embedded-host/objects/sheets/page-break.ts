import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { areaOf, LAST_COLUMN, LAST_ROW } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { PageBreakOf } from "../office-models";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

interface Breaks {
  sheet: SheetModel;
  axis: "rows" | "columns";
}

const listOf = ({ sheet, axis }: Breaks): number[] => (axis === "rows" ? sheet.rowBreaks : sheet.columnBreaks);

export const pageBreak = describeClass("PageBreak", {
  exists: (one) => listOf(one).includes(one.index),
  scalars: {
    columnIndex: readOnly(({ axis, index }) => (axis === "columns" ? index : 0)),
    rowIndex: readOnly(({ axis, index }) => (axis === "rows" ? index : 0)),
  },
  calls: {
    delete: action((one) => {
      const list = listOf(one);
      if (list.includes(one.index)) list.splice(list.indexOf(one.index), 1);
      one.sheet.removedBreaks.push({ axis: one.axis, index: one.index });
      one.sheet.touch("breaks");
    }),
    getCellAfterBreak: object("Range", ({ sheet, axis, index }) => rangeOn(sheet, axis === "rows" ? areaOf(index, 0) : areaOf(0, index))),
  },
});

export const pageBreakCollection = describeClass("PageBreakCollection", {
  items: {
    className: "PageBreak",
    of: (one: Breaks): PageBreakOf[] => listOf(one).map((index) => ({ ...one, index })),
  },
  calls: {
    add: object("PageBreak", (one, argument: unknown) => {
      const { area } = rangeFromArgument(one.sheet.workbook, argument, one.sheet);
      const index = one.axis === "rows" ? area.top : area.left;
      if (index === 0 || index > (one.axis === "rows" ? LAST_ROW : LAST_COLUMN))
        throw itemNotFound("There is no page break before the first row or column.");
      const list = listOf(one);
      if (!list.includes(index)) list.push(index);
      list.sort((a, b) => a - b);
      one.sheet.touch("breaks");
      return { ...one, index };
    }),
    getCount: value((one) => listOf(one).length),
    getItem: object("PageBreak", (one, at: number) => {
      const index = listOf(one)[at];
      if (index === undefined) throw itemNotFound();
      return { ...one, index };
    }),
    removePageBreaks: action((one) => {
      for (const index of listOf(one).splice(0)) one.sheet.removedBreaks.push({ axis: one.axis, index });
      one.sheet.touch("breaks");
    }),
  },
});
