import type { Distribution } from "../ledger/distribution";
import type { Household } from "../ledger/household";

/** How messages call who receives something: the head of the household, or the place. */
export function recipientNames(households: readonly Household[]): (distribution: Pick<Distribution, "recipient">) => string {
  const names = new Map(households.map(({ id, headName }) => [id, headName ?? id]));
  return ({ recipient }) => names.get(recipient) ?? recipient;
}
