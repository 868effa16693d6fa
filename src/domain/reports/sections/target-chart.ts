import type { DraftValue } from "../../sheet/sheet-draft";
import type { Verdict } from "../../compliance/compliance";
import { exactCriterion } from "../live/formula-text";
import { LEDGER_VERDICTS } from "../live/ledger-words";
import { wrappedLines } from "../../sheet/text-height";
import type { ReportContext } from "./report-context";

/** A target that has a rate: its number and text, and the expression of its rate. */
export interface RatedRow {
  readonly no: number;
  readonly text: string;
  readonly rate: string;
}

const CHARTED: readonly Verdict[] = ["exceeded", "met", "done", "on-track", "behind", "missed", "overdue", "no-data", "not-due"];
const COLORS = ["#B8C4BD", "#1F6F54"] as const;
/** Above so many rated targets the chart counts verdicts instead of drawing a bar each. */
export const MOST_BARS = 16;
/** Width in points of the words beside a bar. */
const BAR_WORDS = 210;

/** Bars of plan against actual in per cent of the plan; the rates are those of the table. */
export function rateChart(context: ReportContext, rows: readonly RatedRow[]): void {
  const { composer, words } = context;
  if (rows.length === 0) return;
  const { sentences } = words;
  const values: DraftValue[][] = [["", sentences.chartPlan, sentences.chartActual]];
  for (const { no, text, rate } of [...rows].reverse()) values.push([`${no}. ${shortened(text)}`, 1, { formula: `=N(${rate})` }]);
  const source = composer.side(values);
  composer.style({ ...source, left: source.left + 1 }, { numberFormat: "0%" });
  composer.chart(
    {
      name: "PlanAgainstActual",
      kind: "BarClustered",
      title: sentences.chartTitle,
      source,
      seriesBy: "Columns",
      colors: COLORS,
      axisFormat: "0%",
    },
    60 + rows.length * 22,
    "chart",
  );
}

/** Columns that count the ledger's targets by verdict. */
export function verdictChart(context: ReportContext): void {
  const { composer, words } = context;
  const values: DraftValue[][] = [["", words.sentences.verdictCount]];
  for (const verdict of CHARTED)
    values.push([words.verdicts[verdict], { formula: `=COUNTIFS(Targets[Đánh giá],${exactCriterion(LEDGER_VERDICTS[verdict])})` }]);
  const source = composer.side(values);
  composer.chart(
    {
      name: "TargetsByVerdict",
      kind: "ColumnClustered",
      title: words.sentences.verdictChartTitle,
      source,
      seriesBy: "Columns",
      colors: [COLORS[1]],
      dataLabels: true,
      axisFormat: "0",
    },
    200,
    "chart",
  );
}

/** The first words of a target, as many as fit in a width in points. */
export function shortened(text: string, width = BAR_WORDS): string {
  const words = text.split(" ");
  let short = "";
  for (const word of words) {
    if (wrappedLines(`${short} ${word}`, width, 10) > 1) return `${short}…`;
    short = short === "" ? word : `${short} ${word}`;
  }
  return short;
}
