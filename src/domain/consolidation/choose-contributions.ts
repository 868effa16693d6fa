import { nameKey } from "../compliance/name-key";
import { foldText } from "../vietnamese/fold-text";
import type { ConsolidationReport, ConsolidationState, Contribution, LeftOut, PlanGroup } from "./consolidation";
import { unitOfFile } from "./sender-name";
import { unitsByName } from "./units-by-name";

/** A contribution under the name that its unit has in the consolidated ledger. */
export interface NamedContribution extends Contribution {
  readonly name: string;
}

/** Which ledgers are added up, and which are not. */
export interface ChosenContributions {
  readonly group: PlanGroup | null;
  readonly kept: readonly NamedContribution[];
  readonly replaced: ConsolidationReport["replaced"];
  readonly leftOut: readonly LeftOut[];
}

/** A place that every ledger names, although the files have different names, is that of the plan: the files then name the units. */
function named({ contributions, sharedUnits }: PlanGroup): NamedContribution[] {
  const unsure = contributions.filter(({ sender }) => !sender.isCertain);
  const texts = new Set(unsure.map(({ sender }) => foldText(sender.text)));
  const files = new Set(unsure.map(({ file }) => foldText(unitOfFile(file))));
  const isOfPlan = unsure.length > 1 && unsure.length === contributions.length && texts.size === 1 && files.size > 1;
  const find = unitsByName([...sharedUnits.values()]);
  return contributions.map((contribution) => {
    const text = isOfPlan ? unitOfFile(contribution.file) : contribution.sender.text;
    return { ...contribution, name: find(text)?.name ?? text };
  });
}

/** Of two ledgers of one unit the one that stands at a later day counts; of two of one day the one that came later. */
function lastOfEach(contributions: readonly NamedContribution[]): Pick<ChosenContributions, "kept" | "replaced"> {
  const last = new Map<string, NamedContribution>();
  for (const one of contributions) {
    const known = last.get(nameKey(one.name));
    if (!known || one.asOf >= known.asOf) last.set(nameKey(one.name), one);
  }
  const kept = contributions.filter((one) => last.get(nameKey(one.name)) === one);
  const replaced = contributions.flatMap((one) => {
    const winner = last.get(nameKey(one.name));
    return winner === undefined || winner === one ? [] : [{ unit: winner.name, file: one.file, by: winner.file }];
  });
  return { kept, replaced };
}

/** The plan that most ledgers follow, and one ledger a unit. */
export function chooseContributions({ groups, leftOut }: ConsolidationState): ChosenContributions {
  const group = groups.reduce<PlanGroup | null>(
    (most, one) => (most !== null && most.contributions.length >= one.contributions.length ? most : one),
    null,
  );
  const others = groups.filter((one) => one !== group).flatMap(({ contributions }) => contributions);
  return {
    group,
    ...lastOfEach(group === null ? [] : named(group)),
    leftOut: [...leftOut, ...others.map(({ file }): LeftOut => ({ file, reason: "other-plan" }))],
  };
}
