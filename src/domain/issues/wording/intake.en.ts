import type { IntakeIssue } from "../intake-issue";
import type { WordingOf } from "../issue-wording";
import { fieldName, listed, number, quoted } from "./words.en";

const EXPECTED = { number: "a number", date: "a date", "yes-no": "yes or no", year: "a year" } as const;

/** A value as the ledger shows it. */
function value(key: string, held: string | number | boolean): string {
  if (typeof held === "number") return /year$/i.test(key) ? String(held) : number(held);
  if (typeof held === "boolean") return held ? "“yes”" : "“no”";
  return held === "" ? "(nothing)" : /^\d{4}-\d{2}-\d{2}$/.test(held) ? held : quoted(held);
}

/** English words for what could not be read from the user's sheets. */
export const intakeWording: WordingOf<IntakeIssue["code"]> = {
  "intake/total-disagrees": {
    sentence: ({ heading, stated, computed }) =>
      `The total of column ${quoted(heading)} says ${number(stated)}, but its rows add up to ${number(computed)}.`,
    advice: () => "Check the total and the rows above it; the ledger uses the sum of the rows.",
  },
  "intake/value-unreadable": {
    sentence: ({ heading, text, expected }) => `Column ${quoted(heading)} needs ${EXPECTED[expected]} but the cell says ${quoted(text)}.`,
    advice: ({ expected }) =>
      expected === "date"
        ? "Type it as day/month/year, for instance 06/05/2021."
        : `Type ${EXPECTED[expected]}, or move the remark to the column for notes.`,
  },
  "intake/both-changed": {
    sentence: ({ key, label, ledger, sheet }) =>
      `${quoted(label)}, ${fieldName(key)}: corrected in the ledger to ${value(key, ledger)}, but its sheet now says ${value(key, sheet)}; the ledger keeps ${value(key, ledger)}.`,
    advice: () => "See which is right and make ledger and sheet agree.",
  },
  "intake/ambiguous-heading": {
    sentence: ({ heading, candidates }) =>
      `It is not clear whether column ${quoted(heading)} is ${listed(candidates.map((candidate) => fieldName(candidate)))}.`,
    advice: () => "Choose what the column means in the recognition table; it will be remembered.",
  },
};
