import type { Comparator, Period } from "./target";

/** How a value is compared, as said before it. */
export const comparatorsEn: Record<Comparator, string> = {
  at_least: "at least",
  at_most: "at most",
  exactly: "exactly",
  below: "below",
  above: "above",
  approx: "about",
};

/** How often a value is owed; empty for once over the plan. */
export const periodsEn: Record<Period, string> = {
  once: "",
  yearly: "each year",
  half_yearly: "each half-year",
  quarterly: "each quarter",
  monthly: "each month",
  weekly: "each week",
  daily: "each day",
};
