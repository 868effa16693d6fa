import { HOUSEHOLD_FIELDS } from "../ledger/household";
import type { TableKind } from "./tables/tracking-table";

/** Fields that a column can be read as, by kind of table, in the order in which a menu shows them. */
export const fieldsByKind: Readonly<Record<TableKind, readonly string[]>> = {
  households: [...HOUSEHOLD_FIELDS.filter((field) => field !== "note"), "quantity", "receivedDate", "signature", "note"],
  targets: [
    "no",
    "code",
    "group",
    "targetText",
    "measureUnit",
    "planned",
    "actual",
    "percent",
    "unit",
    "lead",
    "due",
    "district",
    "commune",
    "note",
  ],
  visits: [
    "no",
    "date",
    "level",
    "visitedBy",
    "unit",
    "householdsVisited",
    "householdsCompliant",
    "result",
    "followUp",
    "followUpDue",
    "note",
  ],
  distribution: ["no", "site", "unit", "item", "colour", "quantity", "receivedDate", "signature", "commune", "district", "note"],
  activities: ["no", "group", "text", "lead", "coordinating", "start", "due", "completed", "status", "evidence", "unit", "note"],
  units: ["no", "code", "name", "level", "parent", "members", "from", "to", "commune", "district", "note"],
  progress: ["no", "date", "targetId", "targetText", "unit", "commune", "district", "quantity", "denominator", "percent", "note"],
  unknown: [],
};

/** What the values of a field look like. */
export type FieldType =
  | "number"
  | "count"
  | "year"
  | "date"
  | "id"
  | "phone"
  | "name"
  | "yes-no"
  | "ordinal"
  | "text"
  | "word"
  | "percent"
  | "place"
  | "address"
  | "commune"
  | "district"
  | "level"
  | "gender"
  | "colour"
  | "measure"
  | "mark";

const TYPES: Readonly<Record<string, FieldType>> = {
  no: "ordinal",
  headName: "name",
  gender: "gender",
  birthYear: "year",
  birthDate: "date",
  idNumber: "id",
  phone: "phone",
  address: "address",
  unit: "place",
  commune: "commune",
  district: "district",
  members: "count",
  membership: "mark",
  poverty: "mark",
  sorting: "yes-no",
  commitmentSigned: "yes-no",
  consent: "date",
  quantity: "count",
  receivedDate: "date",
  signature: "mark",
  note: "text",
  code: "word",
  group: "text",
  targetText: "text",
  measureUnit: "measure",
  planned: "number",
  actual: "number",
  percent: "percent",
  lead: "text",
  due: "date",
  date: "date",
  level: "level",
  visitedBy: "text",
  householdsVisited: "count",
  householdsCompliant: "count",
  result: "text",
  followUp: "text",
  followUpDue: "date",
  site: "text",
  item: "text",
  colour: "colour",
  text: "text",
  coordinating: "text",
  start: "date",
  completed: "date",
  status: "text",
  evidence: "text",
  name: "text",
  parent: "text",
  from: "date",
  to: "date",
  targetId: "word",
  denominator: "count",
};

/** Fields that may have several columns, told apart by a qualifier (`quantity:Xanh`). */
const REPEATABLE = new Set([
  "quantity",
  "planned",
  "actual",
  "percent",
  "birthYear",
  "gender",
  "poverty",
  "sorting",
  "commitmentSigned",
  "membership",
  "birthDate",
]);

/** Fields without which a table is not of its kind: one of each group must be there. */
export const requiredFields: Readonly<Record<Exclude<TableKind, "unknown">, readonly (readonly string[])[]>> = {
  households: [["headName"]],
  targets: [["targetText"], ["planned", "actual", "percent"]],
  visits: [["date"], ["visitedBy", "level", "householdsVisited", "result", "unit"]],
  distribution: [
    ["site", "unit", "item"],
    ["quantity", "colour"],
  ],
  activities: [["text"], ["lead", "due", "start", "status", "coordinating", "completed"]],
  units: [["name"], ["level", "parent", "members", "from", "to"]],
  progress: [["targetId", "targetText"], ["date"], ["quantity"]],
};

/** Field of a key without its qualifier (`quantity:Xanh` → `quantity`). */
export function fieldOfKey(key: string): string {
  const colon = key.indexOf(":");
  return colon < 0 ? key : key.slice(0, colon);
}

/** Qualifier of a key (`quantity:Xanh` → `Xanh`), null where it has none. */
export function qualifierOfKey(key: string): string | null {
  const colon = key.indexOf(":");
  return colon < 0 ? null : key.slice(colon + 1);
}

export function typeOfField(field: string): FieldType {
  return TYPES[field] ?? "text";
}

export function isRepeatable(field: string): boolean {
  return REPEATABLE.has(field);
}
