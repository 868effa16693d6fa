import type { Issue, RecordField } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";

export type FixValue = string | number | boolean | null;

/** What a fix does to one field, to be looked at before. */
export interface FixChange {
  readonly place: RecordField & { readonly field: string };
  readonly before: FixValue;
  readonly after: FixValue;
}

type Fields = Readonly<Record<string, FixValue | undefined>>;

function fieldValue(ledger: Ledger, { list, index, field }: FixChange["place"]): FixValue | undefined {
  const record = ledger[list][index] as unknown as Fields | undefined;
  return record?.[field];
}

function withValue(ledger: Ledger, { list, index, field }: FixChange["place"], value: FixValue): Ledger {
  const records = (ledger[list] as readonly object[]).map((record, at) => (at === index ? { ...record, [field]: value } : record));
  return { ...ledger, [list]: records };
}

/** What the suggestion of an issue would change; null where it has none, or where its place is gone. */
export function fixChange(ledger: Ledger, issue: Issue): FixChange | null {
  const place = issue.at[0];
  if (issue.fix === undefined || place === undefined || place.field === null) return null;
  const target = { ...place, field: place.field };
  const before = fieldValue(ledger, target);
  return before === undefined ? null : { place: target, before, after: issue.fix };
}

/** The ledger with the suggestion of an issue in place; unchanged where there is none. */
export function applyFix(ledger: Ledger, issue: Issue): Ledger {
  const change = fixChange(ledger, issue);
  return change === null ? ledger : withValue(ledger, change.place, change.after);
}

/** Many fixes at once, with what each changed; of two suggestions for one field the first counts. */
export function applyFixes(ledger: Ledger, issues: readonly Issue[]): { readonly ledger: Ledger; readonly changes: readonly FixChange[] } {
  const done = new Map<string, FixChange>();
  for (const issue of issues) {
    const change = fixChange(ledger, issue);
    const key = change && `${change.place.list} ${change.place.index} ${change.place.field}`;
    if (change && key !== null && !done.has(key)) done.set(key, change);
  }
  const changes = [...done.values()];
  return { ledger: changes.reduce((fixed, { place, after }) => withValue(fixed, place, after), ledger), changes };
}
