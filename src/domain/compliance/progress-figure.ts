import type { DatedEntry, Reporter } from "./dated-entry";
import { withoutDust } from "./exact-number";
import { NO_FIGURE, percentageFigure, type Figure } from "./figure";

/** Latest entry of each reporter; of two on one day the later row. A figure for the whole plan stands for all units. */
function latestEntries(entries: readonly DatedEntry[]): DatedEntry[] {
  const latest = new Map<Reporter, DatedEntry>();
  for (const entry of entries) {
    const known = latest.get(entry.reporter);
    if (!known || entry.date >= known.date) latest.set(entry.reporter, entry);
  }
  const whole = latest.get(null);
  return whole ? [whole] : [...latest.values()];
}

/** Figure from progress entries: flows add up, stocks and percentages take the latest entry, over several units the sum of each unit's latest. */
export function progressFigure(entries: readonly DatedEntry[], nature: "flow" | "stock" | "ratio" | "counted"): Figure {
  const counted = nature === "flow" ? entries : latestEntries(entries);
  if (counted.length === 0) return NO_FIGURE;
  const evidence = [{ list: "progress" as const, indexes: counted.map((entry) => entry.index) }];
  const numerator = withoutDust(counted.reduce((sum, entry) => sum + entry.quantity, 0));
  if (nature === "flow" || nature === "stock") return { numerator, denominator: null, value: numerator, evidence };
  const denominator = withoutDust(counted.reduce((sum, entry) => sum + (entry.denominator ?? 0), 0));
  return percentageFigure(numerator, denominator, evidence);
}
