import { countsForPlan } from "../../compliance/counts-for-plan";
import { dateLiteral, quotedText } from "../live/formula-text";
import { AS_OF } from "../live/ledger-words";
import type { Part } from "../live/live-sentence";
import type { PlanFigures } from "../live/counted-figures";
import { targetCell } from "../live/target-formulas";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";
import { listedTargets } from "./target-table";

/** Above so many rows the numbers of unmet targets are not listed in the sentence, since a formula holds only so much. */
const MOST_LISTED = 25;
const UNMET = ["missed", "over", "late", "overdue", "no-data"] as const;

/** The sentence on due targets that are unmet, with their numbers in the table once that stands. */
export function unmetTargets(
  context: ReportContext,
  plan: PlanFigures,
): { readonly sentence: readonly Part[]; tableDrawn(top: number): void } {
  const { composer, input, words } = context;
  const { targets } = input.ledger;
  const counts = countsForPlan(targets);
  const counted = listedTargets(input).flatMap(({ target, judged }, index) =>
    counts[targets.indexOf(target)] ? [{ target, judged, index }] : [],
  );
  const isListed = counted.length <= MOST_LISTED && counted.length > 0;
  const now = isListed
    ? counted.filter(({ judged }) => judged?.isDue && (UNMET as readonly string[]).includes(judged.verdict)).map(({ index }) => index + 1)
    : [];
  const labels = words.figures;
  const unmet = composer.figure(labels.unmet, `${plan.missed.expression}+${plan.noData.expression}`, plan.missed.value + plan.noData.value);
  const list = composer.figureLater(labels.unmetList, 0, "General");
  const listed = composer.figure(labels.unmetListed, `LEN(${list.expression})`, now.length);
  const verdicts = UNMET.map((verdict) => quotedText(words.verdicts[verdict])).join(",");
  const term = (index: number, due: string, top: number): string =>
    `IF(AND(ISNUMBER(MATCH(${cellAt(7, top + index)},{${verdicts}},0)),${due}<=${AS_OF}),", "&${cellAt(1, top + index)},"")`;
  return {
    sentence: words.sentences.weaknesses(unmet, listed, { expression: list.expression, value: 0, text: now.join(", ") }, plan.due),
    tableDrawn(top) {
      if (!isListed) return;
      const dueOf = (index: number): string => {
        const { target } = counted[index]!;
        return target.due === null ? dateLiteral(input.ledger.plan.end) : `N(${targetCell(target.id, "Hạn")})`;
      };
      list.define(`MID(${counted.map(({ index }, at) => term(index, dueOf(at), top)).join("&")},3,200)`);
    },
  };
}
