import { action, describeClass, object, part } from "../client/described-class";
import { readOnly, type Scalar } from "../client/described-class";
import type { ConditionalOf } from "./office-types";
import { dropConditional } from "../model/conditional-editing";
import { rangeOn } from "./range-models";

const kept = <K extends "priority" | "stopIfTrue">(key: K): Scalar<ConditionalOf, unknown> => ({
  read: ({ format }) => format[key],
  write: ({ sheet, format }, assigned) => {
    format[key] = assigned as never;
    sheet.workbook.isDirty = true;
  },
});

const ofKind =
  <T>(kind: string) =>
  (one: ConditionalOf): (ConditionalOf & T) | null =>
    one.format.kind === kind ? (one as ConditionalOf & T) : null;

export const conditionalFormat = describeClass("ConditionalFormat", {
  scalars: {
    id: readOnly(({ format }) => format.id),
    priority: kept("priority"),
    stopIfTrue: kept("stopIfTrue"),
    type: readOnly(({ format }) => format.kind),
  },
  parts: {
    cellValue: part("CellValueConditionalFormat", (one) => one),
    cellValueOrNullObject: part("CellValueConditionalFormat", ofKind("CellValue")),
    colorScale: part("ColorScaleConditionalFormat", (one) => one),
    colorScaleOrNullObject: part("ColorScaleConditionalFormat", ofKind("ColorScale")),
    custom: part("CustomConditionalFormat", (one) => one),
    customOrNullObject: part("CustomConditionalFormat", ofKind("Custom")),
    dataBar: part("DataBarConditionalFormat", (one) => one),
    dataBarOrNullObject: part("DataBarConditionalFormat", ofKind("DataBar")),
    iconSet: part("IconSetConditionalFormat", (one) => one),
    iconSetOrNullObject: part("IconSetConditionalFormat", ofKind("IconSet")),
    preset: part("PresetCriteriaConditionalFormat", (one) => one),
    presetOrNullObject: part("PresetCriteriaConditionalFormat", ofKind("PresetCriteria")),
    topBottom: part("TopBottomConditionalFormat", (one) => one),
    topBottomOrNullObject: part("TopBottomConditionalFormat", ofKind("TopBottom")),
    textComparison: part("TextConditionalFormat", (one) => one),
    textComparisonOrNullObject: part("TextConditionalFormat", ofKind("ContainsText")),
  },
  calls: {
    delete: action(({ sheet, format }) => dropConditional(sheet, format)),
    getRange: object("Range", ({ sheet, format }) => rangeOn(sheet, format.area)),
    getRangeOrNullObject: object("Range", ({ sheet, format }) => rangeOn(sheet, format.area)),
  },
});
