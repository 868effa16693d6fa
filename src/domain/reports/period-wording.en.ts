import { count, date, eachAny, either } from "./live/live-sentence";
import type { PeriodWording } from "./period-wording.vi";

/** Words of reviews and of the comparison with last year, in English. */
export const periodWordingEn: PeriodWording = {
  halfYear: {
    kind: "REPORT",
    about: (planTitle) => `Half-year review: ${planTitle}`,
    period: (from, asOf) => ["(Figures from ", date(from), " to ", date(asOf), ")"],
    closing: "This is the review report on the plan's results.",
    nextPeriod: "IV. MAIN TASKS AND MEASURES FOR THE COMING PERIOD",
    summary: (f) => [
      either(f.total, ["Targets of the plan: ", count(f.total), ", of which "], ["In this period "]),
      eachAny(
        [
          [f.reached, " reached the plan"],
          [f.onTrack, " on track"],
          [f.behind, " behind"],
          [f.failed, " missed"],
          [f.noData, " without data"],
          [f.notDue, " not yet due"],
        ],
        "no target is judged yet",
      ),
      ".",
    ],
    strengths: (f) => [
      either(
        f.good,
        ["Targets that reached the plan or are on track: ", count(f.good), "."],
        ["No target has reached the plan or is on track."],
      ),
    ],
    weaknesses: (f) => [either(f.bad, ["Targets that are behind, missed or without data: ", count(f.bad), "."], ["No target is behind."])],
    actual: "Actual in the period",
    sinceBeginning: (id: string): string => `${id} from the beginning of the plan to the end of the period`,
    partNote: "Columns (6) and (7) rest on everything from the beginning of the plan to the end of the period.",
    reachedYear: "Plan reached",
    figures: {
      reached: "Targets that reached the plan",
      onTrack: "Targets on track",
      behind: "Targets behind",
      failed: "Targets missed",
      noData: "Targets without data",
      notDue: "Targets not yet due",
      total: "Targets counted in the table",
      good: "Reached or on track",
      bad: "Behind, missed or without data",
    },
    note: "Note: column (5) holds what was added between the first and the last day of the period; for targets to be maintained, the figure at its last day. Pace is measured against the share of the target's time that has passed.",
  },
  lastYear: {
    heading: "Against the same period of last year",
    sentence: (f) => [
      "Against the same period of last year (",
      date(f.before.from),
      " to ",
      date(f.before.asOf),
      "), of the targets with figures in both years ",
      eachAny(
        [
          [f.rose, " rose"],
          [f.fell, " fell"],
          [f.same, " stayed the same"],
        ],
        "none can be compared",
      ),
      ".",
    ],
    before: "Same period last year",
    now: "This period",
    difference: "Change (+/-)",
    share: "Of last year",
    note: "Note: for percentages column (6) is in percentage points.",
    nowFrom: "This period from",
    beforeFrom: "Same period last year from",
    beforeTo: "Same period last year to",
    rose: "Targets above last year",
    fell: "Targets below last year",
    same: "Targets as last year",
  },
};
