import type { PlanIssue } from "../plan-issue";
import type { WordingOf } from "../issue-wording";
import { listed, number, quoted } from "./words.en";

const CONTRADICTION = {
  count: "two numbers",
  period: "two periods",
  total: "a total and its parts",
  date: "two dates",
} as const;

/** English words for targets, figures and the plan itself. */
export const planWording: WordingOf<PlanIssue["code"]> = {
  "target/no-denominator": {
    sentence: ({ id, denominator }) =>
      `Target ${id} is a percentage without a denominator${denominator === null ? "" : ` (${quoted(denominator)})`}, so it cannot be judged.`,
    advice: ({ denominator }) =>
      `Enter a result together with its denominator${denominator === null ? "" : `: the number of ${denominator}`}.`,
  },
  "target/duplicate": {
    sentence: ({ ids, text }) => `Targets ${listed(ids)} say the same, ${quoted(text)}, and would be counted twice.`,
    advice: () => "Keep one, or enter the main target's code in the column Liên kết so that it counts once.",
  },
  "target/no-value": {
    sentence: ({ id }) => `Target ${id} has no number to reach.`,
    advice: () => "Enter a number in the column Giá trị, or make it a milestone if it only has to be done.",
  },
  "progress/unknown-target": {
    sentence: ({ targetId }) => `A result was entered for target ${quoted(targetId)}, which the ledger does not have.`,
    advice: () => "Correct the target's code so that it is one of the sheet Chỉ tiêu.",
  },
  "progress/date-outside-plan": {
    sentence: ({ date, start, end }) => `The result of ${date} is outside the plan (${start} to ${end}).`,
    advice: () => "Check the date; if it is right, the result does not count for this plan.",
  },
  "progress/numerator-above-denominator": {
    sentence: ({ quantity, denominator }) => `The result ${number(quantity)} is larger than its denominator ${number(denominator)}.`,
    advice: () => "Check whether the two were swapped or a digit too many was typed.",
  },
  "plan/contradiction": {
    sentence: ({ first, second, kind }) => `The plan has ${CONTRADICTION[kind]} that do not agree: ${quoted(first)} and ${quoted(second)}.`,
    advice: () => "Ask the office that issued the plan and keep the right one in the ledger.",
  },
};
