import { dateParts, serialFromDate, type CalendarDate } from "../../calendar/calendar-date";
import type { CalendarPeriod } from "../../calendar/calendar-period";
import { periodsBetween } from "../../calendar/periods-between";
import type { TargetCompliance } from "../../compliance/compliance";
import { hasRate, ruleOf } from "../../compliance/judging-rule";
import { shapeOf } from "../../compliance/target-shape";
import { targetWindow } from "../../compliance/target-window";
import type { Target } from "../../ledger/target";
import type { DraftValue } from "../../sheet/sheet-draft";
import { dateLiteral } from "../live/formula-text";
import { periodActual } from "../live/period-actual";
import { targetCell } from "../live/target-formulas";
import type { ReportWording } from "../wording";
import type { ReportContext } from "./report-context";
import { resultDates } from "./result-dates";
import { shortened } from "./target-chart";
import { listedTargets } from "./target-table";

/** A target whose results came in over time: its number in the table and the days in which it is to be reached. */
interface Followed {
  readonly no: number;
  readonly target: Target;
  readonly days: CalendarPeriod;
}

const MOST_LINES = 3;
const MOST_MONTHS = 12;
/** Above so many quarters their labels are short, since whole ones would not fit. */
const MOST_WHOLE_LABELS = 12;
/** Width in points of the words of a line in the legend. */
const LEGEND_WORDS = 150;
const COLORS = ["#8A968F", "#1F6F54", "#B5561C", "#2B5F8C"] as const;

/** Lines of what was reached of the main targets by the end of each month, in per cent of the plan, against an even pace; nothing where results have no dates in two months. */
export function progressChart(context: ReportContext): void {
  const { composer, words, input } = context;
  const followed = mainTargets(context);
  const days = followed[0]?.days;
  if (days === undefined) return;
  const until = days.to < input.settings.asOf ? days.to : input.settings.asOf;
  const months = periodsBetween("monthly", days.from, until);
  const isLong = months.length > MOST_MONTHS;
  const periods = isLong ? periodsBetween("quarterly", days.from, until) : months;
  if (periods.length < 2) return;
  const { sentences } = words;
  const heading = followed.map(({ no, target }) => `${no}. ${shortened(target.text, LEGEND_WORDS)}`);
  const rows = periods.map(({ from, to }): DraftValue[] => {
    const end = to < days.to ? to : days.to;
    return [
      periodLabel(from, isLong, periods.length <= MOST_WHOLE_LABELS, words),
      { formula: `=${evenPace(context, days, end)}` },
      ...followed.map(({ target }) => ({ formula: `=${reachedBy(context, target, end)}` })),
    ];
  });
  const source = composer.side([["", sentences.evenPace, ...heading], ...rows]);
  composer.style({ ...source, left: source.left + 1 }, { numberFormat: "0%" });
  composer.chart(
    {
      name: "ProgressOverTime",
      kind: "Line",
      title: isLong ? sentences.progressByQuarter : sentences.progressByMonth,
      source,
      seriesBy: "Columns",
      colors: COLORS.slice(0, 1 + followed.length),
      axisFormat: "0%",
    },
    230,
    "chart",
  );
}

/** "05/2024" or "II/2024"; where there are many quarters "I/24" for the first of a year and "II" for the others. */
function periodLabel(from: CalendarDate, isQuarter: boolean, isWhole: boolean, { sentences }: ReportWording): string {
  const { year, month } = dateParts(from);
  const period = isQuarter ? sentences.quarter(Math.ceil(month / 3)) : from.slice(5, 7);
  if (isWhole) return `${period}/${year}`;
  return month === 1 ? `${period}/${String(year).slice(2)}` : period;
}

/** The heaviest targets of the whole plan that share their days with most others, in the order of the table. */
function mainTargets({ input }: ReportContext): readonly Followed[] {
  const { ledger, settings } = input;
  const groups = new Map<string, Followed[]>();
  listedTargets(input).forEach(({ target, judged }, index) => {
    if (!isFollowed(target, judged) || new Set(resultDates(target, judged, ledger).map((date) => date.slice(0, 7))).size < 2) return;
    const { first, last } = targetWindow(target, ledger.plan, settings.asOf);
    const found = { no: index + 1, target, days: { from: first, to: last } };
    const known = groups.get(`${first} ${last}`);
    if (known) known.push(found);
    else groups.set(`${first} ${last}`, [found]);
  });
  const largest = [...groups.values()].reduce<Followed[]>((most, group) => (group.length > most.length ? group : most), []);
  return [...largest]
    .sort((a, b) => b.target.weight - a.target.weight || a.no - b.no)
    .slice(0, MOST_LINES)
    .sort((a, b) => a.no - b.no);
}

/** Whether a target has one figure that is to grow up to its value. */
function isFollowed(target: Target, judged: TargetCompliance | undefined): boolean {
  const isOwn = !target.optional && !target.outsidePlan && judged !== undefined && judged.linkedTo === undefined;
  const isQuantity = target.kind !== "milestone" && shapeOf(target) === "whole" && (target.baseline ?? 0) === 0;
  const isCountedShare = target.kind === "percentage" && target.nature === "counted";
  return isOwn && isQuantity && !isCountedShare && (target.value ?? 0) > 0 && hasRate(ruleOf(target));
}

const endExpression = ({ days }: ReportContext, end: CalendarDate): string => `MIN(${days.asOf.expression},${dateLiteral(end)})`;

function evenPace(context: ReportContext, { from, to }: CalendarPeriod, end: CalendarDate): string {
  return `MAX(0,${endExpression(context, end)}-${dateLiteral(from)}+1)/${elapsedDays(from, to)}`;
}

const elapsedDays = (from: CalendarDate, to: CalendarDate): number => serialFromDate(to) - serialFromDate(from) + 1;

/** Share of the planned value that was reached by a day; nothing reported yet is nothing reached. */
function reachedBy(context: ReportContext, target: Target, end: CalendarDate): string {
  const { input, days } = context;
  const asOf = { expression: endExpression(context, end), value: serialFromDate(end) };
  const actual = periodActual(target, input.ledger.plan, { ...days, asOf }, "beginning") ?? '""';
  return `IFERROR(N(${actual})/${targetCell(target.id, "Giá trị")},0)`;
}
