import { quotedText } from "../live/formula-text";
import { AS_OF } from "../live/ledger-words";
import { gridHeading, gridRows, type GridCell, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";
import type { Visit } from "../../ledger/visit";

const DUE_COLUMN = 11;

/** What visits left to be followed up, with its day and how it stands; the state may be typed over once it is settled. */
export function followUps(context: ReportContext, no: number): void {
  const { composer, input, words } = context;
  const open = input.ledger.visits.filter((visit) => visit.followUp !== null && visit.date <= input.settings.asOf);
  sectionHeading(composer, `${no}. ${words.monitoring.followUps}`);
  if (open.length === 0) {
    textRow(composer, words.monitoring.noFollowUps);
    return;
  }
  const columns = followUpColumns(context);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    open.map((visit, index) => ({ cells: followUpCells(context, visit, index + 1) })),
  );
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
}

function followUpColumns({ words: { monitoring, table } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center" },
    { heading: monitoring.date, left: 2, align: "Center" },
    { heading: monitoring.place, left: 3, right: 5 },
    { heading: monitoring.followUp, left: 6, right: 10 },
    { heading: monitoring.due, left: DUE_COLUMN, right: 12, align: "Center" },
    { heading: monitoring.state, left: 13, right: 14, align: "Center" },
  ];
}

function followUpCells({ composer, input, words: { monitoring } }: ReportContext, visit: Visit, no: number): GridCell[] {
  const key = `follow.${visit.date}.${no}`;
  const overdue = visit.followUpDue !== null && visit.followUpDue <= input.settings.asOf;
  const state = (row: number) => ({
    formula: `=IF(${cellAt(DUE_COLUMN, row)}<=${AS_OF},${quotedText(monitoring.overdue)},${quotedText(monitoring.open)})`,
  });
  return [
    { value: no },
    { value: { date: visit.date }, text: "31/12/2099", numberFormat: "dd/mm/yyyy" },
    { value: visit.unit ?? visit.visitedBy },
    { value: visit.followUp },
    {
      value: visit.followUpDue === null ? null : { date: visit.followUpDue },
      text: "31/12/2099",
      numberFormat: "dd/mm/yyyy",
    },
    {
      value: composer.kept[key] ?? (visit.followUpDue === null ? monitoring.undated : state),
      text: overdue ? monitoring.overdue : monitoring.open,
      key,
    },
  ];
}
