import type { CalendarDate } from "../calendar/calendar-date";
import { periodContaining } from "../calendar/period-containing";
import type { DatedEntry } from "../compliance/dated-entry";
import { withoutDust } from "../compliance/exact-number";
import { nameKey } from "../compliance/name-key";
import { progressFigure } from "../compliance/progress-figure";
import type { TargetGround } from "../compliance/target-ground";
import { natureOf, shapeOf } from "../compliance/target-shape";
import type { Target } from "../ledger/target";
import { holderKey, type Holder, type ReportedFigure } from "./reported-figure";
import type { SenderGround } from "./sender-ground";

/** First day of the stretch of time over which figures are kept as one: the target's own period, or half a year. */
export function stretchOf(target: Target, date: CalendarDate): string {
  return periodContaining(target.period === "once" ? "half_yearly" : target.period, date).from;
}

/** Entries in groups of one key, each with the holder of its first. */
function grouped(entries: readonly DatedEntry[], keyOf: (entry: DatedEntry) => string): DatedEntry[][] {
  const groups = new Map<string, DatedEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function lastDay(entries: readonly DatedEntry[]): CalendarDate {
  return entries.reduce((last, { date }) => (date > last ? date : last), entries[0]?.date ?? "");
}

/** Whose figure an entry is; of a target for the plan as a whole the sender's parts are one with it. */
function holderIn({ scope }: Target, { holderOf }: SenderGround): (entry: DatedEntry) => Holder {
  return ({ reporter }) => {
    const holder = holderOf(reporter);
    return scope === "whole" && holder.kind === "part" ? { kind: "sender" } : holder;
  };
}

/** Figures that add up: one sum a holder and stretch of time, dated by its last entry. */
export function summed(
  target: Target,
  entries: readonly DatedEntry[],
  sender: SenderGround,
  tag: (entry: DatedEntry) => string = () => "",
): ReportedFigure[] {
  const holder = holderIn(target, sender);
  return grouped(entries, (entry) => `${holderKey(holder(entry))}|${stretchOf(target, entry.date)}|${tag(entry)}`).map((group) => ({
    holder: holder(group[0]!),
    date: lastDay(group),
    quantity: withoutDust(group.reduce((sum, { quantity }) => sum + quantity, 0)),
    denominator: null,
  }));
}

/** A figure for all of the sender stands for its parts. */
function wholeFigure(group: readonly DatedEntry[], nature: "stock" | "ratio", holder: Holder): ReportedFigure[] {
  const { numerator, denominator } = progressFigure(group, nature);
  return numerator === null ? [] : [{ holder, date: lastDay(group), quantity: numerator, denominator }];
}

/** Figures of which the latest counts: one a holder and period; for a target of the whole plan at once, one a sender. */
function latest(target: Target, entries: readonly DatedEntry[], sender: SenderGround, nature: "stock" | "ratio"): ReportedFigure[] {
  const { holderOf } = sender;
  const stretch = (entry: DatedEntry) => (target.period === "once" ? "" : stretchOf(target, entry.date));
  const isWhole = target.scope === "whole";
  const holderIs = holderIn(target, sender);
  return grouped(entries, (entry) => `${holderKey(holderIs(entry))}|${stretch(entry)}`).flatMap((group) => {
    const holder = holderIs(group[0]!);
    if (isWhole && target.period === "once") return wholeFigure(group, nature, holder);
    const ofWhole = group.filter(({ reporter }) => reporter === null);
    const counted = isWhole && ofWhole.length > 0 ? ofWhole : group;
    return grouped(counted, ({ reporter }) => String(reporter)).flatMap((one) =>
      wholeFigure(one, nature, holderOf(one[0]?.reporter ?? null)),
    );
  });
}

function firstDone(entries: readonly DatedEntry[], { holderOf }: SenderGround): ReportedFigure[] {
  const first = entries.reduce<DatedEntry | null>((earliest, entry) => (earliest && earliest.date <= entry.date ? earliest : entry), null);
  return first ? [{ holder: holderOf(first.reporter), date: first.date, quantity: first.quantity, denominator: null }] : [];
}

/** Figures that were entered for a target (kết quả đã nhập), brought down to a few a unit. */
export function enteredFigures(judged: TargetGround, sender: SenderGround): ReportedFigure[] {
  const { target, ground, figures } = judged;
  const { from, to, first, last } = figures.window;
  const all = ground.entriesByTarget.get(nameKey(target.id)) ?? [];
  const positive = all.filter(({ quantity, date }) => quantity > 0 && date <= ground.asOf);
  if (target.kind === "cadence")
    return summed(target, positive, sender, ({ date }) => (date < first ? "before" : date > last ? "after" : ""));
  if (target.kind === "milestone" && shapeOf(target) === "whole") return firstDone(positive, sender);
  const nature = natureOf(target);
  const counting = all.filter(
    ({ date, denominator }) => (from === null || date >= from) && date <= to && (target.kind !== "percentage" || (denominator ?? 0) > 0),
  );
  return nature === "stock" || nature === "ratio" ? latest(target, counting, sender, nature) : summed(target, counting, sender);
}
