import { stretchOf } from "./entered-figures";
import { withoutDust } from "../compliance/exact-number";
import { countsVisits } from "../compliance/rounds-of-cadence";
import { natureOf, shapeOf } from "../compliance/target-shape";
import type { Target } from "../ledger/target";
import type { CarriedTarget, SentFigure } from "./carried-targets";

/** Periods so short that a pool of visits is kept for all units together. */
const SHORT = new Set<Target["period"]>(["daily", "weekly"]);

const UNCOUNTED = { counting: null, countingItem: null } as const;

/** "Mỗi hộ …" becomes the share of the households that have what each is to have. */
function asShareOfHouseholds(target: Target): Target {
  const whole = { kind: "percentage", comparator: "at_least", value: 100, nature: "ratio", scope: "whole" } as const;
  return { ...target, ...UNCOUNTED, ...whole, measure: "%", denominator: target.scopeUnit, scopeUnit: null, baseline: null, isNorm: false };
}

function asEntered(target: Target): Target {
  if (shapeOf(target) === "each-household") return asShareOfHouseholds(target);
  if (natureOf(target) !== "counted") return target;
  if (target.kind === "percentage") return { ...target, ...UNCOUNTED, nature: "ratio" };
  const addsUp = target.period !== "once" && (target.counting === "visits" || target.counting === "items-received");
  return { ...target, ...UNCOUNTED, nature: addsUp ? "flow" : "stock" };
}

function pooled(target: Target, figures: readonly SentFigure[]): (SentFigure | Omit<SentFigure, "sender">)[] {
  const pools = new Map<string, SentFigure>();
  for (const figure of figures) {
    const key = stretchOf(target, figure.date);
    const known = pools.get(key);
    pools.set(
      key,
      known
        ? { ...figure, quantity: withoutDust(known.quantity + figure.quantity), date: known.date > figure.date ? known.date : figure.date }
        : figure,
    );
  }
  return [...pools.values()].map(({ sender: _, ...figure }) => figure);
}

/** A target whose figures are entered instead of counted, since the lists they were counted from stay with the units. */
export interface ConsolidatedTarget {
  readonly target: Target;
  /** Figures without a sender are of all units together. */
  readonly figures: readonly (Omit<SentFigure, "sender"> & { readonly sender?: string })[];
}

export function consolidatedTarget({ target, figures }: CarriedTarget): ConsolidatedTarget {
  if (target.kind !== "cadence") return { target: asEntered(target), figures };
  // Without any visit it stays a cadence of visits: none were made, which is known.
  const own: Target = countsVisits(target) && figures.length > 0 ? { ...target, counting: "entries" } : target;
  return { target: own, figures: target.scope === "whole" && SHORT.has(target.period) ? pooled(target, figures) : figures };
}
