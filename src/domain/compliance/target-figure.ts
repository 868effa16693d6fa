import type { CalendarDate } from "../calendar/calendar-date";
import { periodContaining } from "../calendar/period-containing";
import type { Target } from "../ledger/target";
import type { ComplianceGround } from "./compliance-ground";
import { completeRoster, countedFigure, type CountedPart } from "./counted-figure";
import type { DatedEntry } from "./dated-entry";
import { percentageFigure, type Figure } from "./figure";
import { nameKey } from "./name-key";
import { progressFigure } from "./progress-figure";
import type { Slot } from "./slot";
import { natureOf } from "./target-shape";
import { addsUp, targetWindow, type TargetWindow } from "./target-window";

/** Figures of one target: over everything, and slot by slot. */
export interface TargetFigures {
  readonly window: TargetWindow;
  readonly whole: Figure;
  ofSlot(slot: Slot): Figure;
}

/** Entries that count at the day; for a percentage only those that hold both numbers. */
function countingEntries(target: Target, ground: ComplianceGround, window: TargetWindow): DatedEntry[] {
  const entries = ground.entriesByTarget.get(nameKey(target.id)) ?? [];
  return entries.filter(
    (entry) =>
      (window.from === null || entry.date >= window.from) &&
      entry.date <= window.to &&
      (target.kind !== "percentage" || (entry.denominator ?? 0) > 0),
  );
}

function slotKey(unit: unknown, periodStart: string): string {
  return `${String(unit)}|${periodStart}`;
}

function groupedEntries(target: Target, entries: readonly DatedEntry[]): Map<string, DatedEntry[]> {
  const groups = new Map<string, DatedEntry[]>();
  const add = (key: string, entry: DatedEntry) => {
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  };
  for (const entry of entries) {
    const start = target.period === "once" ? "" : periodContaining(target.period, entry.date).from;
    add(slotKey("all", start), entry);
    if (typeof entry.reporter === "number") add(slotKey(entry.reporter, start), entry);
  }
  return groups;
}

function counted(target: Target, ground: ComplianceGround, part: CountedPart, entries: readonly DatedEntry[]): Figure {
  const figure = countedFigure(target, ground, part);
  if (target.kind !== "percentage") return figure;
  const stated = progressFigure(entries, "ratio");
  const denominator = stated.denominator ?? completeRoster(ground, part.unit);
  return percentageFigure(figure.numerator, denominator, [...figure.evidence, ...stated.evidence]);
}

/** Days of a target's figures; where only what came since a day is asked for, what adds up begins there. */
function windowSince(target: Target, ground: ComplianceGround, since: CalendarDate | undefined): TargetWindow {
  const window = targetWindow(target, ground.ledger.plan, ground.asOf);
  return since !== undefined && since > window.first && addsUp(target) ? { ...window, from: since } : window;
}

/** Gathers what was achieved for a target at the day of the ground; with `since`, of what adds up only that from this day on. */
export function targetFigures(target: Target, ground: ComplianceGround, since?: CalendarDate): TargetFigures {
  const window = windowSince(target, ground, since);
  const nature = natureOf(target);
  const entries = countingEntries(target, ground, window);
  const groups = groupedEntries(target, entries);
  const figure = (group: readonly DatedEntry[], part: CountedPart) =>
    nature === "counted" ? counted(target, ground, part, group) : progressFigure(group, nature);
  return {
    window,
    whole: figure(entries, { unit: null, from: window.from, to: window.to }),
    ofSlot(slot) {
      const once = target.period === "once";
      const group = groups.get(slotKey(slot.unit ?? "all", once ? "" : slot.from)) ?? [];
      return figure(
        group,
        once
          ? { unit: slot.unit, household: slot.household, from: window.from, to: window.to }
          : { unit: slot.unit, from: slot.from, to: slot.to < window.to ? slot.to : window.to },
      );
    },
  };
}
