import { maskedText } from "../masked-text";

/** Text between quotation marks, personal numbers hidden. */
export function quoted(text: string): string {
  return `“${maskedText(text)}”`;
}

/** The household of a name, or the general word where there is none. */
export function householdOf(name: string | null | undefined): string {
  return name === null || name === undefined || name === "" ? "A household without a name" : `Household ${quoted(name)}`;
}

/** Number with English separators: 1,234.5. */
export function number(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "a, b and c"; at most five (or the number given), then how many more. */
export function listed(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most);
  const more = texts.length > most ? ` and ${texts.length - most} more` : "";
  if (more !== "" || shown.length < 2) return shown.join(", ") + more;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Thing handed out, with its colour. */
export function itemOf(item: string, colour: string | null | undefined): string {
  return colour === null || colour === undefined || colour === "" ? item : `${item} (${colour})`;
}

const FIELDS: Readonly<Record<string, string>> = {
  no: "number",
  headName: "name of the head of household",
  gender: "sex",
  birthYear: "year of birth",
  birthDate: "date of birth",
  idNumber: "ID number",
  phone: "phone number",
  address: "address",
  unit: "hamlet or group",
  commune: "commune",
  district: "district",
  members: "number of people",
  membership: "membership",
  poverty: "poverty status",
  sorting: "waste sorting",
  commitmentSigned: "commitment signed",
  consent: "day of consent",
  note: "note",
  quantity: "quantity",
  receivedDate: "date received",
  signature: "signature",
  code: "code",
  targetText: "target",
  measureUnit: "unit of measure",
  planned: "plan",
  actual: "actual",
  percent: "share reached (%)",
  site: "place",
  group: "group",
  text: "text",
  value: "value",
  measure: "unit of measure",
  item: "item",
  colour: "colour",
  allocated: "allocated",
  broken: "broken",
  received: "received",
  date: "date",
  level: "level",
  visitedBy: "visited by",
  householdsVisited: "households visited",
  householdsCompliant: "households compliant",
  result: "result",
  followUp: "follow-up",
  followUpDue: "follow-up due",
  lead: "lead",
  coordinating: "coordinating",
  start: "start",
  due: "due date",
  completed: "date completed",
  status: "status",
  evidence: "evidence",
  name: "name",
  parent: "superior unit",
  from: "from",
  to: "until",
  denominator: "denominator",
  source: "source",
  targetId: "target code",
  recipient: "recipient",
  section: "section",
  scopeUnit: "unit",
  otherColumns: "other columns",
};

/** Name of a field in words. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? field;
}

/** Several names, or one name where all are the same but for capitals. */
export function namesOf(names: readonly string[]): string {
  const different = new Set(names.map((name) => name.normalize("NFC").toLowerCase().trim()));
  return different.size === 1 ? quoted(names[0] ?? "") : listed(names.map(quoted));
}
