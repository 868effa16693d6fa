import type { WordingOf } from "../issue-wording";
import type { RosterIdentityCode } from "./roster-identity-code";
import type { RosterIssue } from "../roster-issue";
import { evidenceWords } from "./duplicate-evidence.en";
import { fieldName, householdOf, listed, namesOf, number, quoted } from "./words.en";

type Evidence = keyof typeof evidenceWords;

function because(evidence: readonly Evidence[], against: readonly Evidence[]): string {
  const forIt =
    evidence.length > 0
      ? `: ${listed(
          evidence.map((code) => evidenceWords[code]),
          8,
        )}`
      : "";
  return against.length > 0
    ? `${forIt}; but ${listed(
        against.map((code) => evidenceWords[code]),
        8,
      )}`
    : forIt;
}

/** English words for the roster as a list of households. */
export const rosterWording: WordingOf<Exclude<RosterIssue["code"], RosterIdentityCode>> = {
  "roster/duplicate-household": {
    sentence: ({ names, evidence, against }) =>
      `${namesOf(names)} may be one household entered ${names.length} times${because(evidence, against)}.`,
    advice: () => "Compare the rows: merge them if they are one household, or choose “Different” so that this is not asked again.",
  },
  "roster/same-name": {
    sentence: ({ name, evidence, against, decided }) =>
      decided
        ? `Different households share the name ${quoted(name)}: ${listed(
            against.map((code) => evidenceWords[code]),
            8,
          )}.`
        : `Several rows are named ${quoted(name)} and nothing decides whether they are one household${because(
            evidence.filter((code) => code !== "name-same"),
            against,
          )}.`,
    advice: ({ decided }) =>
      decided
        ? "Take care when names are called and signed for."
        : "Add year of birth, ID number or phone number to tell them apart, then choose “Same” or “Different”.",
  },
  "roster/missing-field": {
    sentence: ({ field, name }) => (field === "headName" ? "A household" : householdOf(name)) + ` has no ${fieldName(field)}.`,
    advice: ({ field }) => `Ask the household or the hamlet and enter the ${fieldName(field)}.`,
  },
  "roster/count-mismatch": {
    sentence: ({ expected, found, duplicates, rows }) => {
      const listedRows = duplicates > 0 ? ` (${number(rows ?? found + duplicates)} rows, ${number(duplicates)} of them duplicates)` : "";
      const gap = found < expected ? `${number(expected - found)} missing` : `${number(found - expected)} too many`;
      return `The list has ${number(found)} households${listedRows}, the plan names ${number(expected)}: ${gap}.`;
    },
    advice: ({ expected, found, duplicates }) => {
      const first = duplicates > 0 ? "Settle the duplicates first; then " : "";
      const then = found < expected ? "add households from the reserve list" : "take out households that the plan does not have";
      const text = `${first}${then}, or correct the number in the plan if it has changed.`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  },
  "roster/unknown-unit": {
    sentence: ({ unit, name }) => `${householdOf(name)} belongs to ${quoted(unit)}, which is not among the plan's units.`,
    advice: ({ known }) => `Correct it to one of the known units (${listed(known)}), or add the unit to the sheet Đơn vị.`,
  },
  "roster/birth-year-unlikely": {
    sentence: ({ birthYear, name }) => `${householdOf(name)} has the year of birth ${birthYear}, which does not fit a head of household.`,
    advice: () => "Look at the person's papers and correct the year of birth.",
  },
  "roster/members-unlikely": {
    sentence: ({ members, name }) => `${householdOf(name)} has ${number(members)} people, which is hardly right.`,
    advice: () => "Check the number of people; it may have been typed into the wrong column or with a digit too many.",
  },
  "roster/criterion-not-met": {
    sentence: ({ name, criterion }) => `${householdOf(name)} does not meet the agreed criterion ${quoted(criterion)}.`,
    advice: () => "Check the household's data; if they are right, replace it by a household of the reserve list.",
  },
  "roster/consent-missing": {
    sentence: ({ count }) => `${number(count)} households have no day of consent to their data being kept.`,
    advice: () => "Ask the households and enter the day; for those that do not agree, remove ID and phone number.",
  },
};
