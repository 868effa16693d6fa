import type { TakenIn } from "../ledger/taken-in";
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

/** Everything that a sheet says of a record, without what is empty. */
export function sheetFields(record: Readonly<Record<string, unknown>>): SheetField[] {
  return Object.entries(record).flatMap(([field, value]): SheetField[] => {
    if (OWN_FIELDS.has(field) || isNothing(value)) return [];
    if (field !== "otherColumns") return [{ field, heading: null, value, key: field }];
    return Object.entries(value as Readonly<Record<string, unknown>>).map(([heading, own]) => ({
      field,
      heading,
      value: own,
      key: `other.${fieldDigest(heading)}`,
    }));
  });
}

/** A record with the digests of what its sheet says of it. */
export function remembered<T extends Readonly<Record<string, unknown>>>(record: T): T {
  const digests = sheetFields(record)
    .filter(({ field }) => !REFERENCES.has(field))
    .map(({ key, value }): [string, string] => [key, fieldDigest(value)]);
  const takenIn: TakenIn = Object.fromEntries(digests);
  return digests.length === 0 ? record : { ...record, takenIn };
}
