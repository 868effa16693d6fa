import type { Household } from "../ledger/household";
import { readPersonName } from "../vietnamese/person-name";

/** Tells whether a recipient's code or name belongs to a household of the roster; null where it does not. */
export function rosterLookup(households: readonly Household[]): (recipient: string) => Household | null {
  const byId = new Map(households.map((household) => [household.id, household]));
  const byName = new Map<string, Household>();
  const byBareName = new Map<string, Household>();
  for (const household of households) {
    const name = readPersonName(household.headName);
    if (name === null) continue;
    byName.set(name.key, household);
    byBareName.set(name.bareKey, household);
  }
  return (recipient) => {
    const found = byId.get(recipient);
    const name = readPersonName(recipient);
    if (found || name === null) return found ?? null;
    return byName.get(name.key) ?? (name.accented ? null : (byBareName.get(name.bareKey) ?? null));
  };
}
