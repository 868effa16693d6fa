import type { Visit } from "../../ledger/visit";
import { foldText } from "../../vietnamese/fold-text";
import { groupedBy } from "../grouped-by";
import type { Check } from "../check";

function visitKey({ date, level, visitedBy, unit, householdsVisited, householdsCompliant }: Visit): string {
  const texts = [level, visitedBy, unit].map((text) => foldText(text ?? ""));
  return JSON.stringify([date, ...texts, householdsVisited, householdsCompliant]);
}

/** One visit entered twice (lượt kiểm tra trùng): the same day, level, people, place and counts. */
export const checkVisitTwice: Check<"visit/twice"> = ({ visits }) => {
  const groups = groupedBy(
    visits.map((visit, index) => ({ visit, index })),
    ({ visit }) => visitKey(visit),
  );
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined || group.length < 2) return [];
    const at = group.map(({ index }) => ({ list: "visits" as const, index, field: "date" }));
    return [
      {
        code: "visit/twice",
        severity: "warning",
        at,
        facts: { date: first.visit.date, level: first.visit.level ?? "" },
      },
    ];
  });
};
