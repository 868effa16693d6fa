import type { Target } from "../../ledger/target";
import type { Plan } from "../../ledger/plan";
import type { ReportWording } from "../wording";
import { dateLiteral, quotedText } from "./formula-text";
import type { ReportDays } from "./report-days";

/** Cells of a row that its verdict is judged by. */
export interface VerdictCells {
  readonly planned: string;
  readonly actual: string;
}

/** Expression for how a target stands at the last day of a review: reached, on track, behind, missed or without figures. */
export function periodVerdict(target: Target, plan: Plan, cells: VerdictCells, days: ReportDays, words: ReportWording): string {
  const due = dateLiteral(target.due ?? plan.end);
  const asOf = days.asOf.expression;
  const { verdicts, halfYear } = words;
  const say = quotedText;
  if (target.kind === "milestone") {
    const done = `IF(${cells.actual}<=${due},${say(verdicts.done)},${say(verdicts.late)})`;
    return `IF(${cells.actual}<>"",${done},IF(${due}<=${asOf},${say(verdicts.overdue)},${say(verdicts["not-due"])}))`;
  }
  const judged = isUpperLimit(target)
    ? `IF(${due}>${asOf},${say(verdicts["not-due"])},IF(${holds(target, cells)},${say(halfYear.reachedYear)},${say(verdicts.missed)}))`
    : `IF(${holds(target, cells)},${say(halfYear.reachedYear)},${unmet(target, plan, cells, due, asOf, words)})`;
  return `IF(OR(LEN(${cells.actual})=0,LEN(${cells.planned})=0),${say(verdicts["no-data"])},${judged})`;
}

/** Whether less is better: "dưới", "không quá", or a target of zero. */
export function isUpperLimit(target: Target): boolean {
  return target.comparator === "below" || target.comparator === "at_most" || target.value === 0;
}

/** Expression that is true where the figure of a row meets its target. */
export function holds(target: Target, { planned, actual }: VerdictCells): string {
  const signs: Partial<Record<string, string>> = { below: "<", at_most: "<=", above: ">" };
  const exact = target.value === 0 || (target.comparator === "exactly" && target.isNorm);
  const sign = exact ? "=" : ((target.comparator && signs[target.comparator]) ?? ">=");
  const least = target.comparator === "approx" ? `0.9*${planned}` : planned;
  return `ROUND(${actual},9)${sign}ROUND(${least},9)`;
}

function unmet(
  target: Target,
  plan: Plan,
  { planned, actual }: VerdictCells,
  due: string,
  asOf: string,
  { verdicts }: ReportWording,
): string {
  const start = dateLiteral(target.start ?? plan.start);
  const elapsed = `MIN(1,MAX(0,(${asOf}-${start}+1)/(${due}-${start}+1)))`;
  const pace = `IF(${due}<=${asOf},${quotedText(verdicts.missed)},IF(ROUND(${actual},9)>=ROUND(${planned}*${elapsed},9),${quotedText(verdicts["on-track"])},${quotedText(verdicts.behind)}))`;
  return target.comparator === "exactly" && target.isNorm ? `IF(${actual}>${planned},${quotedText(verdicts.over)},${pace})` : pace;
}
