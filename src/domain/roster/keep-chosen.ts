import type { Household } from "../ledger/household";
import type { Ledger } from "../ledger/ledger";
import { chosenHouseholds } from "./draw-up-roster";
import type { DrawnUpRoster, RosterRequest } from "./roster-request";

/** Households that received something and would not be on the roster that was drawn up. */
export function receiversNotChosen({ households, distributions }: Ledger, { chosen }: DrawnUpRoster): readonly Household[] {
  const kept = new Set(chosen.map(({ id }) => id));
  const received = new Set(distributions.filter((line) => (line.received ?? 0) !== 0).map(({ recipient }) => recipient));
  return households.filter(({ id }) => received.has(id) && !kept.has(id));
}

/** The ledger with the chosen households alone, numbered anew; what was only allocated to the others goes with them. */
export function keepChosen(ledger: Ledger, roster: DrawnUpRoster, order: RosterRequest["tieBreak"]): Ledger {
  const households = chosenHouseholds(ledger.households, roster, order);
  const kept = new Set(households.map(({ id }) => id));
  const gone = new Set(ledger.households.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  return {
    ...ledger,
    households: [...households],
    distributions: ledger.distributions.filter(({ recipient, recipientKind }) => recipientKind === "site" || !gone.has(recipient)),
  };
}
