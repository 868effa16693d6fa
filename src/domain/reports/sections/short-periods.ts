import { vietnameseDate } from "../../calendar/calendar-date";
import type { CadenceCompliance, CadencePeriod } from "../../compliance/compliance";
import { gridHeading, gridRows, type GridCell, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { doneInPeriods } from "../live/cadence-figures";
import { cadenceName } from "./cadence-name";
import type { ReportContext } from "./report-context";

/** Above so many rows the rest is only counted. */
const MOST_LISTED = 40;

/** Periods of a level that follow one another and all had too few visits. */
interface ShortRun {
  readonly cadence: CadenceCompliance;
  readonly periods: readonly CadencePeriod[];
}

/** Periods that are due and had too few visits, with what was required and what was done; those that follow one another stand in one row. */
export function shortPeriods(context: ReportContext, no: number): void {
  const { composer, input, words } = context;
  const short = input.compliance.cadences.flatMap((cadence) => shortRuns(cadence));
  sectionHeading(composer, `${no}. ${words.monitoring.shortPeriods}`);
  if (short.length === 0) {
    textRow(composer, words.monitoring.noShort);
    return;
  }
  const columns = shortColumns(context);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    short.slice(0, MOST_LISTED).map((run, index) => ({ cells: runCells(context, run, index + 1) })),
  );
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
  const rest = short.slice(MOST_LISTED).reduce((sum, { periods }) => sum + periods.length, 0);
  if (rest > 0) textRow(composer, words.monitoring.more(rest), { italic: true });
}

function shortRuns(cadence: CadenceCompliance): ShortRun[] {
  const runs: CadencePeriod[][] = [];
  let before: CadencePeriod | undefined;
  for (const period of cadence.periods) {
    const follows = before?.state === "missed" && before.unit === period.unit;
    if (period.state === "missed") {
      if (follows) runs.at(-1)?.push(period);
      else runs.push([period]);
    }
    before = period;
  }
  return runs.map((periods) => ({ cadence, periods }));
}

function runCells({ input }: ReportContext, { cadence, periods }: ShortRun, no: number): GridCell[] {
  const target = input.ledger.targets.find(({ id }) => id === cadence.id)!;
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const done = periods.reduce((sum, period) => sum + period.done, 0);
  return [
    { value: no },
    { value: [cadenceName(cadence, input.compliance.cadences), first.unit].filter(Boolean).join(" – ") },
    { value: first.from === last.to ? vietnameseDate(first.from) : `${vietnameseDate(first.from)} – ${vietnameseDate(last.to)}` },
    { value: periods.length },
    { value: cadence.perPeriod * periods.length },
    { value: first.unit === null ? { formula: `=${doneInPeriods(target, first.from, last.from)}` } : done, text: "99" },
  ];
}

function shortColumns({ words: { monitoring, table } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center" },
    { heading: monitoring.level, left: 2, right: 4 },
    { heading: monitoring.period, left: 5, right: 8, align: "Center" },
    { heading: monitoring.shortCount, left: 9, right: 10, align: "Center", numberFormat: "#,##0" },
    { heading: monitoring.required, left: 11, right: 12, align: "Center", numberFormat: "#,##0" },
    { heading: monitoring.done, left: 13, right: 14, align: "Center", numberFormat: "#,##0" },
  ];
}
