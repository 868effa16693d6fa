import type { Ledger, LedgerList } from "./ledger";
import { pairUp } from "./pair-up";
import { isSameValue } from "./same-value";

/** The parts of a ledger that something changed, as they were before and after it; parts that it left alone are missing in both. */
export interface LedgerTurn {
  readonly before: Partial<Ledger>;
  readonly after: Partial<Ledger>;
}

/** What was changed again since and therefore stays: a field, a whole record (field null), or a record that somebody took out (index null). */
export interface KeptPlace {
  readonly list: keyof Ledger;
  readonly index: number | null;
  readonly field: string | null;
}

export interface TakenBack {
  readonly ledger: Ledger;
  /** Lists in which something was taken back. */
  readonly lists: readonly (keyof Ledger)[];
  /** Records that were taken back. */
  readonly rows: number;
  readonly kept: readonly KeptPlace[];
}

type LedgerRecord = Readonly<Record<string, unknown>>;
type MustStay = (record: LedgerRecord) => boolean;

interface ListBack {
  readonly records: readonly LedgerRecord[];
  readonly rows: number;
  readonly kept: readonly Omit<KeptPlace, "list">[];
}

/** Lists that refer to others come before those. */
const ORDER: readonly LedgerList[] = [
  "progress",
  "distributions",
  "visits",
  "activities",
  "allocationRules",
  "units",
  "households",
  "targets",
];
/** What a record's sheet said: no person edits it, so it is never told as kept. */
const PROVENANCE: ReadonlySet<string> = new Set(["origin", "originColumns", "takenIn"]);

/** What changed from one ledger to the other. */
export function turnBetween(before: Ledger, after: Ledger): LedgerTurn {
  const parts = (Object.keys(after) as (keyof Ledger)[]).filter((part) => !isSameValue(before[part], after[part]));
  const pick = (ledger: Ledger): Partial<Ledger> => Object.fromEntries(parts.map((part) => [part, ledger[part]]));
  return { before: pick(before), after: pick(after) };
}

/** Takes a change back in the ledger as it is now: what was edited since stays as it is, and so does a record that others refer to by now. */
export function takeBack(current: Ledger, turn: LedgerTurn): TakenBack {
  const ledger: Record<string, unknown> = { ...current };
  const now = ledger as unknown as Ledger;
  const lists: (keyof Ledger)[] = [];
  const kept: KeptPlace[] = [];
  let rows = 0;
  const take = (part: keyof Ledger, value: unknown, count: number, stays: ListBack["kept"]): void => {
    ledger[part] = value;
    rows += count;
    if (count > 0) lists.push(part);
    for (const place of stays) kept.push({ list: part, ...place });
  };
  const { before, after } = turn;
  if (before.plan && after.plan) {
    const { record, keptFields, isChanged } = recordBack(before.plan, after.plan, current.plan);
    take(
      "plan",
      record,
      isChanged ? 1 : 0,
      keptFields.map((field) => ({ index: 0, field })),
    );
  }
  for (const list of ORDER) {
    const [was, became] = [before[list], after[list]] as readonly (readonly LedgerRecord[] | undefined)[];
    if (!was || !became) continue;
    const back = (mustStay: MustStay) => listBack(list, was, became, current[list], mustStay);
    const isUsed = usedBy(now, list);
    const first = back(isUsed);
    const links = new Set(list === "targets" ? first.records.map(({ linkedTo }) => linkedTo) : []);
    const { records, rows: count, kept: stays } = links.size > 0 ? back((one) => isUsed(one) || links.has(one["id"])) : first;
    take(list, records, count, stays);
  }
  return { ledger: now, lists, rows, kept };
}

/** Whether a household or target is referred to by what the ledger holds. */
function usedBy({ distributions, progress }: Ledger, list: LedgerList): MustStay {
  const used = new Set<unknown>();
  if (list === "households")
    for (const { recipient, recipientKind } of distributions) if (recipientKind === "household") used.add(recipient);
  if (list === "targets") for (const { targetId } of progress) used.add(targetId);
  return ({ id }) => used.has(id);
}

