import type { CadenceCompliance } from "../../compliance/compliance";
import { displayNumber } from "../../compliance/display-rate";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { periodsDue, periodsMet, roundsDone } from "../live/cadence-figures";
import { atReportDay } from "../live/report-days";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import { cadenceName } from "./cadence-name";
import type { ReportContext } from "./report-context";

/** Where the table of cadences has its columns: STT, level, requirement, periods due and met, [visits due and done,] rate, verdict. */
export interface CadenceLayout {
  readonly spans: readonly (readonly [number, number])[];
  readonly withVisits: boolean;
}

/** Table of the cadences: periods and visits that were due, and what was done; gives its first and last row. */
export function cadenceTable(context: ReportContext, layout: CadenceLayout): readonly [number, number] {
  const { composer, input } = context;
  const columns = cadenceColumns(context, layout);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    input.compliance.cadences.map((cadence, index) => cadenceRow(context, layout, cadence, index + 1)),
  );
  composer.keep(top - 1, body[1] - body[0] < 12 ? body[1] : body[0] + 1, "table with what leads to it");
  return body;
}

function cadenceColumns({ words: { cadence, table } }: ReportContext, { spans, withVisits }: CadenceLayout): GridColumn[] {
  const headings = [
    table.no,
    cadence.level,
    cadence.required,
    cadence.periodsDue,
    cadence.periodsMet,
    ...(withVisits ? [cadence.visitsDue, cadence.visitsDone] : []),
    cadence.rate,
    cadence.verdict,
  ];
  const rate = headings.length - 2;
  return headings.map((heading, index) => ({
    heading,
    left: spans[index]![0],
    right: spans[index]![1],
    align: index === 1 ? "Left" : "Center",
    number: index === rate ? `(${rate + 1})=(5)/(4)` : `(${index + 1})`,
    ...(index > rate ? {} : { numberFormat: index === rate ? "0.0%" : "#,##0" }),
  }));
}

function cadenceRow(
  { composer, input, words, days }: ReportContext,
  { withVisits }: CadenceLayout,
  cadence: CadenceCompliance,
  no: number,
): GridRow {
  const target = input.ledger.targets.find(({ id }) => id === cadence.id)!;
  const counted = (live: string, made: number) => ({ value: { formula: `=${atReportDay(days, live, made)}` }, text: String(made) });
  const visits = [
    counted(`${cadence.perPeriod}*${periodsDue(target)}`, cadence.visitsDue),
    counted(roundsDone(target), cadence.visitsDone),
  ];
  return {
    cells: [
      { value: no },
      { value: cadenceName(cadence, input.compliance.cadences) },
      { value: words.cadence.times(displayNumber(cadence.perPeriod, composer.signs), words.perPeriod[cadence.period]) },
      counted(periodsDue(target), cadence.periodsDue),
      counted(periodsMet(target), cadence.periodsMet),
      ...(withVisits ? visits : []),
      { value: { formula: `=${atReportDay(days, targetCellOrNothing(cadence.id, "Tỷ lệ so với KH"), cadence.rate)}` }, text: "100,0%" },
      {
        value: {
          formula: `=${atReportDay(days, verdictWords(targetCell(cadence.id, "Đánh giá"), words), words.verdicts[cadence.verdict])}`,
        },
        text: words.verdicts[cadence.verdict],
      },
    ],
  };
}
