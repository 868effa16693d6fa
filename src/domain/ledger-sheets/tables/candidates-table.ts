import type { Origin } from "../../ledger/origin";
import { numberColumn, textColumn } from "../columns/column-makers";
import type { LedgerTable } from "../columns/ledger-column";
import { originText } from "../columns/origin-text";

/** A household of the full list and what became of it when the roster was drawn up, in words. */
export interface CandidateLine {
  readonly no: number;
  readonly headName: string | null;
  readonly birthYear: number | null;
  readonly unit: string | null;
  readonly standing: string;
  readonly rank: number | null;
  readonly points: number;
  readonly reasons: string;
  readonly origin: Origin;
}

/** Who was considered for the roster, who was chosen or put in reserve, and why (xét chọn hộ). */
export const candidatesTable: LedgerTable<CandidateLine> = {
  name: "Candidates",
  sheet: "Xét chọn hộ",
  title: "Kết quả xét chọn hộ tham gia",
  required: [],
  columns: [
    numberColumn("STT", 6, null, (line) => line.no),
    textColumn("Họ và tên chủ hộ", 28, null, (line) => line.headName),
    numberColumn("Năm sinh", 10, null, (line) => line.birthYear),
    textColumn("Thôn/xóm/tổ", 16, null, (line) => line.unit),
    textColumn("Kết quả xét", 22, null, (line) => line.standing),
    numberColumn("Thứ tự", 9, null, (line) => line.rank),
    numberColumn("Điểm", 8, null, (line) => line.points),
    textColumn("Lý do", 48, null, (line) => line.reasons),
    textColumn("Nguồn", 22, null, (line) => originText(line.origin)),
  ],
};
