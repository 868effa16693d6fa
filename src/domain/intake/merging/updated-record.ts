import { fieldDigest, type TakenIn } from "../../ledger/taken-in";
import type { FieldChange, MergeableRecord } from "./mergeable-record";
import { REFERENCES, sheetFields, type SheetField } from "../sheet-fields";

/** A record with what its sheet says now, what was changed in it, and what stayed although the sheet was changed too. */
export interface UpdatedRecord {
  readonly record: MergeableRecord;
  readonly fields: readonly FieldChange[];
  readonly bothChanged: readonly FieldChange[];
}

function valueOf(record: MergeableRecord, { field, heading }: SheetField): unknown {
  if (heading === null) return record[field];
  return (record[field] as Readonly<Record<string, unknown>> | undefined)?.[heading] ?? null;
}

function withValue(record: Record<string, unknown>, { field, heading, value }: SheetField): void {
  record[field] = heading === null ? value : { ...(record[field] as Readonly<Record<string, unknown>>), [heading]: value };
}

function isSame(before: unknown, after: unknown): boolean {
  return before === after || (typeof after === "object" && JSON.stringify(before) === JSON.stringify(after));
}

/** Which side of a field was changed since it was last taken in; a ledger that remembers nothing takes what the sheet says. */
function changedSide(
  before: unknown,
  { field, key, value }: SheetField,
  takenIn: TakenIn | undefined,
): "none" | "sheet" | "ledger" | "both" {
  if (isSame(before, value) || (field === "status" && value === "not-started")) return "none";
  if (REFERENCES.has(field)) return "sheet";
  const last = takenIn?.[key];
  if (last === undefined) return takenIn === undefined || before === null || before === undefined ? "sheet" : "both";
  if (last === fieldDigest(value)) return "ledger";
  return last === fieldDigest(before) ? "sheet" : "both";
}

/** The ledger's record with what the sheet says now. What was corrected in the ledger stays while the sheet says what it said; an empty cell of the sheet takes nothing away. */
export function updatedRecord(own: MergeableRecord, other: MergeableRecord): UpdatedRecord {
  if (own.origin?.kind !== "cell") return { record: own, fields: [], bothChanged: [] };
  const fields: FieldChange[] = [];
  const bothChanged: FieldChange[] = [];
  const record: Record<string, unknown> = { ...own };
  const takenIn: Record<string, string> = { ...own.takenIn, ...other.takenIn };
  for (const said of sheetFields(other)) {
    const before = valueOf(own, said);
    const side = changedSide(before, said, own.takenIn);
    const change = { field: said.heading ?? said.field, before: before ?? null, after: said.value };
    if (side === "sheet") {
      fields.push(change);
      withValue(record, said);
    } else if (side === "both") {
      bothChanged.push(change);
      const last = own.takenIn?.[said.key];
      if (last === undefined) delete takenIn[said.key];
      else takenIn[said.key] = last;
    }
  }
  return {
    record: {
      ...record,
      origin: other.origin ?? own.origin,
      ...(other["originColumns"] === undefined ? {} : { originColumns: other["originColumns"] }),
      ...(Object.keys(takenIn).length === 0 ? {} : { takenIn }),
    },
    fields,
    bothChanged,
  };
}
