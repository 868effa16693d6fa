import { serialFromDate, type CalendarDate } from "../../calendar/calendar-date";
import type { CalendarPeriod } from "../../calendar/calendar-period";
import { yearBefore } from "../../calendar/year-before";
import type { TargetCompliance } from "../../compliance/compliance";
import { figuresSince } from "../../compliance/figures-since";
import { nameKey } from "../../compliance/name-key";
import { shapeOf } from "../../compliance/target-shape";
import { addsUp } from "../../compliance/target-window";
import type { Plan } from "../../ledger/plan";
import type { Target } from "../../ledger/target";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { paragraph, sectionHeading, textRow } from "../layout/paragraph";
import { dateLiteral } from "../live/formula-text";
import { periodActual } from "../live/period-actual";
import type { ReportDays } from "../live/report-days";
import type { ReportContext } from "./report-context";
import { resultDates } from "./result-dates";
import { figureFormat, measureText } from "./target-figures";
import { cellAt } from "./target-results";
import { listedTargets } from "./target-table";

/** A target with figures of both years: its number in the table of targets, and both figures by the program. */
interface Compared {
  readonly no: number;
  readonly target: Target;
  readonly before: number;
  readonly now: number;
}

const COLUMN = { before: 4, now: 5, difference: 6 } as const;

/** What was achieved against the same days of the year before (so với cùng kỳ năm trước): how many targets rose and fell, and a table; nothing where the ledger has no figures of both. */
export function lastYear(context: ReportContext): void {
  const { composer, words } = context;
  const stretch = stretchOf(context);
  const compared = comparedTargets(context, stretch);
  if (compared.length === 0) return;
  const { lastYear: own } = words;
  const { now, before } = daysOf(context, stretch);
  const counted = [own.rose, own.fell, own.same].map((label, index) => ({
    figure: composer.figureLater(
      label,
      compared.filter((each) => [each.now > each.before, each.now < each.before, each.now === each.before][index]).length,
    ),
    criterion: [">0", "<0", "=0"][index]!,
  }));
  const [rose, fell, same] = counted.map(({ figure }) => figure);
  sectionHeading(composer, own.heading);
  paragraph(composer, "II.lastYear", own.sentence({ before, now, rose: rose!, fell: fell!, same: same! }));
  const columns = lastYearColumns(context);
  const [top] = gridHeading(composer, columns);
  const [first, last] = gridRows(
    composer,
    columns,
    compared.map((each) => comparedRow(context, each, before, now)),
  );
  composer.keep(top, Math.min(last, first + 1), "heading with its first rows");
  const differences = `${cellAt(COLUMN.difference, first)}:${cellAt(COLUMN.difference, last)}`;
  for (const { figure, criterion } of counted) figure.define(`COUNTIFS(${differences},"${criterion}")`);
  if (compared.some(({ target }) => target.kind === "percentage")) textRow(composer, own.note, { size: 10, italic: true });
}

/** Days that a report covers; where it covers all since the plan's beginning, those of its last year. */
function stretchOf({ input: { settings, ledger } }: ReportContext): CalendarPeriod {
  return { from: settings.from ?? yearStart(ledger.plan, settings.asOf), to: settings.asOf };
}

function yearStart(plan: Plan, asOf: CalendarDate): CalendarDate {
  const first = `${asOf.slice(0, 4)}-01-01`;
  return plan.start > first ? plan.start : first;
}

/** Targets with a figure that can be compared and results in the days of both years; what adds up must have been under way in all of them. */
function comparedTargets(context: ReportContext, { from, to }: CalendarPeriod): Compared[] {
  const { input } = context;
  const { ledger } = input;
  const [lastFrom, lastTo] = [yearBefore(from), yearBefore(to)];
  if (lastTo < ledger.plan.start) return [];
  const now = figuresSince(ledger, from, to);
  const before = figuresSince(ledger, lastFrom, lastTo);
  return listedTargets(input).flatMap(({ target, judged }, index): Compared[] => {
    const [figure, old] = [now.get(target.id) ?? null, before.get(target.id) ?? null];
    if (figure === null || old === null || !isComparable(context, target, judged)) return [];
    if (addsUp(target) && lastFrom < (target.start ?? ledger.plan.start)) return [];
    const dates = resultDates(target, judged, ledger);
    const isKnown = dates.some((date) => date >= from && date <= to) && dates.some((date) => date >= lastFrom && date <= lastTo);
    return isKnown ? [{ no: index + 1, target, before: old, now: figure }] : [];
  });
}

