import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { countedVisits, type CountedVisit } from "./counted-visit";
import { entriesByTarget, type DatedEntry } from "./dated-entry";
import { APPROXIMATE_SHARE } from "./judging-rule";
import { nameKey } from "./name-key";
import { unitFinder, type UnitFinder } from "./unit-finder";

/** A ledger at a day, its records found by what figures need: built once for all targets. */
export interface ComplianceGround {
  readonly ledger: Ledger;
  readonly asOf: CalendarDate;
  readonly approximateShare: number;
  readonly findUnit: UnitFinder;
  readonly entriesByTarget: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly visits: readonly CountedVisit[];
  /** Index of the unit of each household, null where the ledger does not list it. */
  readonly householdUnits: readonly (number | null)[];
  /** Index of the unit of each distribution: its household's, or the place itself. */
  readonly distributionUnits: readonly (number | null)[];
  /** Indexes of what a household (by its index) was given. */
  distributionsOf(household: number): readonly number[];
}

export function complianceGround(ledger: Ledger, asOf: CalendarDate): ComplianceGround {
  const findUnit = unitFinder(ledger.units);
  const householdUnits = ledger.households.map((household) => findUnit(household.unit));
  const unitOfHousehold = new Map<string, number | null>();
  ledger.households.forEach((household, index) => {
    const key = nameKey(household.id);
    if (key !== "" && !unitOfHousehold.has(key)) unitOfHousehold.set(key, householdUnits[index] ?? null);
  });
  const distributionUnits = ledger.distributions.map((row) => {
    const key = nameKey(row.recipient);
    return unitOfHousehold.has(key) ? (unitOfHousehold.get(key) ?? null) : findUnit(row.recipient);
  });
  const byRecipient = new Map<string, number[]>();
  ledger.distributions.forEach((row, index) => {
    const known = byRecipient.get(nameKey(row.recipient));
    if (known) known.push(index);
    else byRecipient.set(nameKey(row.recipient), [index]);
  });
  return {
    ledger,
    asOf,
    approximateShare: ledger.plan.approximateShare ?? APPROXIMATE_SHARE,
    findUnit,
    entriesByTarget: entriesByTarget(ledger.progress, findUnit),
    visits: countedVisits(ledger.visits, findUnit),
    householdUnits,
    distributionUnits,
    distributionsOf: (household) => byRecipient.get(nameKey(ledger.households[household]?.id ?? null)) ?? [],
  };
}
