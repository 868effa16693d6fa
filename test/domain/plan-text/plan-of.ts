import type { Commitment } from "../../../src/domain/plan-text/plan-reading";
import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";

/** A plan of 2023 whose only promises are the given lines under "NỘI DUNG". */
export function planOf(...lines: readonly string[]): string {
  return [
    "HỘI LHPN XÃ MINH LÃNG",
    "Số: 04/KH-BTV",
    "Minh Lãng, ngày 10 tháng 02 năm 2023",
    "",
    "KẾ HOẠCH",
    "Công tác năm 2023",
    "",
    "Ban Thường vụ Hội LHPN xã xây dựng kế hoạch như sau:",
    "",
    "I. NỘI DUNG THỰC HIỆN",
    ...lines.map((line, i) => (/^[-+*\d]/.test(line) ? line : `${i + 1}. ${line}`)),
  ].join("\n");
}

/** Commitments that a plan of these lines makes. */
export function commitmentsIn(...lines: readonly string[]): readonly Commitment[] {
  return readPlanText(planOf(...lines)).commitments;
}

/** A commitment in short: kind, comparator, value, measure; then period, each unit and date where they are not the plan's own. */
export function inShort(commitment: Commitment): string {
  const { kind, comparator, value, unit, period, scope, due, dueExclusive, optional } = commitment;
  const figure = value === null ? "" : ` ${comparator ?? ""} ${Math.round(value * 10) / 10} ${unit ?? ""}`.trimEnd();
  const more = [
    period === "once" || period === null ? "" : period,
    scope === "each_unit" ? "each" : "",
    due === "2023-12-31" ? "" : `${dueExclusive ? "<" : "≤"}${due}`,
    optional ? "optional" : "",
  ].filter(Boolean);
  return `${kind}${figure}${more.length > 0 ? `; ${more.join("; ")}` : ""}`;
}
