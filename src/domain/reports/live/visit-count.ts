import { serialFromDate } from "../../calendar/calendar-date";
import type { CadencePeriod } from "../../compliance/compliance";
import { levelKey } from "../../compliance/name-key";
import type { Ledger } from "../../ledger/ledger";
import { exactCriterion } from "./formula-text";
import { AS_OF } from "./ledger-words";

/** Ways in which the log of visits writes a level ("Tỉnh", "Cấp tỉnh"); spreadsheets do not tell upper from lower case. */
export function levelSpellings(ledger: Ledger, level: string | null): string[] {
  const found = new Map<string, string>();
  for (const text of [level, ...ledger.visits.map((visit) => visit.level)]) {
    if (text !== null && levelKey(text) === levelKey(level)) found.set(text.toLowerCase(), text);
  }
  return [...found.values()];
}

/** Expression for the visits of a level between two days, given as expressions. */
export function visitCount(levels: readonly string[], from: string, to: string): string {
  const days = from === to ? `Visits[Ngày],${from}` : `Visits[Ngày],">="&${from},Visits[Ngày],"<="&${to}`;
  const counts = levels.map((level) => `COUNTIFS(Visits[Cấp],${exactCriterion(level)},${days})`);
  return counts.length === 0 ? `COUNTIFS(${days})` : counts.join("+");
}

const serials = (dates: readonly string[]): string => `{${dates.map(serialFromDate).join(",")}}`;

/** Expression for how many of some periods have ended by the day of judgement. */
export function periodsDue(periods: readonly CadencePeriod[]): string {
  return periods.length === 0 ? "0" : `SUMPRODUCT(--(${serials(periods.map((period) => period.to))}<=${AS_OF}))`;
}

/** Expression for how many of some periods have ended and had their visits. */
export function periodsMet(levels: readonly string[], periods: readonly CadencePeriod[], perPeriod: number): string {
  if (periods.length === 0) return "0";
  const terms = periods.map((period) => {
    const [from, to] = [String(serialFromDate(period.from)), String(serialFromDate(period.to))];
    return `(${to}<=${AS_OF})*((${visitCount(levels, from, to)})>=${perPeriod})`;
  });
  return terms.join("+");
}
