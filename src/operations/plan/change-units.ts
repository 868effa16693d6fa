import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";
import type { Unit } from "../../domain/ledger/unit";
import { isUnit, readUnitInput, unitFaults, type UnitInput } from "../../domain/ledger/unit-input";
import { placesOfHouseholds } from "../../domain/ledger/units-of-households";
import { foldText } from "../../domain/vietnamese/fold-text";
import { changeLedger } from "../ledger/change-ledger";
import type { UnitDefinition, Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Adds a unit that a person wrote, or changes the one of the code given; answers its code. A name that was given up stays as another name of the unit. */
export async function saveUnit(shop: Workshop, { id, input }: UnitDefinition, work?: Work): Promise<Result<{ readonly id: string }>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const read = readUnitInput(input);
    const [fault] = read ? Object.entries(unitFaults(read, id, ledger.units)) : [["unit", "wrong"]];
    if (!read || fault) return refused({ code: "bad-option", option: fault?.[0] ?? "unit", value: "" });
    const before = ledger.units.find((unit) => unit.id === id);
    if (id !== null && !before) return refused({ code: "changed-meanwhile" });
    const unit = before ? renamed(before, read) : { ...read, id: nextId(ledger.units) };
    const units = before ? ledger.units.map((one) => (one === before ? unit : withNewName(one, before, unit))) : [...ledger.units, unit];
    return changed(ledger, units, 1, { id: unit.id });
  });
}

/** Ends a level: its units that are still open exist up to the last day given. Answers how many those are. */
export async function endLevel(
  shop: Workshop,
  { level, lastDay }: { readonly level: string; readonly lastDay: CalendarDate },
  work?: Work,
): Promise<Result<number>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const ends = (unit: Unit): boolean =>
      unit.level !== null && foldText(unit.level) === foldText(level) && unit.to === null && (unit.from === null || unit.from <= lastDay);
    const count = ledger.units.filter(ends).length;
    if (count === 0) return refused({ code: "bad-option", option: "level", value: level });
    return changed(
      ledger,
      ledger.units.map((unit) => (ends(unit) ? { ...unit, to: lastDay } : unit)),
      count,
      count,
    );
  });
}

/** Adds the districts, communes and hamlets that the roster names and the list of units lacks; answers how many. */
export async function addUnitsOfRoster(shop: Workshop, work?: Work): Promise<Result<number>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const places = placesOfHouseholds(ledger.households, ledger.units);
    const units = [...ledger.units];
    for (const place of places) units.push({ ...place, id: nextId(units), from: null, to: null, aliases: [], successor: null });
    return changed(ledger, units, places.length, places.length);
  });
}

function changed<T>(ledger: Ledger, units: Unit[], rows: number, answer: T) {
  return done({ ledger: { ...ledger, units }, operation: "unit" as const, table: "Units", rows, answer });
}

function nextId(units: readonly Unit[]): string {
  const numbers = units.map(({ id }) => Number(/^DV(\d+)$/.exec(id)?.[1] ?? 0));
  return `DV${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}

function renamed(before: Unit, input: UnitInput): Unit {
  const unit = { ...before, ...input };
  return isUnit(unit, before.name) ? unit : { ...unit, aliases: [...unit.aliases, before.name] };
}

/** Another unit's superior and successor follow a new name. */
function withNewName(unit: Unit, before: Unit, after: Unit): Unit {
  if (before.name === after.name) return unit;
  const named = (reference: string | null): string | null =>
    reference !== null && reference !== before.id && isUnit(before, reference) ? after.name : reference;
  return { ...unit, parent: named(unit.parent), successor: named(unit.successor) };
}