function isComparable({ input, days }: ReportContext, target: Target, judged: TargetCompliance | undefined): boolean {
  if (target.kind === "milestone" || target.outsidePlan || judged === undefined || nameKey(target.linkedTo) !== "") return false;
  return shapeOf(target) !== "each-household" && periodActual(target, input.ledger.plan, days, "report") !== null;
}

/** The days of both years beside the paper. */
function daysOf({ composer, input, words, days }: ReportContext, { from, to }: CalendarPeriod): { now: ReportDays; before: ReportDays } {
  const { lastYear: own } = words;
  const date = (label: string, expression: string, day: CalendarDate) =>
    composer.figure(label, expression, serialFromDate(day), "dd/mm/yyyy");
  const ofYear = `MAX(${dateLiteral(input.ledger.plan.start)},DATE(YEAR(${days.asOf.expression}),1,1))`;
  const now = { ...days, from: date(own.nowFrom, input.settings.from === undefined ? ofYear : days.from.expression, from) };
  return {
    now,
    before: {
      ...days,
      from: date(own.beforeFrom, `EDATE(${now.from.expression},-12)`, yearBefore(from)),
      asOf: date(own.beforeTo, `EDATE(${now.asOf.expression},-12)`, yearBefore(to)),
    },
  };
}

function lastYearColumns({ words: { table, lastYear: own } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center", number: "(1)" },
    { heading: table.target, left: 2, number: "(2)" },
    { heading: table.measure, left: 3, align: "Center", number: "(3)" },
    { heading: own.before, left: COLUMN.before, align: "Center", number: "(4)" },
    { heading: own.now, left: COLUMN.now, align: "Center", number: "(5)" },
    { heading: own.difference, left: COLUMN.difference, align: "Center", number: "(6)=(5)-(4)" },
    { heading: own.share, left: 7, align: "Center", number: "(7)=(5)/(4)", numberFormat: "0.0%" },
  ];
}

function comparedRow(
  { input, words }: ReportContext,
  { no, target, before, now }: Compared,
  beforeDays: ReportDays,
  nowDays: ReportDays,
): GridRow {
  const actual = (days: ReportDays) => ({ formula: `=${periodActual(target, input.ledger.plan, days, "report") ?? '""'}` });
  const both = (row: number) => `ISNUMBER(${cellAt(COLUMN.before, row)}),ISNUMBER(${cellAt(COLUMN.now, row)})`;
  const difference = (row: number) => ({
    formula: `=IF(AND(${both(row)}),ROUND(${cellAt(COLUMN.now, row)}-${cellAt(COLUMN.before, row)},9),"")`,
  });
  const share = (row: number) => ({
    formula: `=IF(AND(${both(row)},N(${cellAt(COLUMN.before, row)})>0),${cellAt(COLUMN.now, row)}/${cellAt(COLUMN.before, row)},"")`,
  });
  const format = figureFormat({ ...target, value: null }, now - before);
  return {
    cells: [
      { value: no },
      { value: target.text },
      { value: measureText({ ...target, scope: "whole" }, words) },
      { value: actual(beforeDays), text: "9.999", numberFormat: figureFormat(target, before) },
      { value: actual(nowDays), text: "9.999", numberFormat: figureFormat(target, now) },
      { value: difference, text: "+9.999", numberFormat: `+${format};-${format};0` },
      target.kind === "percentage" ? { value: "" } : { value: share, text: "100,0%" },
    ],
  };
}
