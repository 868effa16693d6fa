import type { SheetDraft } from "../sheet/sheet-draft";
import { figuresSince } from "../compliance/figures-since";
import { halfYearStart } from "./sections/half-year-start";
import { isPartOfPlan, periodRow, periodTargetColumns } from "./sections/period-row";
import { periodSummary } from "./sections/period-summary";
import { draftNarrative } from "./sections/narrative";
import { titleInSentence } from "./sections/plan-name";
import { reportContext } from "./sections/report-context";
import { listedTargets, TARGET_WIDTHS } from "./sections/target-table";
import type { ReportInput } from "./report-input";

/** Half-year review (báo cáo sơ kết) with the plan's own cut-off dates: figures of its period only. */
export function draftHalfYear(input: ReportInput): SheetDraft {
  const from = input.settings.from ?? halfYearStart(input.ledger.plan, input.settings.asOf);
  const covered: ReportInput = { ...input, settings: { ...input.settings, from } };
  const context = reportContext(covered, "half-year", TARGET_WIDTHS, { ownPeriod: true });
  const { words, days } = context;
  const targets = listedTargets(covered);
  const summary = periodSummary(context);
  const isPart = isPartOfPlan(context);
  const inDays = figuresSince(input.ledger, from, input.settings.asOf);
  return draftNarrative(context, {
    kind: words.halfYear.kind,
    about: words.halfYear.about(titleInSentence(input.ledger.plan.title)),
    period: words.halfYear.period(days.from, days.asOf),
    columns: periodTargetColumns(words, isPart),
    rows: targets.map(({ target, judged }, index) => periodRow(context, index + 1, target, judged, inDays.get(target.id) ?? null)),
    note: isPart ? `${words.halfYear.note} ${words.halfYear.partNote}` : words.halfYear.note,
    result: words.halfYear.summary(summary.figures),
    strengths: words.halfYear.strengths(summary.figures),
    weaknesses: words.halfYear.weaknesses(summary.figures),
    tableDrawn: summary.tableDrawn,
    nextPeriod: words.halfYear.nextPeriod,
    closing: words.halfYear.closing,
  });
}
