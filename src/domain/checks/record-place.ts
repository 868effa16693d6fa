import type { RecordField } from "../issues/issue";

/** Place of a household's field in the ledger. */
export function householdPlace(index: number, field: string | null): RecordField {
  return { list: "households", index, field };
}

/** Place of a distribution's field in the ledger. */
export function distributionPlace(index: number, field: string | null): RecordField {
  return { list: "distributions", index, field };
}
