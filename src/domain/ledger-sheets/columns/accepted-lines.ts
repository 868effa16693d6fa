import type { CalendarDate } from "../../calendar/calendar-date";
import type { IssueCode } from "../../issues/issue";
import type { TableSnapshot } from "../../sheet/sheet-snapshot";
import { ISSUE_STATUS_WORDS, issuesTable, SEVERITY_WORDS, type IssueLine } from "../tables/issues-table";
import { columnsByHeading, rowReader } from "../reading/table-reader";
import { choiceFromText } from "./word-choice";

/** A row of the table of issues that a person let stand (Bỏ qua), with the digest by which the issue is known again. */
export interface AcceptedLine extends IssueLine {
  readonly code: IssueCode;
  readonly status: "ignored";
  readonly digest: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedOn: CalendarDate | null;
}

/** Rows that were accepted in the pane, or set to "Bỏ qua" in the sheet by hand. */
export function acceptedFromTables(tables: readonly TableSnapshot[]): AcceptedLine[] {
  const table = tables.find(({ name }) => name === issuesTable.name);
  if (!table) return [];
  const columns = columnsByHeading(table);
  return table.rows.flatMap((cells, index) => {
    const row = rowReader(cells, columns, { list: "progress", index }, []);
    const [code, digest] = [row.text("Mã lỗi"), row.text("Dấu")];
    if (row.choice("Trạng thái", ISSUE_STATUS_WORDS) !== "ignored" || code === null || digest === null) return [];
    return [
      {
        severity: choiceFromText(SEVERITY_WORDS, row.text("Mức độ")) ?? "info",
        code: code as IssueCode,
        sentence: row.text("Nội dung") ?? "",
        place: row.text("Vị trí") ?? "",
        status: "ignored",
        digest,
        reason: row.text("Lý do") ?? "",
        acceptedBy: row.text("Người chấp nhận") ?? "",
        acceptedOn: row.date("Ngày", "acceptedOn"),
      } satisfies AcceptedLine,
    ];
  });
}
