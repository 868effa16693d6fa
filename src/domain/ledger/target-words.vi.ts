import type { Comparator, Period } from "./target";

/** How a value is compared, as said before it. */
export const comparatorsVi: Record<Comparator, string> = {
  at_least: "ít nhất",
  at_most: "không quá",
  exactly: "đúng",
  below: "dưới",
  above: "trên",
  approx: "khoảng",
};

/** How often a value is owed; empty for once over the plan. */
export const periodsVi: Record<Period, string> = {
  once: "",
  yearly: "mỗi năm",
  half_yearly: "mỗi nửa năm",
  quarterly: "mỗi quý",
  monthly: "mỗi tháng",
  weekly: "mỗi tuần",
  daily: "mỗi ngày",
};
