import type { Verdict } from "../../compliance/compliance";
import { VERDICT_WORDS_VI } from "../../compliance/verdict-words.vi";

/** Verdicts as the column Đánh giá of the ledger shows them, in every language of the reports. */
export const LEDGER_VERDICTS: Readonly<Record<Verdict, string>> = VERDICT_WORDS_VI;

/** The named cell of the sheet Kế hoạch that holds the day of judgement. */
export const AS_OF = "AsOf";

/** How the ledger writes a yes. */
export const YES = "Có";

/** How the ledger writes that a task is done. */
export const TASK_DONE = "Hoàn thành";
