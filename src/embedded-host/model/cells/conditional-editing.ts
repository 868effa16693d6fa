import { HostFailure, invalidArgument } from "../../client/office-error";
import enums from "../../typings/excel-enums.json";
import type { Area } from "../area";
import { intersection } from "../area";
import { iconCount } from "./conditional-words";
import type { ConditionalFormatModel, ConditionalKind, IconCriterion } from "../sheets/sheet-features";
import type { SheetModel } from "../sheets/sheet-model";

/** What Excel asks of values for as many icons. */
export const standardIcons = (style: string): IconCriterion[] => {
  const count = iconCount(style);
  const shares = count === 3 ? [0, 33, 67] : Array.from({ length: count }, (_, index) => (index * 100) / count);
  return shares.map((share) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula: String(share), customIcon: null }));
};

/** A conditional format of a kind as Excel makes it, before its rule is given. */
export const newConditional = (id: string, areas: Area[], kind: ConditionalKind): ConditionalFormatModel => ({
  id,
  areas,
  kind,
  priority: 0,
  stopIfTrue: false,
  operator: kind === "ContainsText" ? "Contains" : "EqualTo",
  formula1: "",
  formula2: "",
  text: "",
  look: {},
  bar: {
    color: "#638EC6",
    gradient: true,
    showValue: true,
    borderColor: null,
    direction: "Context",
    axisColor: "#000000",
    axisFormat: "Automatic",
    negative: { fillColor: "#FF0000", borderColor: null, matchFill: false, matchBorder: true },
    lower: { type: "Automatic", formula: "" },
    upper: { type: "Automatic", formula: "" },
  },
  top: { rank: 10, type: "TopItems" },
  preset: "",
  scale: {
    minimum: { type: "LowestValue", formula: "", color: "#F8696B" },
    midpoint: null,
    maximum: { type: "HighestValue", formula: "", color: "#63BE7B" },
  },
  icons: {
    style: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: false,
    criteria: standardIcons("ThreeTrafficLights1"),
  },
  xmlInFile: null,
  extensionId: null,
});

export function conditionalKind(kind: unknown): ConditionalKind {
  if (typeof kind !== "string" || !Object.values(enums.ConditionalFormatType).includes(kind))
    throw invalidArgument(`'${String(kind)}' is no type of conditional format.`, "ConditionalFormatCollection.add");
  return kind as ConditionalKind;
}

/** Priorities count from 0 without gaps, in the order of the list. */
function renumber(sheet: SheetModel): void {
  sheet.conditionalFormats.forEach((format, index) => {
    format.priority = index;
  });
  sheet.touch("conditionals");
}

/** Puts a conditional format before all others. */
export function addConditional(sheet: SheetModel, areas: Area[], kind: unknown): ConditionalFormatModel {
  const id = `{${String(sheet.workbook.nextId()).padStart(8, "0")}-CF}`;
  const format = newConditional(id, areas, conditionalKind(kind));
  sheet.conditionalFormats.unshift(format);
  renumber(sheet);
  return format;
}

export function dropConditional(sheet: SheetModel, format: ConditionalFormatModel): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
  renumber(sheet);
}

/** Puts a format at another place among all of the sheet; negative places count from the last, places beyond the ends are the ends. */
export function setPriority(sheet: SheetModel, format: ConditionalFormatModel, priority: unknown): void {
  if (!Number.isInteger(priority)) throw invalidArgument("A priority is a whole number.", "ConditionalFormat.priority");
  const all = sheet.conditionalFormats.filter((one) => one !== format);
  const wanted = (priority as number) < 0 ? all.length + 1 + (priority as number) : (priority as number);
  all.splice(Math.min(all.length, Math.max(0, wanted)), 0, format);
  sheet.conditionalFormats = all;
  renumber(sheet);
}

/** Called for every change of a format: it is written anew. */
export function changeConditional(sheet: SheetModel, format: ConditionalFormatModel): void {
  if (!sheet.conditionalFormats.includes(format)) throw new HostFailure("ItemNotFound", "The conditional format does not exist any more.");
  format.xmlInFile = null;
  sheet.touch("conditionals");
}

/** Gives a format another kind; its areas, its place and its look stay. */
export function changeKind(sheet: SheetModel, format: ConditionalFormatModel, kind: ConditionalKind): void {
  changeConditional(sheet, format);
  const { id, areas, priority, stopIfTrue, look } = format;
  Object.assign(format, newConditional(id, areas, kind), { priority, stopIfTrue, look });
}

export const conditionalsOn = (sheet: SheetModel, area: Area): ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => intersection(one, area)));
