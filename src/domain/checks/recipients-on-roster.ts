import type { Household } from "../ledger/household";
import { readPersonName, type PersonName } from "../vietnamese/person-name";
import { compareNames } from "../vietnamese/person-name-comparison";

interface NamedHousehold {
  readonly household: Household;
  readonly name: PersonName;
}

/** The only household whose name a shortened one can mean; null where several or none could be meant. */
function shortenedName(name: PersonName, candidates: readonly NamedHousehold[]): Household | null {
  const meant = candidates.filter((candidate) => {
    const relation = compareNames(name, candidate.name);
    return relation === "abbreviated" || relation === "middle-left-out";
  });
  return meant.length === 1 ? (meant[0]?.household ?? null) : null;
}

function givenName(name: PersonName): string {
  return name.words.at(-1)?.bare ?? "";
}

/** Tells which household of the roster a recipient's code or name means, also an abbreviated name or one without accents; null where it means none. */
export function rosterLookup(households: readonly Household[]): (recipient: string) => Household | null {
  const byId = new Map(households.map((household) => [household.id, household]));
  const byName = new Map<string, Household>();
  const byBareName = new Map<string, Household>();
  const byGivenName = new Map<string, NamedHousehold[]>();
  for (const household of households) {
    const name = readPersonName(household.headName);
    if (name === null) continue;
    byName.set(name.key, household);
    byBareName.set(name.bareKey, household);
    const namesakes = byGivenName.get(givenName(name));
    if (namesakes) namesakes.push({ household, name });
    else byGivenName.set(givenName(name), [{ household, name }]);
  }
  return (recipient) => {
    const found = byId.get(recipient);
    const name = readPersonName(recipient);
    if (found || name === null) return found ?? null;
    const spelled = byName.get(name.key) ?? (name.accented ? undefined : byBareName.get(name.bareKey));
    return spelled ?? shortenedName(name, byGivenName.get(givenName(name)) ?? []);
  };
}
