import { hasRate, ruleOf, type JudgingRule } from "../../compliance/judging-rule";
import type { Plan } from "../../ledger/plan";
import type { Target } from "../../ledger/target";
import { NEVER } from "../../compliance/target-window";
import type { ReportWording } from "../wording";
import { dateLiteral, quotedText } from "./formula-text";
import type { ReportDays } from "./report-days";

/** Cells of a row that its verdict is judged by. */
export interface VerdictCells {
  readonly planned: string;
  readonly actual: string;
}

/** Named cell of the ledger with the share of "khoảng n" that is enough. */
const APPROXIMATE = "ApproxShare";

const SIGNS: Readonly<Record<JudgingRule, string>> = {
  "at-least": ">=",
  above: ">",
  approx: ">=",
  exactly: "=",
  below: "<",
  "at-most": "<=",
  zero: "=",
};

/** Expression that is true where a figure meets its target. */
export function holds(target: Target, { planned, actual }: VerdictCells): string {
  const rule = ruleOf(target);
  return `${actual}${SIGNS[rule]}${rule === "approx" ? `${planned}*${APPROXIMATE}` : planned}`;
}

/** Expression for how a target that is judged at once stands at the last day of a review. */
export function periodVerdict(target: Target, plan: Plan, cells: VerdictCells, days: ReportDays, words: ReportWording): string {
  const { verdicts, halfYear } = words;
  const say = quotedText;
  const due = dateLiteral(target.due ?? (target.outsidePlan ? NEVER : plan.end));
  const first = dateLiteral(target.start ?? plan.start);
  const asOf = days.asOf.expression;
  const { planned, actual } = cells;
  if (target.kind === "milestone") {
    const done = `IF(${actual}<=${due},${say(verdicts.done)},${say(verdicts.late)})`;
    return `IF(ISNUMBER(${actual}),${done},IF(${due}<=${asOf},${say(verdicts.overdue)},${say(verdicts["not-due"])}))`;
  }
  const rule = ruleOf(target);
  const base = baselineOf(target);
  const elapsed = `IF(${due}<${first},1,MIN(1,MAX(0,(${asOf}-${first}+1)/(${due}-${first}+1))))`;
  const onPace = `IF(${actual}>=${base}+(${planned}-${base})*${elapsed},${say(verdicts["on-track"])},${say(verdicts.behind)})`;
  const unmet = `IF(${due}<=${asOf},${say(verdicts.missed)},${hasRate(rule) ? onPace : say(verdicts["not-due"])})`;
  const judged = `IF(${holds(target, cells)},${say(halfYear.reachedYear)},${unmet})`;
  const overNorm = rule === "exactly" ? `IF(${actual}>${planned},${say(verdicts.over)},${judged})` : judged;
  return `IF(NOT(ISNUMBER(${actual})),IF(${asOf}<${first},${say(verdicts["not-due"])},${say(verdicts["no-data"])}),IF(NOT(ISNUMBER(${planned})),${say(verdicts["no-data"])},${overNorm}))`;
}

/** Expression for the share of the plan that a figure is; "" where there is no figure, or more is not better. */
export function periodRate(target: Target, { planned, actual }: VerdictCells): string {
  const base = baselineOf(target);
  if (target.optional || target.value === null || target.value === base || !hasRate(ruleOf(target))) return '""';
  const rate = base === 0 ? `${actual}/${planned}` : `(${actual}-${base})/(${planned}-${base})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${planned})),${rate},"")`;
}

/** Value that a target set out from, for "at least" only. */
function baselineOf(target: Target): number {
  return ruleOf(target) === "at-least" ? (target.baseline ?? 0) : 0;
}
