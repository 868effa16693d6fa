import type { CalendarDate } from "../calendar/calendar-date";
import type { Visit } from "../ledger/visit";
import { levelKey, nameKey } from "./name-key";
import type { UnitFinder } from "./unit-finder";

/** A row of the visit log with what it counts for. */
export interface CountedVisit {
  readonly index: number;
  readonly date: CalendarDate;
  readonly level: string;
  /** Index of the unit that made the visit, or of the unit visited where nobody is named; null where it is not in the ledger. */
  readonly unit: number | null;
  /** First row of a visit: a joint visit of two organisations (same day, level and place) is one. */
  readonly isFirst: boolean;
  /** First row of the visit for its unit: each of two organisations did its own share. */
  readonly isFirstOfUnit: boolean;
}

export function countedVisits(visits: readonly Visit[], findUnit: UnitFinder): CountedVisit[] {
  const seen = new Set<string>();
  return visits.map((visit, index) => {
    const unit = findUnit(nameKey(visit.visitedBy) === "" ? visit.unit : visit.visitedBy);
    const level = levelKey(visit.level);
    const key = `${visit.date}|${level}|${nameKey(visit.unit)}`;
    const ofUnit = `${key}|${unit ?? ""}|`;
    const counted = {
      index,
      date: visit.date,
      level,
      unit,
      isFirst: !seen.has(key),
      isFirstOfUnit: unit !== null && !seen.has(ofUnit),
    };
    seen.add(key).add(ofUnit);
    return counted;
  });
}
