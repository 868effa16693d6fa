import type { CriterionField, RosterChoice, RosterCriterion, RosterView } from "../../../operations/roster/roster-operations";
import type { DrawUpWording } from "./wording.vi";

export type Picked = "by-hand" | "leave-out";

/** The form of drawing up a roster as it is filled in. */
export interface DrawUpDraft {
  readonly places: string;
  readonly reserve: string;
  readonly membersAtLeast: string;
  readonly required: readonly CriterionField[];
  readonly preferred: readonly CriterionField[];
  readonly order: RosterChoice["tieBreak"];
  /** Households (by code) that a person settles, whatever the criteria say. */
  readonly picked: Readonly<Record<string, Picked>>;
}

/** The form at the beginning: the plan's number of households. */
export function firstDraft({ expected, households }: RosterView): DrawUpDraft {
  const places = Math.min(expected ?? households.length, households.length);
  return { places: String(places), reserve: "5", membersAtLeast: "", required: [], preferred: [], order: "list-order", picked: {} };
}

const OFFERED = ["sorting", "membership", "poverty", "commitmentSigned"] as const;

/** Criteria that can be ticked: what the ledger knows of households, and yes/no columns of the list's own. */
export function offeredCriteria({ ownColumns }: RosterView, words: DrawUpWording): readonly (readonly [CriterionField, string])[] {
  return [
    ...OFFERED.map((field) => [field, words.criteria[field]] as const),
    ["consent", words.criteria.consent] as const,
    ...ownColumns.map((heading) => [`other:${heading}`, words.own(heading)] as const),
  ];
}

const wholeNumber = (typed: string): number | null => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null);

/** Reads the form; null while a number is wrong. */
export function readDrawUp(draft: DrawUpDraft, view: RosterView, words: DrawUpWording): RosterChoice | null {
  const [places, reserve] = [wholeNumber(draft.places), wholeNumber(draft.reserve || "0")];
  const members = draft.membersAtLeast.trim() === "" ? 0 : wholeNumber(draft.membersAtLeast);
  if (places === null || reserve === null || members === null || places === 0) return null;
  const labels = new Map(offeredCriteria(view, words));
  const criterion = (field: CriterionField): RosterCriterion => ({
    label: labels.get(field) ?? field,
    field,
    test: field === "consent" ? "filled" : "yes",
  });
  const ofMembers: RosterCriterion[] =
    members === 0 ? [] : [{ label: words.membersLabel(members), field: "members", test: "at-least", value: members }];
  const picks = Object.entries(draft.picked);
  return {
    required: [...draft.required.map(criterion), ...ofMembers],
    preferred: draft.preferred.map((field) => ({ ...criterion(field), points: 1 })),
    places,
    reserve,
    tieBreak: draft.order,
    chosenByHand: picks.filter(([, how]) => how === "by-hand").map(([id]) => id),
    leftOutByHand: Object.fromEntries(picks.filter(([, how]) => how === "leave-out").map(([id]) => [id, words.leftOutReason])),
  };
}
