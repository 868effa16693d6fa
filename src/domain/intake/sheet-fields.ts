import { fieldDigest } from "../ledger/taken-in";

/** Settings that belong to the ledger and that a sheet never overrides. */
const OWN_FIELDS = new Set([
  "id",
  "origin",
  "originColumns",
  "takenIn",
  "mergedFrom",
  "comparator",
  "nature",
  "counting",
  "countingItem",
  "baseline",
  "weight",
  "optional",
  "isNorm",
  "outsidePlan",
  "linkedTo",
  "aliases",
  "successor",
  "scope",
  "period",
  "kind",
]);
/** By these records find each other: they are brought in line when lists are merged, and never asked about. */
export const REFERENCES: ReadonlySet<string> = new Set(["recipient", "recipientKind", "targetId"]);

/** One thing that a sheet says of a record: a field, or one of the columns kept under their own headings. */
export interface SheetField {
  readonly field: string;
  /** Heading, for a column that is kept as it is. */
  readonly heading: string | null;
  readonly value: unknown;
  /** Under which its digest is kept. */
  readonly key: string;
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}

const keys = new Map<string, string>();

/** Under which the digest of a column is kept that has its own heading. */
function otherKey(heading: string): string {
  const key = keys.get(heading) ?? `other.${fieldDigest(heading)}`;
  keys.set(heading, key);
  return key;
}

/** Goes through what a sheet says of a record, without what is empty. */
function everySaid(
  record: Readonly<Record<string, unknown>>,
  visit: (field: string, heading: string | null, value: unknown, key: string) => void,
): void {
  for (const field in record) {
    const value = record[field];
    if (OWN_FIELDS.has(field) || isNothing(value)) continue;
    if (field !== "otherColumns") visit(field, null, value, field);
    else for (const [heading, own] of Object.entries(value as object)) visit(field, heading, own, otherKey(heading));
  }
}

/** Everything that a sheet says of a record, without what is empty. */
export function sheetFields(record: Readonly<Record<string, unknown>>): SheetField[] {
  const said: SheetField[] = [];
  everySaid(record, (field, heading, value, key) => said.push({ field, heading, value, key }));
  return said;
}

/** A record with the digests of what its sheet says of it. */
export function remembered<T extends Readonly<Record<string, unknown>>>(record: T): T {
  const takenIn: Record<string, string> = {};
  let isEmpty = true;
  everySaid(record, (field, _, value, key) => {
    if (REFERENCES.has(field)) return;
    takenIn[key] = fieldDigest(value);
    isEmpty = false;
  });
  return isEmpty ? record : { ...record, takenIn };
}
