import { levelKey } from "../../compliance/name-key";
import { countsVisits } from "../../compliance/rounds-of-cadence";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { Target } from "../../ledger/target";
import { dateLiteral, exactCriterion } from "./formula-text";
import { AS_OF } from "./ledger-words";

/** Days in which periods of a cadence end; all of its periods where left out. */
export type EndingIn = readonly [CalendarDate, CalendarDate];

/** Criteria for the whole periods of a cadence that have ended by the day of judgement. */
function dueRounds({ id }: Target, ending: EndingIn | undefined): string {
  const days = ending ? `,Rounds[Đến ngày],">="&${dateLiteral(ending[0])},Rounds[Đến ngày],"<="&${dateLiteral(ending[1])}` : "";
  return `Rounds[Mã chỉ tiêu],${exactCriterion(id)},Rounds[Trọn kỳ],"Có",Rounds[Đến ngày],"<="&${AS_OF}${days}`;
}

/** Expression for the periods of a cadence that are due. */
export function periodsDue(cadence: Target, ending?: EndingIn): string {
  return `COUNTIFS(${dueRounds(cadence, ending)})`;
}

/** Expression for the periods of a cadence that are due and had what they need. */
export function periodsMet(cadence: Target, ending?: EndingIn): string {
  return `COUNTIFS(${dueRounds(cadence, ending)},Rounds[Số lượt],">="&${cadence.value ?? 1})`;
}

/** Expression for what was done in the periods that are due. */
export function roundsDone(cadence: Target): string {
  return `SUMIFS(Rounds[Số lượt],${dueRounds(cadence, undefined)})`;
}

/** Expression for what was done in the whole periods that begin between two days, for the plan as a whole. */
export function doneInPeriods({ id }: Target, first: CalendarDate, last: CalendarDate): string {
  return `SUMIFS(Rounds[Số lượt],Rounds[Mã chỉ tiêu],${exactCriterion(id)},Rounds[Trọn kỳ],"Có",Rounds[Từ ngày],">="&${dateLiteral(first)},Rounds[Từ ngày],"<="&${dateLiteral(last)})`;
}

/** Expression for what was done in some days, also in periods that do not count; where units or reports are counted, in the periods that end in them. */
export function doneInDays(cadence: Target, [from, to]: EndingIn): string {
  if (cadence.scope !== "whole" || !countsVisits(cadence))
    return `SUMIFS(Rounds[Số lượt],Rounds[Mã chỉ tiêu],${exactCriterion(cadence.id)},Rounds[Đến ngày],">="&${dateLiteral(from)},Rounds[Đến ngày],"<="&${dateLiteral(to)})`;
  const level = levelKey(cadence.level);
  const ofLevel = level === "" ? "" : `Visits[Khóa cấp],${exactCriterion(`|${level}|`)},`;
  return `COUNTIFS(${ofLevel}Visits[Cờ lượt],2,Visits[Ngày],">="&${dateLiteral(from)},Visits[Ngày],"<="&MIN(${AS_OF},${dateLiteral(to)}))`;
}
