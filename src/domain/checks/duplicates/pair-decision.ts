import type { CalendarDate } from "../../calendar/calendar-date";
import type { Household } from "../../ledger/household";
import { foldText } from "../../vietnamese/fold-text";
import { contentDigest } from "../content-digest";

/** A household as a decision remembers it: its code and digests of its name and of the rest, so that it is known again after another intake. */
export interface HouseholdMark {
  readonly id: string;
  readonly name: string;
  readonly rest: string;
}

/** What a person decided about two households (cùng một hộ, khác nhau). */
export interface PairDecision {
  readonly first: HouseholdMark;
  readonly second: HouseholdMark;
  readonly verdict: "same" | "different";
  readonly decidedBy: string | null;
  readonly decidedOn: CalendarDate;
}

/** The mark of a household. */
export function markOf(household: Household): HouseholdMark {
  const rest = [household.birthYear, household.birthDate, household.idNumber, household.phone, household.unit, household.address];
  return {
    id: household.id,
    name: contentDigest(foldText(household.headName ?? "")),
    rest: contentDigest(JSON.stringify(rest)),
  };
}

/** Remembers what was decided about a pair. */
export function decidePair(
  first: Household,
  second: Household,
  verdict: "same" | "different",
  decidedBy: string | null,
  decidedOn: CalendarDate,
): PairDecision {
  return { first: markOf(first), second: markOf(second), verdict, decidedBy, decidedOn };
}

function isMarked(household: HouseholdMark, mark: HouseholdMark): boolean {
  return household.name === mark.name && (household.id === mark.id || household.rest === mark.rest);
}

/** Looks up what was last decided about two households; null where nobody was asked. */
export function decisionLookup(decisions: readonly PairDecision[]): (a: Household, b: Household) => PairDecision["verdict"] | null {
  const byNames = new Map<string, PairDecision[]>();
  for (const decision of decisions) {
    const key = [decision.first.name, decision.second.name].sort().join(" ");
    byNames.set(key, [decision, ...(byNames.get(key) ?? [])]);
  }
  return (a, b) => {
    if (byNames.size === 0) return null;
    const [one, other] = [markOf(a), markOf(b)];
    const found = (byNames.get([one.name, other.name].sort().join(" ")) ?? []).find(
      ({ first, second }) => (isMarked(one, first) && isMarked(other, second)) || (isMarked(one, second) && isMarked(other, first)),
    );
    return found?.verdict ?? null;
  };
}
