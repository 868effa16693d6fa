import { isCalendarDate, type CalendarDate } from "../../calendar/calendar-date";
import { APPROXIMATE_SHARE } from "../../compliance/judging-rule";
import type { Issue } from "../../issues/issue";
import type { Plan } from "../../ledger/plan";
import type { CellValue, TableSnapshot } from "../../sheet/sheet-snapshot";
import { foldText } from "../../vietnamese/fold-text";
import { readDate } from "../../vietnamese/read-date";
import { listFromText } from "./list-text";
import { PLAN_ROWS } from "../plan-rows";
import { columnsByHeading, rowReader, type RowReader } from "./table-reader";

const VALUE = "Giá trị";

/** Reader of the plan's rows as if they were columns. */
function planReader(table: TableSnapshot, issues: Issue[]): (field: keyof Plan | "asOf") => RowReader {
  const columns = columnsByHeading(table);
  const labels = columns.get(foldText("Mục")) ?? 0;
  const rows = new Map<string, readonly CellValue[]>();
  for (const row of table.rows) rows.set(foldText(String(row[labels] ?? "")), row);
  return (field) => {
    const label = PLAN_ROWS.find((row) => row.field === field)?.label ?? "";
    return rowReader(rows.get(foldText(label)) ?? [], columns, { list: "targets", index: 0 }, issues);
  };
}

function holidaysFromText(text: string | null): CalendarDate[] {
  return listFromText(text).flatMap((day) => {
    const reading = isCalendarDate(day) ? { from: day, precision: "day" } : readDate(day);
    return reading?.precision === "day" ? [reading.from] : [];
  });
}

/** The plan and the day of judgement from the table Plan; without a start or an end they are taken from each other or from the day. */
export function planFromTable(table: TableSnapshot, issues: Issue[]): { plan: Plan; asOf: CalendarDate | null } {
  const row = planReader(table, issues);
  const asOf = row("asOf").date(VALUE, "asOf");
  const start = row("start").date(VALUE, "start");
  const end = row("end").date(VALUE, "end");
  const share = row("approximateShare").number(VALUE, "approximateShare");
  const expected = row("expectedHouseholds").number(VALUE, "expectedHouseholds");
  const someDay = start ?? end ?? asOf ?? "2000-01-01";
  const plan: Plan = {
    title: row("title").text(VALUE) ?? "",
    number: row("number").text(VALUE),
    issued: row("issued").date(VALUE, "issued"),
    start: start ?? `${someDay.slice(0, 4)}-01-01`,
    end: end ?? `${someDay.slice(0, 4)}-12-31`,
    issuers: listFromText(row("issuers").text(VALUE)),
    place: row("place").text(VALUE),
    area: row("area").text(VALUE),
    expectedHouseholds: expected === null || expected < 0 ? null : Math.round(expected),
    holidays: holidaysFromText(row("holidays").text(VALUE)),
    workingDaysOnly: row("workingDaysOnly").yesNo(VALUE, "workingDaysOnly") ?? false,
    ...(share === null || share === APPROXIMATE_SHARE || share <= 0 || share > 1 ? {} : { approximateShare: share }),
  };
  return { plan, asOf };
}
