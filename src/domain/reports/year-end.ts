import { dateParts } from "../calendar/calendar-date";
import type { SheetDraft } from "../sheet/sheet-draft";
import { planFigures } from "./live/plan-figures";
import type { ReportInput } from "./report-input";
import { draftNarrative } from "./sections/narrative";
import { titleInSentence } from "./sections/plan-name";
import { reportContext } from "./sections/report-context";
import { unmetTargets } from "./sections/unmet-targets";
import { listedTargets, TARGET_WIDTHS, targetColumns, targetRow } from "./sections/target-table";

/** Year-end summary (báo cáo tổng kết) with live figures, to print and sign. */
export function draftYearEnd(input: ReportInput): SheetDraft {
  const context = reportContext(input, "year-end", TARGET_WIDTHS);
  const { words } = context;
  const { plan } = input.ledger;
  const figures = planFigures(context.composer, input, words);
  const unmet = unmetTargets(context, figures);
  return draftNarrative(context, {
    kind: words.yearEnd.kind,
    about: words.yearEnd.about(titleInSentence(plan.title)),
    columns: targetColumns(words),
    rows: listedTargets(input).map(({ target, judged }, index) => targetRow(index + 1, target, judged, words)),
    note: words.table.note,
    result: words.sentences.planResult(figures),
    strengths: words.sentences.strengths(figures),
    weaknesses: unmet.sentence,
    tableDrawn: unmet.tableDrawn,
    nextPeriod: words.yearEnd.nextPeriod(dateParts(input.settings.asOf).year + 1),
    closing: words.yearEnd.closing,
  });
}
