import type { CalendarDate } from "../../calendar/calendar-date";
import type { TargetCompliance } from "../../compliance/compliance";
import { nameKey } from "../../compliance/name-key";
import type { Ledger } from "../../ledger/ledger";
import type { Target } from "../../ledger/target";

/** Days on which something was reported, received or visited for a target. */
export function resultDates(target: Target, judged: TargetCompliance | undefined, ledger: Ledger): CalendarDate[] {
  const listed = (judged?.evidence ?? []).flatMap(({ list, indexes }): (CalendarDate | null | undefined)[] => {
    if (list === "distributions") return indexes.map((index) => ledger.distributions[index]?.receivedDate);
    return list === "visits" ? indexes.map((index) => ledger.visits[index]?.date) : [];
  });
  const entered = ledger.progress.filter(({ targetId }) => nameKey(targetId) === nameKey(target.id)).map(({ date }) => date);
  return (listed.length > 0 ? listed : entered).flatMap((date) => (date ? [date] : []));
}
