import type { RosterCriterion } from "./roster-criterion";

/** What the user sets for drawing up a roster (lập danh sách). */
export interface RosterRequest {
  /** Every one of these must be met. */
  readonly required: readonly RosterCriterion[];
  /** Each that is met brings its points; more points go first. */
  readonly preferred: readonly (RosterCriterion & { readonly points: number })[];
  /** Households that the plan allows (39). */
  readonly places: number;
  /** Length of the reserve list (danh sách dự bị). */
  readonly reserve: number;
  /** Places of a unit, by its name, where they are shared out; other units share what is left. */
  readonly placesByUnit?: Readonly<Record<string, number>>;
  /** Codes of households that are chosen or left out by hand, whatever the criteria say. */
  readonly chosenByHand?: readonly string[];
  readonly leftOutByHand?: Readonly<Record<string, string>>;
  /** Rows (indexes) that are the same household; only the first of them is a candidate. */
  readonly sameHousehold?: readonly (readonly [number, number])[];
  /** Who goes first at equal points. */
  readonly tieBreak: "list-order" | "name-order";
}

/** Where a household stands after the choice; unsure means that the list does not say enough to judge it. */
export type Standing = "chosen" | "reserve" | "qualified" | "unsure" | "unqualified" | "left-out" | "repeated";

/** One reason for a standing; the label is the criterion in the user's words, or the user's own reason. */
export interface StandingReason {
  readonly kind: "meets" | "fails" | "unknown" | "preferred" | "by-hand" | "left-out" | "repeats" | "unit-full" | "places-full";
  readonly label: string;
}

/** A household of the full list, and what became of it. */
export interface Candidacy {
  readonly index: number;
  readonly id: string;
  readonly standing: Standing;
  /** Place among the chosen or on the reserve list, from 1; null elsewhere. */
  readonly rank: number | null;
  readonly points: number;
  readonly reasons: readonly StandingReason[];
}

/** The list that was drawn up: everybody with reasons, and how many places stayed empty. */
export interface DrawnUpRoster {
  readonly candidacies: readonly Candidacy[];
  readonly chosen: readonly Candidacy[];
  readonly reserve: readonly Candidacy[];
  readonly emptyPlaces: number;
}
