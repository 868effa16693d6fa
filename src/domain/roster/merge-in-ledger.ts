import type { Distribution } from "../ledger/distribution";
import type { Ledger } from "../ledger/ledger";
import { mergeHouseholds, type MergeChoice } from "./merge-households";

/** What becomes of the second row's bins: both rows' are kept, or the second row was a repetition of the first. */
export type ReceiptChoice = "keep-both" | "keep-first";

function mergedDistributions(
  distributions: readonly Distribution[],
  first: string,
  second: string,
  receipts: ReceiptChoice,
): Distribution[] {
  const firstHas = distributions.some(({ recipient }) => recipient === first);
  return distributions
    .filter(({ recipient }) => !(receipts === "keep-first" && firstHas && recipient === second))
    .map((distribution) => (distribution.recipient === second ? { ...distribution, recipient: first } : distribution));
}

/** The ledger after two rows of its roster (indexes) became one household; the second row is gone, what it received goes to the first. */
export function mergeInLedger(ledger: Ledger, first: number, second: number, choice: MergeChoice, receipts: ReceiptChoice): Ledger {
  const [one, other] = [ledger.households[first], ledger.households[second]];
  if (!one || !other || first === second) return ledger;
  const merged = mergeHouseholds(one, other, choice);
  return {
    ...ledger,
    households: ledger.households.flatMap((household, index) => (index === second ? [] : [index === first ? merged : household])),
    distributions: mergedDistributions(ledger.distributions, one.id, other.id, receipts),
  };
}
