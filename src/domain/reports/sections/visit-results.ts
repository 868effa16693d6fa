import { cadenceTable } from "./cadence-summary";
import { paragraph } from "../layout/paragraph";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";

/** Columns of the table of cadences. */
const DUE_COLUMN = 4;
const MET_COLUMN = 5;

/** What visits found in the days of the report, and each cadence with its periods (kiểm tra, giám sát). */
export function visitResults(context: ReportContext): void {
  const { composer, words, input, days } = context;
  const inDays = `Visits[Ngày],">="&${days.from.expression},Visits[Ngày],"<="&${days.asOf.expression}`;
  const seen = input.ledger.visits.filter(
    (visit) => visit.date >= (input.settings.from ?? input.ledger.plan.start) && visit.date <= input.settings.asOf,
  );
  const sum = (field: "householdsVisited" | "householdsCompliant"): number => seen.reduce((total, visit) => total + (visit[field] ?? 0), 0);
  const visits = composer.figure(words.figures.visits, `COUNTIFS(${inDays})`, seen.length);
  const households = composer.figure(words.figures.householdsVisited, `SUMIFS(Visits[Số hộ kiểm tra],${inDays})`, sum("householdsVisited"));
  const good = composer.figure(words.figures.householdsCompliant, `SUMIFS(Visits[Số hộ đạt],${inDays})`, sum("householdsCompliant"));
  const rate = composer.figure(
    words.figures.compliantRate,
    `IF(${households.expression}=0,0,${good.expression}/${households.expression})`,
    households.value === 0 ? 0 : good.value / households.value,
    "0.0%",
  );
  const { cadences } = input.compliance;
  const due = composer.figureLater(words.figures.periodsDue, sumOf(cadences.map(({ periodsDue }) => periodsDue)));
  const met = composer.figureLater(words.figures.periodsMet, sumOf(cadences.map(({ periodsMet }) => periodsMet)));
  const share = composer.figure(
    words.figures.periodsRate,
    `IF(${due.expression}=0,0,${met.expression}/${due.expression})`,
    due.value === 0 ? 0 : met.value / due.value,
    "0.0%",
  );
  paragraph(composer, "II.visits", words.sentences.visits({ visits, households, good, rate, due, met, share }));
  if (cadences.length === 0) {
    for (const figure of [due, met]) figure.define("0");
    return;
  }
  const [first, last] = cadenceTable(context, {
    spans: [1, 2, 3, 4, 5, 6, 7].map((column) => [column, column] as const),
    withVisits: false,
  });
  due.define(`SUM(${cellAt(DUE_COLUMN, first)}:${cellAt(DUE_COLUMN, last)})`);
  met.define(`SUM(${cellAt(MET_COLUMN, first)}:${cellAt(MET_COLUMN, last)})`);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
