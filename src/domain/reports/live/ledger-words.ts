import type { Verdict } from "../../compliance/compliance";

/** Verdicts as the column Đánh giá of the ledger shows them, in every language of the reports. */
export const LEDGER_VERDICTS: Readonly<Record<Verdict, string>> = {
  exceeded: "vượt",
  met: "đạt",
  missed: "không đạt",
  over: "vượt định mức",
  "on-track": "đúng tiến độ",
  behind: "chậm tiến độ",
  "not-due": "chưa đến hạn",
  "no-data": "chưa có số liệu",
  optional: "khuyến khích",
  done: "hoàn thành",
  late: "hoàn thành chậm",
  overdue: "quá hạn",
};

/** The named cell of the sheet Kế hoạch that holds the day of judgement. */
export const AS_OF = "AsOf";

/** Ways in which a yes is written in the ledger's columns. */
export const YES_WORDS = ["Có", "x", "Đã"] as const;
