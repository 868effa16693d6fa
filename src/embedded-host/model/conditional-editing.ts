import { HostFailure } from "../client/office-error";
import type { Area } from "./area";
import { intersection } from "./area";
import type { ConditionalFormatModel, ConditionalKind } from "./sheet-features";
import type { SheetModel } from "./sheet-model";

const offered: ConditionalKind[] = [
  "Custom",
  "CellValue",
  "DataBar",
  "ColorScale",
  "IconSet",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
];

/** Puts a conditional format before all others on an area. */
export function addConditional(sheet: SheetModel, area: Area, kind: string): ConditionalFormatModel {
  if (!offered.includes(kind as ConditionalKind))
    throw new HostFailure("NotImplemented", `Conditional formats of the kind '${kind}' are not offered by this host.`);
  const format: ConditionalFormatModel = {
    id: `{${String(sheet.workbook.nextId()).padStart(8, "0")}-CF}`,
    area,
    kind: kind as ConditionalKind,
    priority: 0,
    stopIfTrue: false,
    operator: kind === "ContainsText" ? "Contains" : "EqualTo",
    formula1: "",
    formula2: "",
    text: "",
    look: {},
    bar: { color: "#638EC6", gradient: true, showValue: true },
    top: { rank: 10, type: "TopItems" },
    preset: "",
    scale: {
      minimum: { type: "LowestValue", formula: "", color: "#F8696B" },
      midpoint: null,
      maximum: { type: "HighestValue", formula: "", color: "#63BE7B" },
    },
    icons: { style: "ThreeTrafficLights1", reverse: false, showIconOnly: false },
    isNew: true,
    rangeInFile: null,
  };
  for (const other of sheet.conditionalFormats) other.priority++;
  sheet.conditionalFormats.unshift(format);
  sheet.workbook.isDirty = true;
  return format;
}

export function dropConditional(sheet: SheetModel, format: ConditionalFormatModel): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
  if (format.rangeInFile !== null) sheet.workbook.steps.push(["UnsetConditionalFormat", sheet.name, format.rangeInFile]);
  sheet.workbook.isDirty = true;
}

export const conditionalsOn = (sheet: SheetModel, area: Area): ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter((format) => intersection(format.area, area));
