import type { Household } from "../../ledger/household";
import type { Ledger } from "../../ledger/ledger";
import type { Origin } from "../../ledger/origin";
import { isSameRow } from "../merging/record-identity";

const rowOf = (origin: Origin): string | null => (origin.kind === "cell" ? `${origin.sheet}|${origin.row}` : null);

/** Rows of sheets that were merged into a household standing elsewhere, with that household. */
function mergedAway({ households }: Ledger): ReadonlyMap<string, Household> {
  return new Map(
    households.flatMap((household) => {
      const own = rowOf(household.origin);
      const rows = (household.mergedFrom ?? []).flatMap((origin) => rowOf(origin) ?? []);
      return rows.filter((row) => row !== own).map((row) => [row, household] as const);
    }),
  );
}

/**
 * What a sheet says, without the rows that a person merged into another household: they are not taken in a second time.
 * What such a row received stays with the household where it was kept, and goes where it was a repetition.
 */
export function withoutMergedRows(incoming: Ledger, current: Ledger): Ledger {
  const merged = mergedAway(current);
  if (merged.size === 0) return incoming;
  const gone = new Map<string, Household>();
  for (const household of incoming.households) {
    const into = merged.get(rowOf(household.origin) ?? "");
    if (into && isSameRow("households", into, household)) gone.set(household.id, into);
  }
  const keptRows = new Set(current.distributions.map(({ origin }) => rowOf(origin)));
  const idNow = (household: Household) =>
    incoming.households.find(({ origin }) => rowOf(origin) === rowOf(household.origin))?.id ?? household.id;
  return {
    ...incoming,
    households: incoming.households.filter(({ id }) => !gone.has(id)),
    distributions: incoming.distributions.flatMap((line) => {
      const into = line.recipientKind === "household" ? gone.get(line.recipient) : undefined;
      if (!into) return [line];
      return keptRows.has(rowOf(line.origin)) ? [{ ...line, recipient: idNow(into) }] : [];
    }),
  };
}
