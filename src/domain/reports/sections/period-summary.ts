import type { Verdict } from "../../compliance/compliance";
import { countsForPlan } from "../../compliance/counts-for-plan";
import { exactCriterion } from "../live/formula-text";
import type { HalfYearFigures } from "../live/counted-figures";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";

const GROUPS: Readonly<Record<"reached" | "onTrack" | "behind" | "failed" | "noData" | "notDue", readonly Verdict[]>> = {
  reached: ["met", "exceeded", "done"],
  onTrack: ["on-track"],
  behind: ["behind"],
  failed: ["missed", "over", "late", "overdue"],
  noData: ["no-data"],
  notDue: ["not-due"],
};
type Group = keyof typeof GROUPS;

/** Counts of a review over the verdicts in its own table, once that stands. */
export function periodSummary({ composer, input, words }: ReportContext): {
  readonly figures: HalfYearFigures;
  tableDrawn(top: number, bottom: number): void;
} {
  const labels = words.halfYear.figures;
  const counts = countsForPlan(input.ledger.targets);
  const counted = new Set(input.ledger.targets.filter((_, index) => counts[index]).map(({ id }) => id));
  const now = (group: Group): number =>
    input.compliance.targets.filter(({ id, verdict }) => counted.has(id) && GROUPS[group].includes(verdict)).length;
  const late = (Object.keys(GROUPS) as Group[]).map((group) => ({ group, figure: composer.figureLater(labels[group], now(group)) }));
  const figureOf = (group: Group) => late.find((each) => each.group === group)!.figure;
  const sum = (label: string, groups: readonly Group[]) =>
    composer.figure(
      label,
      groups.map((group) => figureOf(group).expression).join("+"),
      groups.reduce((total, group) => total + now(group), 0),
    );
  const wordsOf = (group: Group): string[] => [
    ...new Set([...(group === "reached" ? [words.halfYear.reachedYear] : []), ...GROUPS[group].map((verdict) => words.verdicts[verdict])]),
  ];
  return {
    figures: {
      reached: figureOf("reached"),
      onTrack: figureOf("onTrack"),
      behind: figureOf("behind"),
      failed: figureOf("failed"),
      noData: figureOf("noData"),
      notDue: figureOf("notDue"),
      total: sum(labels.total, ["reached", "onTrack", "behind", "failed", "noData", "notDue"]),
      good: sum(labels.good, ["reached", "onTrack"]),
      bad: sum(labels.bad, ["behind", "failed", "noData"]),
    },
    tableDrawn(top, bottom) {
      const verdicts = `${cellAt(7, top)}:${cellAt(7, bottom)}`;
      for (const { group, figure } of late)
        figure.define(
          wordsOf(group)
            .map((word) => `COUNTIFS(${verdicts},${exactCriterion(word)})`)
            .join("+"),
        );
    },
  };
}
