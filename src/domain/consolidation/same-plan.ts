import type { Plan } from "../ledger/plan";
import { foldText } from "../vietnamese/fold-text";

/** Whether two ledgers follow one plan: its number, or, where a number is missing or each unit gave its own, its title and period. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  const [numberA, numberB] = [foldText(a.number ?? ""), foldText(b.number ?? "")];
  if (numberA !== "" && numberA === numberB) return true;
  return foldText(a.title) === foldText(b.title) && a.start === b.start && a.end === b.end;
}
