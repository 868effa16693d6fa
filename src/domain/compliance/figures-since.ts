import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { complianceGround } from "./compliance-ground";
import { reportedInstead } from "./reported-instead";
import { targetFigures } from "./target-figure";

/** What was achieved of each target, by code, in the days of a review (thực hiện trong kỳ): what adds up since its first day, else the latest figure; null where there is none. */
export function figuresSince(ledger: Ledger, since: CalendarDate, asOf: CalendarDate): ReadonlyMap<string, number | null> {
  const ground = complianceGround(ledger, asOf);
  return new Map(
    ledger.targets.map((target) => [target.id, targetFigures(reportedInstead(target, ground), ground, since).whole.value] as const),
  );
}
