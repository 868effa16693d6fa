import type { Verdict } from "./compliance";

/** Before the code of the target that is counted in place of another. */
export const COUNTED_WITH_EN = "counted with ";

/** Verdicts in English. */
export const VERDICT_WORDS_EN: Readonly<Record<Verdict, string>> = {
  exceeded: "exceeded",
  met: "met",
  missed: "not met",
  over: "over the norm",
  "on-track": "on track",
  behind: "behind",
  "not-due": "not due yet",
  "no-data": "no figures yet",
  optional: "optional",
  done: "done",
  late: "done late",
  overdue: "overdue",
};
