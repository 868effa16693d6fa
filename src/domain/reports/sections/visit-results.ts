import { cadenceTable } from "./cadence-summary";
import { paragraph } from "../layout/paragraph";
import type { ReportContext } from "./report-context";

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
  paragraph(composer, "II.visits", words.sentences.visits(visits, households, good, rate));
  if (input.compliance.cadences.length > 0)
    cadenceTable(context, {
      spans: [1, 2, 3, 4, 5, 6, 7].map((column) => [column, column] as const),
      withVisits: false,
    });
}
