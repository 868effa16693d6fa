import type { Household } from "../ledger/household";
import { compareVietnameseNames } from "../vietnamese/person-name-order";
import { placeKey } from "../vietnamese/place-name";
import { judgeCandidate, type JudgedCandidate } from "./judge-candidate";
import type { Candidacy, DrawnUpRoster, RosterRequest, Standing, StandingReason } from "./roster-request";

function repetitions(households: readonly Household[], { sameHousehold = [] }: RosterRequest): ReadonlyMap<number, string> {
  const first = new Map<number, number>();
  for (const [one, other] of [...sameHousehold].sort(([a], [b]) => a - b)) {
    const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
    first.set(later, first.get(earlier) ?? earlier);
  }
  return new Map([...first].map(([later, earlier]) => [later, households[earlier]?.headName ?? households[earlier]?.id ?? ""]));
}

/** By hand first, then points, then the order that the user set. */
function byPrecedence({ tieBreak }: RosterRequest): (one: JudgedCandidate, other: JudgedCandidate) => number {
  return (one, other) => {
    const names = tieBreak === "name-order" ? compareVietnameseNames(one.household.headName ?? "", other.household.headName ?? "") : 0;
    return Number(other.byHand) - Number(one.byHand) || other.points - one.points || names || one.index - other.index;
  };
}

/** Gives out places: the plan's number in all, and no more in a unit than it has. */
function placeGiver(request: RosterRequest): (candidate: JudgedCandidate) => StandingReason | null {
  const shares = Object.entries(request.placesByUnit ?? {});
  const left = new Map(shares.map(([unit, places]) => [placeKey(unit), places]));
  const promised = shares.reduce((sum, [, places]) => sum + places, 0);
  let open = request.places;
  let unpromised = request.places - promised;
  return ({ household, byHand }) => {
    const unit = placeKey(household.unit ?? "");
    const share = left.get(unit);
    if (open <= 0) return { kind: "places-full", label: "" };
    if (!byHand && (share === undefined ? unpromised <= 0 : share <= 0)) return { kind: "unit-full", label: household.unit ?? "" };
    open -= 1;
    if (share === undefined) unpromised -= 1;
    else left.set(unit, share - 1);
    return null;
  };
}

function candidacy(
  { index, household, points, reasons }: JudgedCandidate,
  standing: Standing,
  rank: number | null,
  more: readonly StandingReason[] = [],
): Candidacy {
  return { index, id: household.id, standing, rank, points, reasons: [...reasons, ...more] };
}

/** Draws up the roster from the full list of a hamlet: who qualifies, who is chosen and why, and who is in reserve. */
export function drawUpRoster(households: readonly Household[], request: RosterRequest): DrawnUpRoster {
  const repeats = repetitions(households, request);
  const judged = households.map((household, index) => judgeCandidate(household, index, request, repeats.get(index) ?? null));
  const inOrder = judged.filter(({ standing }) => standing === "qualified").sort(byPrecedence(request));
  const givePlace = placeGiver(request);
  const [chosen, reserve, rest]: [Candidacy[], Candidacy[], Candidacy[]] = [[], [], []];
  for (const candidate of inOrder) {
    const refused = givePlace(candidate);
    if (refused === null) chosen.push(candidacy(candidate, "chosen", chosen.length + 1));
    else if (reserve.length < request.reserve) reserve.push(candidacy(candidate, "reserve", reserve.length + 1, [refused]));
    else rest.push(candidacy(candidate, "qualified", null, [refused]));
  }
  const others = judged
    .filter(({ standing }) => standing !== "qualified")
    .map((candidate) => candidacy(candidate, candidate.standing, null));
  const candidacies = [...chosen, ...reserve, ...rest, ...others].sort((one, other) => one.index - other.index);
  return { candidacies, chosen, reserve, emptyPlaces: Math.max(0, request.places - chosen.length) };
}

/** The households that were chosen, numbered anew in the order of the list or of Vietnamese names. */
export function chosenHouseholds(
  households: readonly Household[],
  roster: DrawnUpRoster,
  order: RosterRequest["tieBreak"],
): readonly Household[] {
  const chosen = roster.chosen.flatMap(({ index }) => households[index] ?? []);
  const sorted =
    order === "name-order"
      ? [...chosen].sort((one, other) => compareVietnameseNames(one.headName ?? "", other.headName ?? ""))
      : households.filter((household) => chosen.includes(household));
  return sorted.map((household, index) => ({ ...household, no: index + 1 }));
}
