import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { paragraph } from "../layout/paragraph";
import { cadenceExpressions } from "../live/cadence-figures";
import { vietnameseNumber } from "../live/figure";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import type { CadenceCompliance } from "../../compliance/compliance";
import { cellAt } from "./target-results";
import type { ReportContext } from "./report-context";

/** What visits found in the days of the report, and each cadence with its periods (kiểm tra, giám sát). */
export function visitResults(context: ReportContext): void {
  const { composer, words, input, days } = context;
  const inDays = `Visits[Ngày],">="&${days.from.expression},Visits[Ngày],"<="&${days.asOf.expression}`;
  const seen = input.ledger.visits.filter((visit) => visit.date >= (input.settings.from ?? input.ledger.plan.start) && visit.date <= input.settings.asOf);
  const sum = (field: "householdsVisited" | "householdsCompliant"): number => seen.reduce((total, visit) => total + (visit[field] ?? 0), 0);
  const visits = composer.figure(words.figures.visits, `COUNTIFS(${inDays})`, seen.length);
  const households = composer.figure(words.figures.householdsVisited, `SUMIFS(Visits[Số hộ kiểm tra],${inDays})`, sum("householdsVisited"));
  const good = composer.figure(words.figures.householdsCompliant, `SUMIFS(Visits[Số hộ đạt],${inDays})`, sum("householdsCompliant"));
  const rate = composer.figure(words.figures.compliantRate, `IF(${households.expression}=0,0,${good.expression}/${households.expression})`, households.value === 0 ? 0 : good.value / households.value, "0.0%");
  paragraph(composer, "II.visits", words.sentences.visits(visits, households, good, rate));
  if (input.compliance.cadences.length > 0) cadenceTable(context);
}

/** Table of the cadences: periods and visits that were due, and what was done. */
export function cadenceTable(context: ReportContext): void {
  const { composer, input } = context;
  const columns = cadenceColumns(context);
  const [top, headingBottom] = gridHeading(composer, columns);
  const rows = input.compliance.cadences.map((cadence, index) => cadenceRow(context, cadence, headingBottom + 1 + index));
  const body = gridRows(composer, columns, rows);
  if (rows.length <= 12) composer.keep(top, body[1], "table with its heading");
}

function cadenceColumns({ words: { cadence, table } }: ReportContext): GridColumn[] {
  const headings = [table.no, cadence.level, cadence.required, cadence.periodsDue, cadence.periodsMet, cadence.rate, cadence.verdict];
  const aligns = ["Center", "Left", "Center", "Center", "Center", "Center", "Center"] as const;
  const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)"];
  return headings.map((heading, index) => ({ heading, left: index + 1, align: aligns[index]!, number: numbers[index]!, numberFormat: index === 5 ? "0.0%" : "#,##0" }));
}

function cadenceRow({ input, words }: ReportContext, cadence: CadenceCompliance, row: number): GridRow {
  const live = cadenceExpressions(cadence, input.ledger);
  const name = [cadence.level, cadence.unit].filter(Boolean).join(" – ") || cadence.text;
  const due = cellAt(4, row);
  return {
    cells: [
      { value: input.compliance.cadences.indexOf(cadence) + 1 },
      { value: name },
      { value: words.cadence.times(vietnameseNumber(cadence.perPeriod), words.perPeriod[cadence.period]) },
      { value: live ? { formula: `=${live.periodsDue}` } : 0, text: String(cadence.periodsDue) },
      { value: live ? { formula: `=${live.periodsMet(due)}` } : 0, text: String(cadence.periodsMet) },
      { value: { formula: `=${targetCellOrNothing(cadence.id, "Tỷ lệ so với KH")}` }, text: "100,0%" },
      { value: { formula: `=${verdictWords(targetCell(cadence.id, "Đánh giá"), words.verdicts)}` }, text: words.verdicts[cadence.verdict] },
    ],
  };
}