function listBack(
  list: LedgerList,
  before: readonly LedgerRecord[],
  after: readonly LedgerRecord[],
  current: readonly LedgerRecord[],
  mustStay: MustStay,
): ListBack {
  const toBefore = pairUp(list, after, before);
  const toCurrent = pairUp(list, after, current);
  const fromCurrent = new Map([...toCurrent].map(([at, index]) => [index, at]));
  const survivors = new Map<number, LedgerRecord>();
  const records: LedgerRecord[] = [];
  const kept: { index: number | null; field: string | null }[] = [];
  let rows = 0;
  current.forEach((record, index) => {
    const at = fromCurrent.get(index);
    if (at === undefined) return void records.push(record);
    const [became = record, origin] = [after[at], toBefore.get(at)];
    const was = origin === undefined ? undefined : before[origin];
    if (origin === undefined || !was) {
      if (isSameValue(record, became) && !mustStay(record)) return void (rows += 1);
      kept.push({ index: records.length, field: null });
      return void records.push(record);
    }
    const { record: back, keptFields, isChanged } = recordBack(was, became, record);
    if (isChanged) rows += 1;
    kept.push(...keptFields.map((field) => ({ index: records.length, field })));
    survivors.set(origin, back);
    records.push(back);
  });
  const pairedBefore = new Set(toBefore.values());
  const lost = before.filter((_, index) => !pairedBefore.has(index));
  const others = [...current.keys()].filter((index) => !fromCurrent.has(index));
  const retyped = pairUp(
    list,
    lost,
    others.map((index) => current[index] ?? {}),
    "id" in (lost[0] ?? {}),
  );
  for (const [index, other] of retyped) {
    const record = current[others[other] ?? -1];
    if (record && !isSameValue(record, lost[index])) kept.push({ index: records.indexOf(record), field: null });
  }
  const restored = new Set(lost.filter((_, index) => !retyped.has(index)));
  after.forEach((became, at) => {
    const was = before[toBefore.get(at) ?? -1];
    if (!toCurrent.has(at) && was && !isSameValue(was, became)) kept.push({ index: null, field: null });
  });
  rows += restored.size;
  const isUntouched = kept.length === 0 && retyped.size === 0 && isSameValue(current, after);
  if (isUntouched) return { records: before, rows, kept };
  return withRestored(before, records, restored, survivors, rows, kept);
}

/** Puts records that were taken out behind those that they stood behind. */
function withRestored(
  before: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
  restored: ReadonlySet<LedgerRecord>,
  survivors: ReadonlyMap<number, LedgerRecord>,
  rows: number,
  kept: ListBack["kept"],
): ListBack {
  const followers = new Map<LedgerRecord | null, LedgerRecord[]>([[null, []]]);
  let anchor: LedgerRecord | null = null;
  before.forEach((record, index) => {
    const survivor = survivors.get(index);
    if (survivor) anchor = survivor;
    if (!restored.has(record)) return;
    const behind = followers.get(anchor);
    if (behind) behind.push(record);
    else followers.set(anchor, [record]);
  });
  const all: LedgerRecord[] = [...(followers.get(null) ?? [])];
  const places = new Map<number, number>();
  records.forEach((record, index) => {
    places.set(index, all.length);
    all.push(record, ...(followers.get(record) ?? []));
  });
  return {
    records: all,
    rows,
    kept: kept.map(({ index, field }) => ({ index: index === null ? null : (places.get(index) ?? index), field })),
  };
}

/** A record with the changed fields as they were; a field that is no longer what the change made of it stays. */
function recordBack(
  before: LedgerRecord,
  after: LedgerRecord,
  current: LedgerRecord,
): { readonly record: LedgerRecord; readonly keptFields: readonly string[]; readonly isChanged: boolean } {
  const record: Record<string, unknown> = { ...current };
  const keptFields: string[] = [];
  let isChanged = false;
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isSameValue(before[field], after[field]) || isSameValue(current[field], before[field])) continue;
    if (isSameValue(current[field], after[field])) {
      record[field] = before[field];
      isChanged = true;
    } else if (!PROVENANCE.has(field)) keptFields.push(field);
  }
  return { record, keptFields, isChanged };
}
