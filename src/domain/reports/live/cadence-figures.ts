import { weekday } from "../../calendar/calendar-date";
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
  /** Given where the cells of periods due and of the last due day are. */
  periodsMet(periodsDue: string): string;
  visitsDone(periodsDue: string): string;
}

const MONTHS = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 } as const;

/** Formulas of a cadence over Visits and Targets, where units have periods of their own for all of them together; null where no whole period lies in the plan. */
export function cadenceExpressions(cadence: CadenceCompliance, ledger: Ledger, until: string = AS_OF): CadenceExpressions | null {
  const units = [...new Set(cadence.periods.map((period) => period.unit))];
  const whole = cadence.periods.filter((period) => period.state !== "cut" && period.unit === units[0]);
  const first = whole[0]?.from;
  const last = whole.at(-1)?.to;
  if (first === undefined || last === undefined) return null;
  const end = `MIN(${until},${dateLiteral(last)})`;
  const start = dateLiteral(first);
  const due = `${units.length > 1 ? `${units.length}*` : ""}MAX(0,${periodCount(cadence, ledger, start, end)})`;
  return {
    periodsDue: due,
    visitsDue: `${cadence.perPeriod}*${due}`,
    periodsMet: (periodsDue) => `IF(${periodsDue}=0,0,ROUND(${targetCell(cadence.id, "Tỷ lệ so với KH")}*${periodsDue},0))`,
    visitsDone: (periodsDue) => visitCount(levelSpellings(ledger, cadence.level), start, lastDueDay(cadence, start, end, units.length > 1 ? `${periodsDue}/${units.length}` : periodsDue)),
  };
}

function periodCount(cadence: CadenceCompliance, ledger: Ledger, start: string, end: string): string {
  const { period } = cadence;
  if (period === "weekly") return `INT((${end}-${start}+1)/7)`;
  if (period === "daily") return dayCount(ledger, start, end);
  if (period === "once") return `IF(${end}>=${start},1,0)`;
  return `INT(((YEAR(${end}+1)-YEAR(${start}))*12+MONTH(${end}+1)-MONTH(${start}))/${MONTHS[period]})`;
}

/** Days, or working days, without the holidays that the plan names. */
function dayCount(ledger: Ledger, start: string, end: string): string {
  const { holidays, workingDaysOnly } = ledger.plan;
  const counting = holidays.filter((day) => !workingDaysOnly || weekday(day) < 6);
  const days = workingDaysOnly ? `NETWORKDAYS(${start},${end})` : `${end}-${start}+1`;
  return counting.map((day) => `-(${dateLiteral(day)}>=${start})*(${dateLiteral(day)}<=${end})`).reduce((sum, term) => sum + term, days);
}

function lastDueDay(cadence: CadenceCompliance, start: string, end: string, periodsDue: string): string {
  if (cadence.period === "weekly") return `${start}+7*${periodsDue}-1`;
  if (cadence.period === "daily" || cadence.period === "once") return end;
  return `EDATE(${start},${MONTHS[cadence.period]}*${periodsDue})-1`;
}
