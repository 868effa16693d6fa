import type { Check } from "../check";

/** More households that comply than were visited (số hộ đạt nhiều hơn số hộ kiểm tra). */
export const checkMoreCompliantThanVisited: Check<"visit/more-compliant-than-visited"> = ({ visits }) =>
  visits.flatMap(({ householdsVisited: visited, householdsCompliant: compliant }, index) => {
    if (visited === null || compliant === null || compliant <= visited) return [];
    return [
      {
        code: "visit/more-compliant-than-visited",
        severity: "error",
        at: [{ list: "visits", index, field: "householdsCompliant" }],
        facts: { visited, compliant },
      },
    ];
  });
