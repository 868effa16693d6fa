import { serialFromDate, weekday } from "../../calendar/calendar-date";
import type { CadenceCompliance } from "../../compliance/compliance";
import type { Ledger } from "../../ledger/ledger";
import { dateLiteral } from "./formula-text";
import { AS_OF } from "./ledger-words";
import { targetCell } from "./target-formulas";
import { levelSpellings, visitCount } from "./visit-count";

/** Expressions of a cadence's row: periods that are due and met, visits due and done in them. */
export interface CadenceExpressions {
  readonly periodsDue: string;
  readonly visitsDue: string;
  /** Given the cell of the periods due. */
  periodsMet(periodsDue: string): string;
  /** Null where each unit has its own periods: the log names units in more ways than a formula can follow. */
  readonly visitsDone: string | null;
}

/** Periods whose last days a formula can list; only daily cadences over years have more. */
const MOST_LISTED = 1000;

/** Formulas of a cadence over Visits and Targets; null where no whole period lies in the plan. */
export function cadenceExpressions(cadence: CadenceCompliance, ledger: Ledger): CadenceExpressions | null {
  const whole = cadence.periods.filter((period) => period.state !== "cut");
  const first = whole[0]?.from;
  const last = whole.at(-1)?.to;
  if (first === undefined || last === undefined) return null;
  const ends = whole.map((period) => serialFromDate(period.to));
  const listed = ends.length <= MOST_LISTED;
  const end = `MIN(${AS_OF},${dateLiteral(last)})`;
  const due = listed ? `SUMPRODUCT(--({${ends.join(",")}}<=${AS_OF}))` : `MAX(0,${dayCount(ledger, dateLiteral(first), end)})`;
  const lastDue = listed ? `IFERROR(LOOKUP(${AS_OF},{${[...new Set(ends)].sort((a, b) => a - b).join(",")}}),0)` : end;
  const ofUnits = cadence.unit !== null || whole.some((period) => period.unit !== null);
  return {
    periodsDue: due,
    visitsDue: `${cadence.perPeriod}*${due}`,
    periodsMet: (periodsDue) =>
      `IF(OR(${periodsDue}=0,NOT(ISNUMBER(${targetCell(cadence.id, "Tỷ lệ so với KH")}))),0,ROUND(N(${targetCell(cadence.id, "Tỷ lệ so với KH")})*${periodsDue},0))`,
    visitsDone: ofUnits ? null : visitCount(levelSpellings(ledger, cadence.level), dateLiteral(first), lastDue),
  };
}

/** Days, or working days, without the holidays that the plan names. */
function dayCount(ledger: Ledger, start: string, end: string): string {
  const { holidays, workingDaysOnly } = ledger.plan;
  const counting = holidays.filter((day) => !workingDaysOnly || weekday(day) < 6);
  const days = workingDaysOnly ? `NETWORKDAYS(${start},${end})` : `${end}-${start}+1`;
  return counting.map((day) => `-(${dateLiteral(day)}>=${start})*(${dateLiteral(day)}<=${end})`).reduce((sum, term) => sum + term, days);
}
