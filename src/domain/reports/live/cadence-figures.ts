import { weekday } from "../../calendar/calendar-date";
import type { CadenceCompliance } from "../../compliance/compliance";
import type { Ledger } from "../../ledger/ledger";
import { dateLiteral, exactCriterion } from "./formula-text";
import { AS_OF } from "./ledger-words";
import { targetCell } from "./target-formulas";

/** Expressions of a cadence's row: periods that are due and met, visits due and done in them. */
export interface CadenceExpressions {
  readonly periodsDue: string;
  readonly visitsDue: string;
  /** Given where the cells of periods due and of the last due day are. */
  periodsMet(periodsDue: string): string;
  visitsDone(periodsDue: string): string;
}

const MONTHS = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 } as const;

/** Formulas of a cadence over Visits and Targets; null where no whole period lies in the plan. */
export function cadenceExpressions(cadence: CadenceCompliance, ledger: Ledger, until: string = AS_OF): CadenceExpressions | null {
  const whole = cadence.periods.filter((period) => period.state !== "cut");
  const first = whole[0]?.from;
  const last = whole.at(-1)?.to;
  if (first === undefined || last === undefined) return null;
  const end = `MIN(${until},${dateLiteral(last)})`;
  const start = dateLiteral(first);
  const due = periodCount(cadence, ledger, start, end);
  const level = cadence.level === null ? "" : `Visits[Cấp],${exactCriterion(cadence.level)},`;
  return {
    periodsDue: `MAX(0,${due})`,
    visitsDue: `${cadence.perPeriod}*MAX(0,${due})`,
    periodsMet: (periodsDue) => `IF(${periodsDue}=0,0,ROUND(${targetCell(cadence.id, "Tỷ lệ so với KH")}*${periodsDue},0))`,
    visitsDone: (periodsDue) => `COUNTIFS(${level}Visits[Ngày],">="&${start},Visits[Ngày],"<="&${lastDueDay(cadence, start, end, periodsDue)})`,
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
