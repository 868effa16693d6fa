import { vietnameseDate } from "../../calendar/calendar-date";
import { gridHeading, gridRows, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { doneInPeriod } from "../live/cadence-figures";
import { cadenceName } from "./cadence-name";
import type { ReportContext } from "./report-context";

/** Above so many the periods are only counted. */
const MOST_LISTED = 40;

/** Periods that are due and had too few visits, with what was required and what was done. */
export function shortPeriods(context: ReportContext): void {
  const { composer, input, words } = context;
  const short = input.compliance.cadences.flatMap((cadence) =>
    cadence.periods.filter((period) => period.state === "missed").map((period) => ({ cadence, period })),
  );
  sectionHeading(composer, words.monitoring.shortPeriods);
  if (short.length === 0) {
    textRow(composer, words.monitoring.noShort);
    return;
  }
  const columns = shortColumns(context);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    short.slice(0, MOST_LISTED).map(({ cadence, period }, index) => {
      const target = input.ledger.targets.find(({ id }) => id === cadence.id)!;
      return {
        cells: [
          { value: index + 1 },
          { value: [cadenceName(cadence, input.compliance.cadences), period.unit].filter(Boolean).join(" – ") },
          {
            value:
              period.from === period.to ? vietnameseDate(period.from) : `${vietnameseDate(period.from)} – ${vietnameseDate(period.to)}`,
          },
          { value: cadence.perPeriod },
          { value: period.unit === null ? { formula: `=${doneInPeriod(target, period.from)}` } : period.done, text: "99" },
        ],
      };
    }),
  );
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
  if (short.length > MOST_LISTED) textRow(composer, words.monitoring.more(short.length - MOST_LISTED), { italic: true });
}

function shortColumns({ words: { monitoring, table } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center" },
    { heading: monitoring.level, left: 2, right: 5 },
    { heading: monitoring.period, left: 6, right: 9, align: "Center" },
    { heading: monitoring.required, left: 10, right: 11, align: "Center", numberFormat: "#,##0" },
    { heading: monitoring.done, left: 12, right: 14, align: "Center", numberFormat: "#,##0" },
  ];
}
