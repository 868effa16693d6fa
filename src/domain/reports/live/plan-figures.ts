import type { Verdict } from "../../compliance/compliance";
import { countsForPlan } from "../../compliance/counts-for-plan";
import type { ReportInput } from "../report-input";
import type { SheetComposer } from "../layout/sheet-composer";
import type { ReportWording } from "../wording";
import type { PlanFigures } from "./counted-figures";
import { dateLiteral, notAmong, quotedText } from "./formula-text";
import { AS_OF, LEDGER_VERDICTS } from "./ledger-words";

const MET: readonly Verdict[] = ["exceeded", "met", "done"];
const MISSED: readonly Verdict[] = ["missed", "over", "late", "overdue"];

/** Counts over the table Targets: optional, repeated and later commitments are left out; without a date of its own a target is due at the plan's end. */
export function planFigures(composer: SheetComposer, input: ReportInput, words: ReportWording): PlanFigures {
  const { plan, targets } = input.ledger;
  const counts = countsForPlan(targets);
  const left = targets.filter((_, index) => !counts[index]).map((target) => target.id);
  const isNot = (verdict: Verdict): string => `(Targets[Đánh giá]<>${quotedText(LEDGER_VERDICTS[verdict])})`;
  const counted = `(Targets[Mã]<>"")*${isNot("optional")}${notAmong("Targets[Mã]", left)}`;
  const dueRows = `((Targets[Hạn]<>"")*(Targets[Hạn]<=${AS_OF})+(Targets[Hạn]="")*(${dateLiteral(plan.end)}<=${AS_OF}))*${isNot("not-due")}`;
  const judged = (verdicts: readonly Verdict[]): string =>
    verdicts.map((verdict) => `(Targets[Đánh giá]=${quotedText(LEDGER_VERDICTS[verdict])})`).join("+");
  const dueAnd = (verdicts: readonly Verdict[]): string => `SUMPRODUCT(${counted}*${dueRows}*(${judged(verdicts)}))`;
  const totals = input.compliance.plan;
  const labels = words.figures;
  const due = composer.figure(labels.targetsDue, `SUMPRODUCT(${counted}*${dueRows})`, totals.due);
  const met = composer.figure(labels.targetsMet, dueAnd(MET), totals.met);
  const exceededNow = input.compliance.targets.filter((target) => target.isDue && target.verdict === "exceeded").length;
  return {
    due,
    met,
    exceeded: composer.figure(labels.targetsExceeded, dueAnd(["exceeded"]), exceededNow),
    missed: composer.figure(labels.targetsMissed, dueAnd(MISSED), totals.missed),
    noData: composer.figure(labels.targetsNoData, dueAnd(["no-data"]), totals.noData),
    notDue: composer.figure(labels.targetsNotDue, `SUMPRODUCT(${counted}*(1-${dueRows}))`, totals.notDue),
    rate: composer.figure(labels.targetsRate, `IF(${due.expression}=0,0,${met.expression}/${due.expression})`, totals.rate ?? 0, "0.0%"),
  };
}
