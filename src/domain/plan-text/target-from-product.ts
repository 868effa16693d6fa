import type { CalendarDate } from "../calendar/calendar-date";
import type { Target } from "../ledger/target";
import { cleanText } from "../vietnamese/clean-text";
import type { Commitment, PlanReading } from "./plan-reading";
import { targetFromCommitment } from "./target-from-commitment";

/** A total that the plan implies without stating it ("mỗi hộ 2 thùng" for 39 households: 78), as a target that the handing out is counted against. */
export function targetFromProduct(
  derived: PlanReading["derived"][number],
  part: Commitment,
  id: string,
  planEnd: CalendarDate,
  manyItems: boolean,
): Target {
  const [count, each] = derived.factors;
  const whole = targetFromCommitment({ ...part, value: derived.product, scope: "whole", scopeUnit: null }, id, planEnd, manyItems);
  return { ...whole, text: `${cleanText(part.text)} (${count} × ${each} = ${derived.product} ${derived.of})` };
}
