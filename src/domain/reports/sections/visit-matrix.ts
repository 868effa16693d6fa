import { endOfMonth, startOfMonth, addDays, vietnameseDate, type CalendarDate } from "../../calendar/calendar-date";
import type { CadenceCompliance } from "../../compliance/compliance";
import { columnLetters } from "../../sheet/cell-location";
import { gridHeading, gridRows, type GridCell, type GridColumn, type GridRow } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { doneInDays, periodsDue, periodsMet, type EndingIn } from "../live/cadence-figures";
import { cadenceName } from "./cadence-name";
import type { ReportContext } from "./report-context";

/** Levels side by side in one matrix. */
const LEVELS = 4;
/** Columns of the sheet that a matrix parts among its levels, after the month. */
const FIRST_COLUMN = 3;
const SHARED_COLUMNS = 12;

/** Months by level: periods due and met and visits made, a matrix for every four levels. */
export function visitMatrices(context: ReportContext, no: number): void {
  const { composer, input, words } = context;
  const { cadences } = input.compliance;
  const title = sectionHeading(composer, `${no}. ${words.monitoring.matrix}`);
  composer.keep(title, title + 3, "heading with its table");
  const months = monthsOf(input.ledger.plan.start, input.ledger.plan.end);
  for (let first = 0; first < cadences.length; first += LEVELS) {
    const part = cadences.slice(first, first + LEVELS);
    const columns = matrixColumns(context, part);
    const heading = gridHeading(composer, columns);
    if (cadences.length <= LEVELS) composer.repeat(...heading);
    const body = gridRows(
      composer,
      columns,
      months.map((month) => monthRow(context, part, month)),
    );
    composer.keep(heading[0], Math.min(body[1], body[0] + 1), "heading with its first rows");
    highlightShort(context, columns, body);
    composer.blank(6);
  }
  textRow(composer, notesOf(context).join(" "), { size: 10, italic: true });
}

/** What the marks of the matrix mean, and which days do not count. */
function notesOf({ input, words: { monitoring } }: ReportContext): string[] {
  const { holidays, workingDaysOnly } = input.ledger.plan;
  return [
    monitoring.cutNote,
    monitoring.shortNote,
    ...(workingDaysOnly ? [monitoring.workingDays] : []),
    ...(holidays.length > 0 ? [monitoring.holidays(holidays.map(vietnameseDate).join("; "))] : []),
  ];
}

function monthsOf(start: CalendarDate, end: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = startOfMonth(start); month <= end; month = addDays(endOfMonth(month), 1)) months.push(month);
  return months;
}

function matrixColumns({ input, words }: ReportContext, cadences: readonly CadenceCompliance[]): GridColumn[] {
  const { monitoring, cadence: cadenceWords, perPeriod } = words;
  const share = Math.floor(SHARED_COLUMNS / cadences.length);
  const columns: GridColumn[] = [{ heading: monitoring.month, left: 1, right: 2, align: "Center" }];
  cadences.forEach((cadence, index) => {
    const left = FIRST_COLUMN + index * share;
    const single = Math.floor(share / 3);
    const group = `${cadenceName(cadence, input.compliance.cadences)} – ${cadenceWords.times(String(cadence.perPeriod), perPeriod[cadence.period])}`;
    const ends = [
      left + single - 1,
      left + 2 * single - 1,
      index === cadences.length - 1 ? FIRST_COLUMN + SHARED_COLUMNS - 1 : left + share - 1,
    ];
    [monitoring.periodsDue, monitoring.periodsMet, monitoring.visits].forEach((heading, at) => {
      columns.push({
        heading,
        group,
        left: at === 0 ? left : ends[at - 1]! + 1,
        right: ends[at]!,
        align: "Center",
        numberFormat: "#,##0",
      });
    });
  });
  return columns;
}

function monthRow(context: ReportContext, cadences: readonly CadenceCompliance[], month: CalendarDate): GridRow {
  const last = endOfMonth(month);
  const cut = cadences.some((cadence) =>
    cadence.periods.some((period) => period.state === "cut" && period.from <= last && period.to >= month),
  );
  const label = `${month.slice(5, 7)}/${month.slice(0, 4)}${cut ? " (*)" : ""}`;
  return { cells: [{ value: label }, ...cadences.flatMap((cadence) => monthCells(context, cadence, month, last))] };
}

/** A period stands in the month in which it ends. */
function monthCells({ input }: ReportContext, cadence: CadenceCompliance, ...month: EndingIn): GridCell[] {
  const target = input.ledger.targets.find(({ id }) => id === cadence.id)!;
  return [periodsDue(target, month), periodsMet(target, month), doneInDays(target, month)].map((figure) => ({
    value: { formula: `=${figure}` },
    text: "99",
  }));
}

/** Colours the periods met where they are fewer than those due. */
function highlightShort({ composer }: ReportContext, columns: readonly GridColumn[], [top, bottom]: readonly [number, number]): void {
  for (let index = 1; index + 1 < columns.length; index += 3) {
    const [due, met] = [columns[index]!, columns[index + 1]!];
    const isShort = `=$${columnLetters(met.left)}${top}<$${columnLetters(due.left)}${top}`;
    composer.highlight({
      range: { top, bottom, left: met.left, right: met.right ?? met.left },
      kind: "formula",
      formula: isShort,
      color: "#9C0006",
      fill: "#FDE9E7",
      bold: true,
    });
  }
}
