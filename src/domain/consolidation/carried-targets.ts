import { nameKey } from "../compliance/name-key";
import type { Target } from "../ledger/target";
import { definitionKey } from "./add-ledger";
import type { NamedContribution } from "./choose-contributions";
import type { ConsolidationReport, PlanGroup } from "./consolidation";
import type { ReportedFigure } from "./reported-figure";
import { differingFields } from "./target-definition";

/** A figure with the name of the unit that sent it. */
export interface SentFigure extends ReportedFigure {
  readonly sender: string;
  readonly file: string;
}

/** A target that most ledgers hold, as most of them define it, with the figures of those that do. */
export interface CarriedTarget {
  readonly target: Target;
  readonly figures: readonly SentFigure[];
}

export interface CarriedTargets {
  readonly carried: readonly CarriedTarget[];
  readonly differing: ConsolidationReport["differing"];
}

/** Definition of each target that most ledgers have, where at least half of them hold the target at all. */
function commonDefinitions(group: PlanGroup, kept: readonly NamedContribution[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { targets } of kept)
    for (const { key, definition } of targets) {
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(definition, (own.get(definition) ?? 0) + 1));
    }
  const common = new Map<string, string>();
  for (const [key, definitions] of counts) {
    const holders = [...definitions.values()].reduce((sum, count) => sum + count, 0);
    if (holders * 2 < kept.length) continue;
    const [most] = [...definitions].reduce((first, next) => (next[1] > first[1] ? next : first));
    if (group.definitions.has(definitionKey({ key, definition: most }))) common.set(key, most);
  }
  return common;
}

/** Targets with codes of their own; links lead to the code that the other has here. */
function withCodes(group: PlanGroup, common: ReadonlyMap<string, string>): Map<string, Target> {
  const taken = new Set<string>();
  const coded = new Map<string, Target>();
  const links = new Map<string, string | null>();
  for (const [key, definition] of common) {
    const known = group.definitions.get(definitionKey({ key, definition }));
    if (!known) continue;
    let id = known.target.id;
    for (let next = 2; taken.has(nameKey(id)); next++) id = `${known.target.id}-${next}`;
    taken.add(nameKey(id));
    coded.set(key, { ...known.target, id });
    links.set(key, known.linkedKey);
  }
  for (const [key, target] of coded) coded.set(key, { ...target, linkedTo: coded.get(links.get(key) ?? "")?.id ?? null });
  return coded;
}

function differencesOf(
  group: PlanGroup,
  kept: readonly NamedContribution[],
  common: ReadonlyMap<string, string>,
): CarriedTargets["differing"] {
  return kept.flatMap(({ name, file, targets }) =>
    targets.flatMap(({ key, definition }) => {
      const most = common.get(key);
      if (most === definition) return [];
      const own = group.definitions.get(definitionKey({ key, definition }))?.target;
      const other = most === undefined ? undefined : group.definitions.get(definitionKey({ key, definition: most }))?.target;
      return own ? [{ unit: name, file, text: own.text, fields: other ? differingFields(other, own) : ["target"] }] : [];
    }),
  );
}

/** Decides what each target says and whose figures may be added up; those who define it otherwise are named. */
export function carriedTargets(group: PlanGroup, kept: readonly NamedContribution[]): CarriedTargets {
  const common = commonDefinitions(group, kept);
  const figures = new Map<string, SentFigure[]>();
  for (const { name, file, targets } of kept)
    for (const { key, definition, figures: own } of targets) {
      if (common.get(key) !== definition) continue;
      const known = figures.get(key) ?? [];
      for (const figure of own) known.push({ ...figure, sender: name, file });
      figures.set(key, known);
    }
  return {
    carried: [...withCodes(group, common)].map(([key, target]) => ({ target, figures: figures.get(key) ?? [] })),
    differing: differencesOf(group, kept, common),
  };
}
