import { fieldText } from "./record-identity";
import type { Ledger, LedgerList } from "../../ledger/ledger";
import type { Issue } from "../../issues/issue";
import type { MergeableRecord } from "./mergeable-record";
import { mergeRecords, type RecordChange } from "./merge-records";
import { withoutMergedRows } from "../rows/merged-rows";

/** What taking in again brings, list by list. */
export interface LedgerChanges {
  readonly added: readonly RecordChange[];
  readonly changed: readonly RecordChange[];
  readonly gone: readonly RecordChange[];
}

/** Lists with ids come first: what refers to them is brought in line before it is compared. */
const ORDER: readonly LedgerList[] = ["units", "households", "targets", "activities", "distributions", "progress", "visits"];

/** Brings a ledger up to date with what the sheets say now: by identity and origin. What was typed or corrected in the ledger, and what sheets that were not read gave, stays; where ledger and sheet were both changed, an issue says so. */
export function mergeLedger(current: Ledger, listed: Ledger): { ledger: Ledger; changes: LedgerChanges; issues: readonly Issue[] } {
  const incoming = withoutMergedRows(listed, current);
  const issues: Issue[] = [];
  const changes = { added: [] as RecordChange[], changed: [] as RecordChange[], gone: [] as RecordChange[] };
  const ids = new Map<string, string>();
  const merged: Record<string, unknown> = { ...current };
  const sheets = sheetsOf(listed);
  for (const list of ORDER) {
    const own = current[list] as readonly MergeableRecord[];
    const others = (incoming[list] as readonly MergeableRecord[]).map((record) => withIds(record, ids));
    const result = mergeRecords(list, own, others, sheets, isReferred(current, list));
    merged[list] = result.records;
    for (const [from, to] of result.ids) ids.set(`${list}:${from}`, to);
    result.issues.forEach((issue) => issues.push(issue));
    for (const how of ["added", "changed", "gone"] as const) result[how].forEach((change) => changes[how].push(change));
  }
  return { ledger: merged as unknown as Ledger, changes, issues };
}

/** Sheets that the incoming records came from: only what came from them can be gone. */
function sheetsOf(ledger: Ledger): Set<string> {
  const sheets = new Set<string>();
  for (const list of ORDER)
    for (const { origin } of ledger[list] as readonly MergeableRecord[]) if (origin?.kind === "cell") sheets.add(origin.sheet);
  return sheets;
}

function withIds(record: MergeableRecord, ids: ReadonlyMap<string, string>): MergeableRecord {
  const recipient = record["recipientKind"] === "household" ? ids.get(`households:${String(record["recipient"])}`) : undefined;
  const targetId = record["targetId"] === undefined ? undefined : ids.get(`targets:${fieldText(record["targetId"])}`);
  return {
    ...record,
    ...(recipient === undefined ? {} : { recipient }),
    ...(targetId === undefined ? {} : { targetId }),
  };
}

/** Whether something typed into the ledger refers to a household or target, which must then not go. */
function isReferred(current: Ledger, list: LedgerList): (record: MergeableRecord) => boolean {
  const used = new Set<string>();
  if (list === "households") for (const { recipient, origin } of current.distributions) if (origin.kind === "typed") used.add(recipient);
  if (list === "targets") for (const { targetId, origin } of current.progress) if (origin.kind === "typed") used.add(targetId);
  return (record) => typeof record["id"] === "string" && used.has(record["id"]);
}
