import type { VisitIssue } from "../visit-issue";
import type { WordingOf } from "../issue-wording";
import { listed, number, quoted } from "./words.en";

/** English words for the log of visits. */
export const visitWording: WordingOf<VisitIssue["code"]> = {
  "visit/date-outside-plan": {
    sentence: ({ date, start, end }) => `The visit of ${date} is outside the plan (${start} to ${end}).`,
    advice: () => "Check the date; day and month may be swapped, or the year mistyped.",
  },
  "visit/more-compliant-than-visited": {
    sentence: ({ visited, compliant }) => `More households comply (${number(compliant)}) than were visited (${number(visited)}).`,
    advice: () => "Check the record of the visit; the two numbers may be swapped.",
  },
  "visit/level-unknown": {
    sentence: ({ level, known }) =>
      level === null
        ? `The visit does not say which level made it (${listed(known)}).`
        : `The plan gives no visits to the level ${quoted(level)}; it gives them to ${listed(known)}.`,
    advice: () => "Enter the level that made the visit so that it counts for its cadence.",
  },
  "visit/twice": {
    sentence: ({ date, level }) => `Level ${quoted(level)} has two equal rows on ${date}.`,
    advice: () => "Delete one if a visit was entered twice; if two places were visited, enter the places.",
  },
};
