import type { Issue } from "../../issues/issue";
import type { LedgerList } from "../../ledger/ledger";
import type { Origin } from "../../ledger/origin";
import { bothChangedIssue } from "./both-changed";
import type { FieldChange, MergeableRecord } from "./mergeable-record";
import { identityOf, isSameRow, labelOf, fieldText } from "./record-identity";
import { updatedRecord } from "./updated-record";

/** A record that is new, changed or gone; index in the merged list (for a gone one in the list before), and what changed in which field. */
export interface RecordChange {
  readonly list: LedgerList;
  readonly index: number;
  readonly label: string;
  readonly origin: Origin | null;
  readonly fields: readonly FieldChange[];
}

interface MergedList {
  readonly records: readonly MergeableRecord[];
  /** Ids of incoming records with those that they have in the ledger. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly RecordChange[];
  readonly changed: readonly RecordChange[];
  readonly gone: readonly RecordChange[];
  /** Fields that were changed in the ledger and in their sheet. */
  readonly issues: readonly Issue[];
}

/** Merges one list: matched records take what the sheet says and keep the rest, new ones are added, those no longer in their sheet go. */
export function mergeRecords(
  list: LedgerList,
  current: readonly MergeableRecord[],
  incoming: readonly MergeableRecord[],
  sheets: ReadonlySet<string>,
  mustStay: (record: MergeableRecord) => boolean,
): MergedList {
  const partners = findPartners(list, current, incoming);
  const added: RecordChange[] = [],
    changed: RecordChange[] = [],
    gone: RecordChange[] = [];
  const records: MergeableRecord[] = [];
  const issues: Issue[] = [];
  current.forEach((own, index) => {
    const partner = partners.get(index);
    if (partner !== undefined) {
      const { record, fields, bothChanged } = updatedRecord(own, incoming[partner] ?? own);
      const at = { list, index: records.length };
      issues.push(...bothChanged.map((change) => bothChangedIssue(at, labelOf(list, record), change)));
      if (fields.length > 0)
        changed.push({
          list,
          index: records.length,
          label: labelOf(list, record),
          origin: record.origin ?? null,
          fields,
        });
      records.push(record);
    } else if (own.origin?.kind === "cell" && sheets.has(own.origin.sheet) && !mustStay(own)) {
      gone.push({ list, index, label: labelOf(list, own), origin: own.origin, fields: [] });
    } else records.push(own);
  });
  const ids = new Map<string, string>();
  for (const [index, partner] of partners)
    if (incoming[partner]?.["id"] !== undefined) ids.set(fieldText(incoming[partner]?.["id"]), fieldText(current[index]?.["id"]));
  addNew(list, incoming, new Set(partners.values()), records, ids, added);
  return { records, ids, added, changed, gone, issues };
}

function addNew(
  list: LedgerList,
  incoming: readonly MergeableRecord[],
  matched: ReadonlySet<number>,
  records: MergeableRecord[],
  ids: Map<string, string>,
  added: RecordChange[],
): void {
  const taken = new Set(records.map((record) => record["id"]).filter((id) => id !== undefined));
  incoming.forEach((record, at) => {
    if (matched.has(at)) return;
    const id = typeof record["id"] === "string" ? freeId(record["id"], taken) : undefined;
    if (id !== undefined) {
      taken.add(id);
      ids.set(String(record["id"]), id);
    }
    added.push({
      list,
      index: records.length,
      label: labelOf(list, record),
      origin: record.origin ?? null,
      fields: [],
    });
    records.push(id === undefined ? record : { ...record, id });
  });
}

function freeId(wanted: string, taken: ReadonlySet<unknown>): string {
  const [, prefix = "", digits = ""] = /^(.*?)(\d*)$/.exec(wanted) ?? [];
  let id = wanted;
  for (let number = Number(digits || 1) + 1; taken.has(id); number++) id = `${prefix}${String(number).padStart(digits.length, "0")}`;
  return id;
}

/** Pairs by index: first the same identity in the same row (the same round of handing out before another), then the same identity anywhere, then the same row with something of it unchanged. */
function findPartners(list: LedgerList, current: readonly MergeableRecord[], incoming: readonly MergeableRecord[]): Map<number, number> {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const pass = (
    key: (record: MergeableRecord) => string | null,
    alike: (own: MergeableRecord, other: MergeableRecord) => boolean,
  ): void => {
    const open = new Map<string, number[]>();
    current.forEach((record, at) => {
      const own = partners.has(at) ? null : key(record);
      if (own === null) return;
      const others = open.get(own);
      if (others) others.push(at);
      else open.set(own, [at]);
    });
    incoming.forEach((record, at) => {
      const candidates = taken.has(at) ? undefined : open.get(key(record) ?? "");
      const found = candidates?.findIndex((index) => alike(current[index] ?? record, record)) ?? -1;
      if (!candidates || found < 0) return;
      partners.set(candidates[found] ?? 0, at);
      if (found === 0) candidates.shift();
      else candidates.splice(found, 1);
      taken.add(at);
    });
  };
  const identities = new Map<MergeableRecord, string | null>();
  const identity = (record: MergeableRecord): string | null => {
    const known = identities.get(record);
    if (known !== undefined) return known;
    const own = identityOf(list, record);
    identities.set(record, own);
    return own;
  };
  if (list === "distributions")
    pass(
      (record) => `${identity(record)}|${rowKey(record)}|${fieldText(record["note"])}`,
      () => true,
    );
  pass(
    (record) => `${identity(record)}|${rowKey(record)}`,
    () => true,
  );
  pass(identity, () => true);
  pass(rowKey, (own, other) => isSameRow(list, own, other));
  return partners;
}

function rowKey(record: MergeableRecord): string | null {
  const { origin } = record;
  return origin?.kind === "cell" ? `${origin.sheet}|${origin.row}|${fieldText(record["item"])}|${fieldText(record["colour"])}` : null;
}
