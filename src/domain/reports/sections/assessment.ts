import { paragraph, sectionHeading, typedPlace } from "../layout/paragraph";
import type { Figure } from "../live/figure";
import { quotedText } from "../live/formula-text";
import { AS_OF } from "../live/ledger-words";
import type { PlanFigures } from "../live/plan-figures";
import { targetCell } from "../live/target-formulas";
import { cellAt } from "./target-results";
import { listedTargets } from "./target-table";
import type { ReportContext } from "./report-context";

/** Above so many rows the numbers of unmet targets are not listed in the sentence, since a formula holds only so much. */
const MOST_LISTED = 25;
const UNMET = ["missed", "over", "late", "overdue", "no-data"] as const;

/** Strengths, weaknesses and causes (đánh giá chung): a sentence from the figures, and room for the officer's own words. */
export function assessment(context: ReportContext, plan: PlanFigures, firstRow: number | null): void {
  const { composer, words } = context;
  const { sections, sentences } = words;
  sectionHeading(composer, sections.assessment);
  sectionHeading(composer, sections.strengths);
  paragraph(composer, "III.strengths.figures", sentences.strengths(plan));
  typedPlace(composer, "III.strengths");
  sectionHeading(composer, sections.weaknesses);
  const unmet = composer.figure(words.figures.unmet, `${plan.missed.expression}+${plan.noData.expression}`, plan.missed.value + plan.noData.value);
  paragraph(composer, "III.weaknesses.figures", sentences.weaknesses(unmet, ...unmetNumbers(context, firstRow)));
  typedPlace(composer, "III.weaknesses");
  sectionHeading(composer, sections.causes);
  typedPlace(composer, "III.causes");
}

/** How many of the table's rows are due and unmet, and their numbers ("2, 5"). */
function unmetNumbers({ composer, input, words }: ReportContext, firstRow: number | null): [Figure, Figure] {
  const rows = listedTargets(input).map(({ target, judged }, index) => ({ target, judged, no: index + 1, row: (firstRow ?? 1) + index }));
  const counted = rows.filter(({ target }) => !target.optional && !target.outsidePlan && target.linkedTo === null);
  const now = counted.filter(({ judged }) => judged?.isDue && (UNMET as readonly string[]).includes(judged.verdict)).map(({ no }) => no);
  const listable = firstRow !== null && rows.length <= MOST_LISTED && counted.length > 0;
  const verdicts = UNMET.map((verdict) => quotedText(words.verdicts[verdict])).join(",");
  const terms = counted.map(({ target, row }) => {
    const unmet = `ISNUMBER(MATCH(${cellAt(7, row)},{${verdicts}},0))`;
    return `IF(AND(${unmet},N(${targetCell(target.id, "Hạn")})<=${AS_OF}),", "&${cellAt(1, row)},"")`;
  });
  const list = composer.figure(words.figures.unmetList, listable ? `MID(${terms.join("&")},3,200)` : '""', 0, "@");
  const listed = composer.figure(words.figures.unmetListed, `LEN(${list.expression})`, listable ? now.length : 0);
  return [listed, { ...list, text: listable ? now.join(", ") : "" }];
}
