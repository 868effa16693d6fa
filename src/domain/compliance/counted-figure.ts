import type { CalendarDate } from "../calendar/calendar-date";
import type { Distribution } from "../ledger/distribution";
import type { Household } from "../ledger/household";
import type { Target } from "../ledger/target";
import type { ComplianceGround } from "./compliance-ground";
import { withoutDust } from "./exact-number";
import { NO_FIGURE, type Figure } from "./figure";
import { levelKey, nameKey } from "./name-key";

/** Part of the ledger that is counted: one unit or household or all, entries from a day (null: any) to a day. */
export interface CountedPart {
  readonly unit: number | null;
  /** Only what this household received. */
  readonly household?: number;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
}

function countedHouseholds(ground: ComplianceGround, part: CountedPart, holds: (household: Household) => boolean): Figure {
  let rows = 0;
  const indexes: number[] = [];
  ground.ledger.households.forEach((household, index) => {
    if (part.unit !== null && ground.householdUnits[index] !== part.unit) return;
    rows += 1;
    if (holds(household)) indexes.push(index);
  });
  if (rows === 0) return NO_FIGURE;
  return {
    numerator: indexes.length,
    denominator: null,
    value: indexes.length,
    evidence: [{ list: "households", indexes }],
  };
}

function isAbout(row: Distribution, item: string): boolean {
  return item === "" || nameKey(row.item) === item || nameKey(row.colour) === item;
}

function receivedItems(target: Target, ground: ComplianceGround, part: CountedPart): Figure {
  const item = nameKey(target.countingItem);
  const { distributions } = ground.ledger;
  const concerned = part.household === undefined ? distributions.keys() : ground.distributionsOf(part.household);
  let rows = 0;
  let sum = 0;
  const indexes: number[] = [];
  for (const index of concerned) {
    const row = distributions[index];
    if (!row || row.received === null || !isAbout(row, item)) continue;
    if (part.unit !== null && ground.distributionUnits[index] !== part.unit) continue;
    rows += 1;
    const inTime =
      row.receivedDate === null ? part.from === null : row.receivedDate <= part.to && (part.from === null || row.receivedDate >= part.from);
    if (!inTime) continue;
    sum += row.received;
    indexes.push(index);
  }
  if (rows === 0) return NO_FIGURE;
  return {
    numerator: withoutDust(sum),
    denominator: null,
    value: withoutDust(sum),
    evidence: [{ list: "distributions", indexes }],
  };
}

function visitsMade(target: Target, ground: ComplianceGround, part: CountedPart): Figure {
  const level = target.scope === "whole" ? levelKey(target.level) : "";
  const concerned = ground.visits.filter(
    (visit) => (level === "" || visit.level === level) && (part.unit === null || visit.unit === part.unit),
  );
  if (concerned.length === 0) return NO_FIGURE;
  const made = concerned.filter(
    (visit) =>
      (part.unit === null ? visit.isFirst : visit.isFirstOfUnit) &&
      visit.date <= part.to &&
      (part.from === null || visit.date >= part.from),
  );
  return {
    numerator: made.length,
    denominator: null,
    value: made.length,
    evidence: [{ list: "visits", indexes: made.map((visit) => visit.index) }],
  };
}

/** Figure counted from the ledger's own lists: households by a condition, items received, visits made; none where the list has nothing to say. */
export function countedFigure(target: Target, ground: ComplianceGround, part: CountedPart): Figure {
  switch (target.counting) {
    case "households":
      return countedHouseholds(ground, part, () => true);
    case "households-sorting":
      return countedHouseholds(ground, part, (household) => household.sorting === true);
    case "households-signed":
      return countedHouseholds(ground, part, (household) => household.commitmentSigned === true);
    case "items-received":
      return receivedItems(target, ground, part);
    case "visits":
      return visitsMade(target, ground, part);
    case "entries":
    case null:
      return NO_FIGURE;
  }
}

/** Households of a unit (or of all) as a denominator; null unless the roster is marked as the complete list of every unit in it. */
export function completeRoster(ground: ComplianceGround, unit: number | null): number | null {
  let count = 0;
  for (const householdUnit of ground.householdUnits) {
    if (unit !== null && householdUnit !== unit) continue;
    if (householdUnit === null || ground.ledger.units[householdUnit]?.rosterComplete !== true) return null;
    count += 1;
  }
  return count > 0 ? count : null;
}
