import type { WordingOf } from "../issue-wording";
import type { RosterIdentityCode } from "./roster-identity-code";
import { householdOf, listed, quoted } from "./words.en";

/** English words for ID and phone numbers; the numbers themselves are never shown. */
export const rosterIdentityWording: WordingOf<RosterIdentityCode> = {
  "roster/id-number-invalid": {
    sentence: ({ digits, reason, name }) => {
      const why = {
        length: `has ${digits} digits (a citizen ID has 12, an old card 9)`,
        characters: "holds characters that are no digits",
        province: "begins with a province code that does not exist",
        century: "gives a year of birth in the future",
      };
      return `${householdOf(name)}: the ID number ${why[reason]}.`;
    },
    advice: ({ reason }) =>
      reason === "length"
        ? "Look at the card and enter all digits; Excel may have dropped a leading zero."
        : "Look at the card and enter the number again.",
  },
  "roster/id-number-contradicts-row": {
    sentence: ({ says, idYear, rowYear, idGender, rowGender, name }) =>
      says === "birthYear"
        ? `${householdOf(name)}: the ID number says born ${idYear ?? "otherwise"}, the list says ${rowYear ?? "nothing"}.`
        : `${householdOf(name)}: the ID number says ${idGender ?? "otherwise"}, the list says ${rowGender ?? "nothing"} for the sex.`,
    advice: ({ says }) => `Compare with the card and correct the ID number or the ${says === "birthYear" ? "year of birth" : "sex"}.`,
  },
  "roster/id-number-shared": {
    sentence: ({ names }) => `${listed(names.map(quoted))} have the same ID number.`,
    advice: () => "Each person has a number of their own: look at the cards and correct the wrong row.",
  },
  "roster/phone-invalid": {
    sentence: ({ digits, reason, name }) => {
      const why = {
        length: `has ${digits} digits (it must have 10)`,
        prefix: "has a prefix that does not exist",
        characters: "holds characters that are no digits",
      };
      return `${householdOf(name)}: the phone number ${why[reason]}.`;
    },
    advice: () => "Ask the household and enter all 10 digits; leave it empty where there is no phone.",
  },
  "roster/phone-outdated-prefix": {
    sentence: ({ oldPrefix, newPrefix, name }) =>
      `${householdOf(name)}: the phone number still has the old prefix ${oldPrefix}, which is now ${newPrefix}.`,
    advice: ({ oldPrefix, newPrefix }) => `Replace ${oldPrefix} by ${newPrefix}; the last seven digits stay.`,
  },
  "roster/phone-shared": {
    sentence: ({ names }) => `${listed(names.map(quoted))} have the same phone number.`,
    advice: () => "Leave it if a family shares the phone; correct the row if it was copied by mistake.",
  },
};
