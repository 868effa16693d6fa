import type { CalendarDate } from "../calendar/calendar-date";
import type { ProgressEntry } from "../ledger/progress-entry";
import { nameKey } from "./name-key";
import type { UnitFinder } from "./unit-finder";

/** Who reported a figure: the index of a unit, the name of one that the ledger does not list, or null for the whole plan. */
export type Reporter = number | string | null;

/** A progress entry with its place in the ledger. */
export interface DatedEntry {
  readonly index: number;
  readonly date: CalendarDate;
  readonly reporter: Reporter;
  readonly quantity: number;
  readonly denominator: number | null;
}

/** Progress entries by the key of their target. */
export function entriesByTarget(progress: readonly ProgressEntry[], findUnit: UnitFinder): Map<string, DatedEntry[]> {
  const byTarget = new Map<string, DatedEntry[]>();
  progress.forEach((entry, index) => {
    const unit = nameKey(entry.unit);
    const reporter = unit === "" ? null : (findUnit(entry.unit) ?? unit);
    const dated = { index, date: entry.date, reporter, quantity: entry.quantity, denominator: entry.denominator };
    const key = nameKey(entry.targetId);
    const known = byTarget.get(key);
    if (known) known.push(dated);
    else byTarget.set(key, [dated]);
  });
  return byTarget;
}
