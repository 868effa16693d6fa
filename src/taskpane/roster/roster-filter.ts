import type { RosterLine, RosterView } from "../../operations/roster/roster-operations";
import { plainLetters } from "../format/plain-letters";

/** Ways to look at the roster. */
export const rosterFilters = ["all", "incomplete", "issues", "double", "before", "waiting", "received"] as const;
export type RosterFilter = (typeof rosterFilters)[number];

export interface RosterSearch {
  readonly filter: RosterFilter;
  /** Letters of a name or a code, with or without accents. */
  readonly text: string;
  /** Empty for every unit. */
  readonly unit: string;
}

const passes: Readonly<Record<RosterFilter, (line: RosterLine) => boolean>> = {
  all: () => true,
  incomplete: ({ isComplete }) => !isComplete,
  issues: ({ issues }) => issues.error + issues.warning > 0,
  double: ({ mayBeDouble }) => mayBeDouble,
  before: ({ receivedBefore }) => receivedBefore,
  waiting: ({ handedOut }) => handedOut === "waiting" || handedOut === "partly",
  received: ({ handedOut }) => handedOut === "received",
};

/** How many households each way of looking shows. */
export function countByFilter(households: readonly RosterLine[]): Record<RosterFilter, number> {
  const counts = { all: 0, incomplete: 0, issues: 0, double: 0, before: 0, waiting: 0, received: 0 };
  for (const line of households) for (const filter of rosterFilters) if (passes[filter](line)) counts[filter] += 1;
  return counts;
}

/** Whether a name holds what was typed, with or without accents. */
export function holdsText(name: string, text: string): boolean {
  return plainLetters(name).includes(plainLetters(text));
}

/** Households that the search leaves, in the order of the list. */
export function foundHouseholds({ households }: RosterView, { filter, text, unit }: RosterSearch): readonly RosterLine[] {
  return households.filter(
    (line) =>
      passes[filter](line) &&
      (unit === "" || line.unit === unit) &&
      (text.trim() === "" || holdsText(`${line.name ?? ""} ${line.id}`, text)),
  );
}
