import { columnNumber } from "../../sheet/cell-location";
import { readDate } from "../../vietnamese/read-date";
import { answerOf } from "../rows/read-value";
import type { TrackingColumn, TrackingTable } from "../tables/tracking-table";
import type { IntakeDraft } from "./intake-draft";

const LOOKING = /kiểm tra|giám sát|thăm|đi cơ sở|visit|inspect/i;

/** Adds the visits of lists of households with one column a day: "Ngày kiểm tra | 3/6/2021 | 10/6/2021", ticked or answered for each household seen that day. */
export function addVisitsAcross(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const table of tables) {
    if (table.kind !== "households") continue;
    for (const column of table.columns) {
      const date = dayOf(table, column);
      if (date === null) continue;
      const said = table.records.flatMap(({ values }) => {
        const answer = values[column.header] === undefined ? null : answerOf(values[column.header] ?? "");
        return answer === null ? [] : [answer];
      });
      if (said.length === 0) continue;
      draft.visits.push({
        no: null,
        date,
        level: null,
        visitedBy: null,
        unit: sameUnit(table),
        householdsVisited: said.length,
        householdsCompliant: said.includes(false) ? said.filter(Boolean).length : null,
        result: null,
        followUp: null,
        followUpDue: null,
        note: null,
        origin: { kind: "cell", sheet: table.sheet, row: Math.max(1, table.headerRows[1]), column: columnNumber(column.column) },
        originColumns: { date: columnNumber(column.column) },
      });
    }
  }
}

/** Day that a column is about, where its heading is one and it or the title speaks of looking at the households. */
function dayOf(table: TrackingTable, { key, header }: TrackingColumn): string | null {
  if (key !== null || !LOOKING.test(`${header} ${table.title ?? ""}`)) return null;
  const leaf = header.slice(header.lastIndexOf(" / ") + 1).replace(/^[ /]+/, "");
  const date = readDate(leaf.replace(/^(?:kiểm tra|giám sát|lần \d+|đợt \d+)[ :,(-]*/i, "").replace(/\)$/, ""), table.year ?? null);
  return date?.precision === "day" ? date.from : null;
}

function sameUnit(table: TrackingTable): string | null {
  const units = new Set(table.records.map(({ values }) => values["unit"]));
  const [only] = units;
  return units.size === 1 && typeof only === "string" ? only : null;
}
