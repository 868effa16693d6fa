import type { Severity } from "../../issues/issue";
import { choiceColumn, dateColumn, textColumn } from "../columns/column-makers";
import type { LedgerTable } from "../columns/ledger-column";

/** An issue as the ledger lists it, worded by whoever found it; `status` is open, or what the user made of it. */
export interface IssueLine {
  readonly severity: Severity;
  readonly code: string;
  readonly sentence: string;
  /** Addresses of the cells concerned. */
  readonly place: string;
  readonly status: "open" | "fixed" | "ignored" | (string & {});
  /** Digest of the data that the issue is about, so that a row set to "Bỏ qua" is known again. */
  readonly digest?: string;
  /** Why, by whom and when the issue was let stand. */
  readonly reason?: string | null;
  readonly acceptedBy?: string | null;
  readonly acceptedOn?: string | null;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };
export const ISSUE_STATUS_WORDS: Readonly<Record<string, string>> = {
  open: "Chưa xử lý",
  fixed: "Đã sửa",
  ignored: "Bỏ qua",
};

/** What is wrong with the data (vấn đề). */
export const issuesTable: LedgerTable<IssueLine> = {
  name: "Issues",
  sheet: "Vấn đề",
  title: "Vấn đề của số liệu",
  required: ["Mức độ", "Mã lỗi", "Nội dung", "Vị trí", "Trạng thái"],
  judged: "Mức độ",
  columns: [
    choiceColumn("Mức độ", 12, null, Object.values(SEVERITY_WORDS), (line) => SEVERITY_WORDS[line.severity]),
    textColumn("Mã lỗi", 32, null, (line) => line.code),
    textColumn("Nội dung", 72, null, (line) => line.sentence),
    textColumn("Vị trí", 34, null, (line) => line.place),
    choiceColumn("Trạng thái", 14, null, Object.values(ISSUE_STATUS_WORDS), (line) => ISSUE_STATUS_WORDS[line.status] ?? line.status),
    textColumn("Lý do", 34, null, (line) => line.reason),
    textColumn("Người chấp nhận", 22, null, (line) => line.acceptedBy),
    dateColumn("Ngày", null, (line) => line.acceptedOn),
    { ...textColumn<IssueLine>("Dấu", 18, null, (line) => line.digest), hidden: true },
  ],
};
