import { vietnameseDate } from "../../domain/calendar/calendar-date";
import type { Language } from "../../operations/operations";
import { requirementWords } from "../format/requirement";
import type { Commitment } from "./proposals";
import type { PlanWording } from "./wording.vi";

/** What a proposal asks, by when and of whom, in words. */
export function proposalWords(commitment: Commitment, words: PlanWording, language: Language): string {
  const { due, start } = commitment;
  const parts = [
    requirementWords({ ...commitment, measure: commitment.unit }, language),
    start === null ? "" : words.from(vietnameseDate(start)),
    due === null ? "" : commitment.dueExclusive ? words.dueBefore(vietnameseDate(due)) : words.dueOn(vietnameseDate(due)),
    commitment.lead === null ? "" : words.lead(commitment.lead),
    commitment.optional ? words.optional : "",
    commitment.outsidePlan ? words.outsidePlan : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
