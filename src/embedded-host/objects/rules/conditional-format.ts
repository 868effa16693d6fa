import { action, describeClass, object, part, readOnly } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { boundingArea } from "../../model/area";
import { changeConditional, changeKind, dropConditional, setPriority } from "../../model/cells/conditional-editing";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import type { ConditionalKind } from "../../model/sheets/sheet-features";
import {
  cellValueConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./conditional-format-kinds";
import type { AreasModel, ConditionalOf } from "../office-models";
import { areaOfReference, rangeOn } from "../ranges/range-models";

const ofKind =
  <T>(kind: string) =>
  (one: ConditionalOf): (ConditionalOf & T) | null =>
    one.format.kind === kind ? (one as ConditionalOf & T) : null;

/** The part of a kind of format; asking one of another kind for it fails as Excel does. */
const only =
  (kind: ConditionalKind) =>
  (one: ConditionalOf): ConditionalOf => {
    if (one.format.kind !== kind)
      throw invalidArgument(`This conditional format is of the type '${one.format.kind}'.`, "ConditionalFormat");
    return one;
  };

type Written = Record<string, { write?: (model: ConditionalOf, assigned: unknown) => void }>;

/** Makes the format one of another kind with a rule. */
const changeTo = (kind: ConditionalKind, named: { description: { scalars?: object } }, property: string) =>
  action((one: ConditionalOf, given: unknown) => {
    changeKind(one.sheet, one.format, kind);
    (named.description.scalars as Written)[property]!.write!(one, given);
  });

function areasFrom(one: ConditionalOf, given: unknown): AreasModel["areas"] {
  if (typeof given === "string") return given.split(",").map((text) => areaOfReference(one.sheet.workbook, text.trim(), one.sheet)!.area);
  return "areas" in (given as object) ? (given as AreasModel).areas : [(given as TrackedRange).area];
}

const around = ({ sheet, format }: ConditionalOf): TrackedRange => rangeOn(sheet, format.areas.reduce(boundingArea));

export const conditionalFormat = describeClass("ConditionalFormat", {
  exists: ({ sheet, format }) => sheet.conditionalFormats.includes(format),
  scalars: {
    id: readOnly(({ format }) => format.id),
    priority: { read: ({ format }) => format.priority, write: ({ sheet, format }, place) => setPriority(sheet, format, place) },
    stopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: ({ sheet, format }, stops) => {
        if (["DataBar", "ColorScale", "IconSet"].includes(format.kind) && stops)
          throw invalidArgument("Formats of this type cannot stop others.", "ConditionalFormat.stopIfTrue");
        format.stopIfTrue = stops === true;
        changeConditional(sheet, format);
      },
    },
    type: readOnly(({ format }) => format.kind),
  },
  parts: {
    cellValue: part("CellValueConditionalFormat", only("CellValue")),
    cellValueOrNullObject: part("CellValueConditionalFormat", ofKind("CellValue")),
    colorScale: part("ColorScaleConditionalFormat", only("ColorScale")),
    colorScaleOrNullObject: part("ColorScaleConditionalFormat", ofKind("ColorScale")),
    custom: part("CustomConditionalFormat", only("Custom")),
    customOrNullObject: part("CustomConditionalFormat", ofKind("Custom")),
    dataBar: part("DataBarConditionalFormat", only("DataBar")),
    dataBarOrNullObject: part("DataBarConditionalFormat", ofKind("DataBar")),
    iconSet: part("IconSetConditionalFormat", only("IconSet")),
    iconSetOrNullObject: part("IconSetConditionalFormat", ofKind("IconSet")),
    preset: part("PresetCriteriaConditionalFormat", only("PresetCriteria")),
    presetOrNullObject: part("PresetCriteriaConditionalFormat", ofKind("PresetCriteria")),
    topBottom: part("TopBottomConditionalFormat", only("TopBottom")),
    topBottomOrNullObject: part("TopBottomConditionalFormat", ofKind("TopBottom")),
    textComparison: part("TextConditionalFormat", only("ContainsText")),
    textComparisonOrNullObject: part("TextConditionalFormat", ofKind("ContainsText")),
  },
  calls: {
    changeRuleToCellValue: changeTo("CellValue", cellValueConditionalFormat, "rule"),
    changeRuleToColorScale: action(({ sheet, format }) => changeKind(sheet, format, "ColorScale")),
    changeRuleToContainsText: changeTo("ContainsText", textConditionalFormat, "rule"),
    changeRuleToCustom: action(({ sheet, format }, formula: string) => {
      changeKind(sheet, format, "Custom");
      format.formula1 = String(formula).replace(/^=/, "");
    }),
    changeRuleToDataBar: action(({ sheet, format }) => changeKind(sheet, format, "DataBar")),
    changeRuleToIconSet: action(({ sheet, format }) => changeKind(sheet, format, "IconSet")),
    changeRuleToPresetCriteria: changeTo("PresetCriteria", presetCriteriaConditionalFormat, "rule"),
    changeRuleToTopBottom: changeTo("TopBottom", topBottomConditionalFormat, "rule"),
    delete: action(({ sheet, format }) => dropConditional(sheet, format)),
    getRange: object("Range", around),
    getRangeOrNullObject: object("Range", (one) => (one.format.areas.length === 1 ? around(one) : null)),
    getRanges: object("RangeAreas", ({ sheet, format }) => ({ sheet, areas: format.areas })),
    setRanges: action((one: ConditionalOf, given: unknown) => {
      one.format.areas = areasFrom(one, given);
      changeConditional(one.sheet, one.format);
    }),
  },
});
