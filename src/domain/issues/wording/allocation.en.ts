import type { AllocationIssue } from "../allocation-issue";
import type { WordingOf } from "../issue-wording";
import { itemOf, number, quoted } from "./words.en";

/** English words for allocation, supply and hand-over. */
export const allocationWording: WordingOf<AllocationIssue["code"]> = {
  "allocation/quantity-mismatch": {
    sentence: ({ recipient, item, expected, found, basis, alike, listed }) =>
      basis === "list" && alike !== undefined && listed !== undefined
        ? `${quoted(recipient)} has ${number(found)} × ${item}, while ${number(alike)} of ${number(listed)} rows have ${number(expected)}.`
        : `${quoted(recipient)} has ${number(found)} × ${item}; it should be ${number(expected)}.`,
    advice: () => "Check the signature and what was handed over; correct the quantity, or note why it differs.",
  },
  "allocation/total-mismatch": {
    sentence: ({ item, colour, expected, found }) =>
      `The list adds up to ${number(found)} × ${itemOf(item, colour)}, the plan has ${number(expected)} (${number(Math.abs(expected - found))} ${found < expected ? "missing" : "too many"}).`,
    advice: () => "Go through the quantities and the number of rows until they agree with the plan's total.",
  },
  "allocation/supply-exceeded": {
    sentence: ({ item, colour, supply, found, broken }) =>
      `${number(found)} × ${itemOf(item, colour)}${broken === undefined ? "" : ` (with ${number(broken)} that came back broken)`} were handed out but only ${number(supply)} were delivered.`,
    advice: () => "Check the delivery note and the signatures: no more can be handed out than was delivered.",
  },
  "allocation/not-on-roster": {
    sentence: ({ recipient }) => `${quoted(recipient)} receives something but is not on the roster.`,
    advice: () => "Add the household to the roster if that was approved, or correct the name.",
  },
  "allocation/date-outside-plan": {
    sentence: ({ date, start, end, recipient }) =>
      `${recipient === undefined ? "The date of receipt" : `${quoted(recipient)}: the date of receipt`} ${date} is outside the plan (${start} to ${end}).`,
    advice: () => "Check the date; day and month may be swapped, or the year mistyped.",
  },
  "allocation/received-more-than-allocated": {
    sentence: ({ recipient, item, allocated, received }) =>
      `${quoted(recipient)} received ${number(received)} × ${item}, more than the ${number(allocated)} allocated.`,
    advice: () => "Check the signed quantity, or change the allocation if more was approved.",
  },
  "allocation/nothing-allocated": {
    sentence: ({ recipient }) => `${quoted(recipient)} is on the roster but not on the distribution list.`,
    advice: () => "Add the household to the distribution list, or note why it gets nothing.",
  },
  "allocation/received-before": {
    sentence: ({ recipient, item, plan, date, quantity, file, cell }) =>
      `${quoted(recipient)} already received ${quantity} of ${item}${date === null ? "" : ` on ${date}`}${plan === "" ? "" : ` under ${quoted(plan)}`} (file ${quoted(file)}, cell ${cell}).`,
    advice: () => "If each household gets it only once, choose another from the reserve list.",
  },
};
