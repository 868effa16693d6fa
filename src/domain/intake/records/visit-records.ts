import { levelOfBody } from "../../vietnamese/level-of-body";
import type { TrackingTable } from "../tables/tracking-table";
import type { IntakeDraft } from "./intake-draft";
import { sourcesOf } from "./record-source";

/** Adds the visits of all logs, those of a log that tells no levels with the level of the body that went; a row without a readable day is no visit (the reading of the sheet has said so). */
export function addVisits(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  const levelled = new Set(tables.filter(({ records }) => records.some(({ values }) => typeof values.level === "string")));
  for (const source of sourcesOf(tables, "visits")) {
    const date = source.date("date");
    if (date === null) continue;
    const visitedBy = source.text("visitedBy");
    draft.visits.push({
      no: source.number("no"),
      date,
      level: source.text("level") ?? (visitedBy === null || levelled.has(source.table) ? null : levelOfBody(visitedBy)),
      visitedBy,
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
