import type { CadenceCompliance } from "../../compliance/compliance";
import { displayNumber } from "../../compliance/display-rate";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { cadenceExpressions } from "../live/cadence-figures";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import { cadenceName } from "./cadence-name";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";

/** Where the table of cadences has its columns: STT, level, requirement, periods due and met, [visits due and done,] rate, verdict. */
export interface CadenceLayout {
  readonly spans: readonly (readonly [number, number])[];
  readonly withVisits: boolean;
}

/** Table of the cadences: periods and visits that were due, and what was done. */
export function cadenceTable(context: ReportContext, layout: CadenceLayout): void {
  const { composer, input } = context;
  const columns = cadenceColumns(context, layout);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    input.compliance.cadences.map((cadence, index) => cadenceRow(context, layout, cadence, index + 1)),
  );
  if (body[1] - body[0] < 12) composer.keep(top, body[1], "table with its heading");
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
    numberFormat: index === rate ? "0.0%" : "#,##0",
  }));
}

function cadenceRow(
  { input, words }: ReportContext,
  { spans, withVisits }: CadenceLayout,
  cadence: CadenceCompliance,
  no: number,
): GridRow {
  const live = cadenceExpressions(cadence, input.ledger);
  const due = (row: number): string => cellAt(spans[3]![0], row);
  const visits = [
    { value: live ? { formula: `=${live.visitsDue}` } : 0, text: String(cadence.visitsDue) },
    {
      value: live?.visitsDone ? { formula: `=${live.visitsDone}` } : cadence.visitsDone,
      text: String(cadence.visitsDone),
    },
  ];
  return {
    cells: [
      { value: no },
      { value: cadenceName(cadence, input.compliance.cadences) },
      { value: words.cadence.times(displayNumber(cadence.perPeriod), words.perPeriod[cadence.period]) },
      { value: live ? { formula: `=${live.periodsDue}` } : 0, text: String(cadence.periodsDue) },
      {
        value: live ? (row: number) => ({ formula: `=${live.periodsMet(due(row))}` }) : 0,
        text: String(cadence.periodsMet),
      },
      ...(withVisits ? visits : []),
      { value: { formula: `=${targetCellOrNothing(cadence.id, "Tỷ lệ so với KH")}` }, text: "100,0%" },
      {
        value: { formula: `=${verdictWords(targetCell(cadence.id, "Đánh giá"), words.verdicts)}` },
        text: words.verdicts[cadence.verdict],
      },
    ],
  };
}
