import type { TrackingTable } from "../tables/tracking-table";
import type { IntakeDraft } from "./intake-draft";
import { sourcesOf } from "./record-source";

/** Adds the visits of all logs; a row without a readable day is no visit (the reading of the sheet has said so). */
export function addVisits(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "visits")) {
    const date = source.date("date");
    if (date === null) continue;
    draft.visits.push({
      no: source.number("no"),
      date,
      level: source.text("level"),
      visitedBy: source.text("visitedBy"),
      unit: source.text("unit"),
      householdsVisited: source.number("householdsVisited"),
      householdsCompliant: source.number("householdsCompliant"),
      result: source.text("result"),
      followUp: source.text("followUp"),
      followUpDue: source.date("followUpDue"),
      note: source.text("note"),
      origin: source.origin("date"),
      originColumns: source.originColumns,
    });
  }
}
