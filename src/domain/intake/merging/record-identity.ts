import type { LedgerList } from "../../ledger/ledger";

type Fields = Readonly<Record<string, unknown>>;

const IDENTITY: Readonly<Record<LedgerList, readonly string[]>> = {
  units: ["name", "parent"],
  households: ["headName", "birthYear", "idNumber", "unit"],
  targets: ["text", "scopeUnit"],
  activities: ["text", "lead"],
  distributions: ["recipient", "item", "colour"],
  progress: ["targetId", "unit", "date"],
  visits: ["date", "level", "visitedBy", "unit"],
  allocationRules: ["item", "colour", "recipientKind"],
};

/** One of these is enough for two records of the same row to be the same, corrected. */
const KEPT: Readonly<Record<LedgerList, readonly string[]>> = {
  units: ["parent", "level"],
  households: ["headName", "idNumber", "phone", "birthYear"],
  targets: ["measure", "value"],
  activities: ["text", "lead", "due"],
  distributions: ["recipient"],
  progress: ["targetId"],
  visits: ["date", "visitedBy", "householdsVisited"],
  allocationRules: ["item"],
};

const LABEL: Readonly<Record<LedgerList, readonly string[]>> = {
  units: ["name"],
  households: ["headName", "id"],
  targets: ["text"],
  activities: ["text"],
  distributions: ["recipient", "item"],
  progress: ["targetId", "date"],
  visits: ["date", "visitedBy"],
  allocationRules: ["item"],
};

/** A field's text or number as text; empty where it holds neither. */
export function fieldText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

const folded = (value: unknown): string => fieldText(value).toLowerCase();

/** What a record is recognised by when its sheet is read again; null where it has nothing of the kind. */
export function identityOf(list: LedgerList, record: Fields): string | null {
  const [main = "", ...rest] = IDENTITY[list].map((field) => folded(record[field]));
  return main === "" ? null : [main, ...rest].join("|");
}

/** Whether two records of one row of a sheet are the same one before and after a correction. */
export function isSameRow(list: LedgerList, own: Fields, other: Fields): boolean {
  return KEPT[list].some((field) => folded(own[field]) !== "" && folded(own[field]) === folded(other[field]));
}

/** Words by which a person recognises a record in a list of changes. */
export function labelOf(list: LedgerList, record: Fields): string {
  return LABEL[list]
    .map((field) => record[field])
    .filter((value) => value !== null && value !== undefined)
    .map(String)
    .join(", ");
}
