import type { CalendarDate } from "../calendar/calendar-date";
import { unitsConcerned } from "../compliance/due-units";
import { levelKey, nameKey } from "../compliance/name-key";
import { unitFinder } from "../compliance/unit-finder";
import type { Target } from "../ledger/target";
import type { Unit } from "../ledger/unit";
import { readPlaceName } from "../vietnamese/place-name";
import type { NamedContribution } from "./choose-contributions";
import type { PlanGroup } from "./consolidation";
import { isHamlet } from "./unit-roles";
import { unitsByName } from "./units-by-name";

const LEVELS: Readonly<Record<string, string>> = {
  xa: "Xã",
  phuong: "Xã",
  "thi tran": "Xã",
  huyen: "Huyện",
  quan: "Huyện",
  "thi xa": "Huyện",
  tinh: "Tỉnh",
};

/** Name of a part of a sender (xóm, tổ) among all units: two communes may each have a "Xóm 1". */
export function partName(part: string, sender: string): string {
  return `${part} – ${sender}`;
}

/** Level of senders that no list gives one: that of the plan's other units where they have one, else the only level that targets for each unit name and nobody has. */
function levelOfSenders(targets: readonly Target[], shared: readonly Unit[], kept: readonly NamedContribution[]): string | null {
  const given = new Set(kept.flatMap(({ self }) => self?.level ?? []));
  const levels = given.size > 0 ? given : new Set(shared.flatMap(({ level }) => level ?? []));
  if (levels.size > 0) return levels.size === 1 ? ([...levels][0] ?? null) : null;
  const held = new Set(kept.flatMap(({ parts }) => parts.map(({ level }) => levelKey(level))));
  const wanted = new Set(
    targets.flatMap(({ scope, level }) => (scope === "each_unit" && level !== null && !held.has(levelKey(level)) ? [level] : [])),
  );
  return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
}

/** Whether any target is judged by a unit, or by the days on which its level exists. */
function isNeeded(unit: Unit, targets: readonly Target[]): boolean {
  const find = unitFinder([unit]);
  return targets.some((target) =>
    target.scope === "each_unit"
      ? unitsConcerned(target, [unit], find).length > 0
      : target.kind === "cadence" && target.level !== null && levelKey(target.level) === levelKey(unit.level),
  );
}

function partsOf({ parts, name }: NamedContribution, targets: readonly Target[]): Unit[] {
  return parts
    .filter((part) => isNeeded(part, targets))
    .map((part) => ({ ...part, name: partName(part.name, name), parent: name, aliases: [] }));
}

/** Units of the consolidated ledger: those the plan lists, those that sent a ledger, and their parts where a target is about them. */
export function consolidatedUnits({ sharedUnits }: PlanGroup, kept: readonly NamedContribution[], targets: readonly Target[]): Unit[] {
  const shared = [...sharedUnits.values()];
  const find = unitsByName(shared);
  const level = levelOfSenders(targets, shared, kept);
  const senders = new Map(kept.map((one) => [nameKey(one.name), one]));
  const own = kept.map((one): Unit => {
    const known = find(one.name) ?? one.self;
    const guessed = level ?? LEVELS[readPlaceName(one.name).kind ?? ""] ?? null;
    const rosterComplete = one.self?.rosterComplete === undefined ? {} : { rosterComplete: one.self.rosterComplete };
    const bare: Unit = { id: "", name: one.name, level: guessed, parent: null, from: null, to: null, aliases: [], successor: null };
    return known ? { ...known, name: one.name, ...rosterComplete } : bare;
  });
  const others = shared.filter(({ name }) => !senders.has(nameKey(name)));
  const all = [...others, ...own, ...kept.flatMap((one) => partsOf(one, targets))];
  const digits = String(all.length).length;
  return all.map((unit, index) => ({
    ...unit,
    id: `DV${String(index + 1).padStart(Math.max(2, digits), "0")}`,
    parent: unit.parent === null ? null : (find(unit.parent)?.name ?? unit.parent),
  }));
}

/** Units of the plan that could have sent a ledger and did not (đơn vị chưa gửi), at a day. */
export function missingUnits({ sharedUnits }: PlanGroup, kept: readonly NamedContribution[], asOf: CalendarDate): string[] {
  const shared = [...sharedUnits.values()];
  const find = unitsByName(shared);
  const sent = new Set(kept.map(({ name }) => nameKey(name)));
  const levels = new Set(kept.flatMap(({ name, self }) => self?.level ?? find(name)?.level ?? []).map(levelKey));
  const above = new Set(
    [...shared, ...kept.flatMap(({ self }) => self ?? [])].flatMap(({ parent }) =>
      parent === null ? [] : [nameKey(find(parent)?.name ?? parent)],
    ),
  );
  return shared
    .filter((unit) => {
      if (sent.has(nameKey(unit.name)) || isHamlet(unit)) return false;
      if ((unit.from !== null && unit.from > asOf) || (unit.to !== null && unit.to < asOf)) return false;
      return levels.size > 0 ? levels.has(levelKey(unit.level)) : !above.has(nameKey(unit.name));
    })
    .map(({ name }) => name);
}
