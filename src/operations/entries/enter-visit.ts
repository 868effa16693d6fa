import { computeCompliance } from "../../domain/compliance/compute-compliance";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";
import { visitSchema, type Visit } from "../../domain/ledger/visit";
import { foldText } from "../../domain/vietnamese/fold-text";
import { changeLedger } from "../ledger/change-ledger";
import type { VisitInput, VisitStanding, Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Adds a visit in the field, typed in today; answers how its period now stands for every cadence of its level. */
export async function enterVisit(shop: Workshop, input: VisitInput, work?: Work): Promise<Result<readonly VisitStanding[]>> {
  return changeLedger(shop, work, ({ ledger, asOf }) => {
    const no = ledger.visits.reduce((most, visit) => Math.max(most, visit.no ?? 0), 0) + 1;
    const origin = { kind: "typed", on: shop.today() };
    const parsed = visitSchema.safeParse({ ...input, no, note: null, origin, originColumns: {} });
    if (!parsed.success) return refused({ code: "bad-option", option: String(parsed.error.issues[0]?.path[0] ?? "visit"), value: "" });
    const visit = parsed.data;
    if ((visit.householdsCompliant ?? 0) > (visit.householdsVisited ?? Infinity))
      return refused({ code: "bad-option", option: "householdsCompliant", value: String(visit.householdsCompliant) });
    const grown = { ...ledger, visits: [...ledger.visits, visit] };
    const answer = standings(grown, visit, asOf > visit.date ? asOf : visit.date);
    return done({ ledger: grown, operation: "visit", table: "Visits", rows: 1, answer });
  });
}

/** How the period of a visit stands, for every cadence that it counts for. */
function standings(ledger: Ledger, visit: Visit, day: CalendarDate): VisitStanding[] {
  const ofLevel = (level: string | null) => level === null || (visit.level !== null && foldText(level) === foldText(visit.level));
  const ofUnit = (unit: string | null) => unit === null || (visit.unit !== null && foldText(unit) === foldText(visit.unit));
  return computeCompliance(ledger, day).cadences.flatMap(({ id, text, level, period, perPeriod, periods }) => {
    const own = ofLevel(level) ? periods.find(({ from, to, unit }) => from <= visit.date && visit.date <= to && ofUnit(unit)) : undefined;
    return own && period !== "once" ? [{ id, text, period, from: own.from, to: own.to, done: own.done, asked: perPeriod }] : [];
  });
}
