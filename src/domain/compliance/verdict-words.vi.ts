import type { Verdict } from "./compliance";

/** Before the code of the target that is counted in place of another. */
export const COUNTED_WITH_VI = "tính chung với ";

/** Verdicts as the ledger and the reports show them. */
export const VERDICT_WORDS_VI: Readonly<Record<Verdict, string>> = {
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
