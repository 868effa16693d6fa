import type * as z from "zod";
import { unitSchema, type Unit } from "./unit";

/** What a person may get wrong about a unit that is written by hand; the wording says it in words. */
export type UnitFault = "name-missing" | "name-taken" | "end-before-start" | "parent-unknown" | "parent-below" | "successor-unknown";

const fields = unitSchema.pick({
  name: true,
  level: true,
  parent: true,
  from: true,
  to: true,
  aliases: true,
  successor: true,
  rosterComplete: true,
});
/** A unit as a person writes it; superior and successor by name. */
export type UnitInput = z.infer<typeof fields>;
export type UnitInputField = keyof UnitInput;

const keyOf = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** Whether a reference (a name, another name or a code) means the unit. */
export function isUnit(unit: Unit, reference: string | null): boolean {
  if (reference === null) return false;
  const key = keyOf(reference);
  return key !== "" && [unit.id, unit.name, ...unit.aliases].some((name) => keyOf(name) === key);
}

function chainAbove(unit: Unit, units: readonly Unit[]): Unit[] {
  const chain: Unit[] = [];
  let at: Unit | undefined = unit;
  while (at && !chain.includes(at)) {
    chain.push(at);
    const { parent }: Unit = at;
    at = units.find((one) => isUnit(one, parent));
  }
  return chain;
}

/** What is wrong with a unit among the others of its ledger, field by field; `id` is null for a new one. */
export function unitFaults(input: UnitInput, id: string | null, units: readonly Unit[]): Partial<Record<UnitInputField, UnitFault>> {
  const faults: Partial<Record<UnitInputField, UnitFault>> = {};
  const others = units.filter((unit) => unit.id !== id);
  if (keyOf(input.name) === "") faults.name = "name-missing";
  else if (others.some((unit) => isUnit(unit, input.name))) faults.name = "name-taken";
  if (input.aliases.some((alias) => others.some((unit) => isUnit(unit, alias)))) faults.aliases = "name-taken";
  if (input.from !== null && input.to !== null && input.to < input.from) faults.to = "end-before-start";
  const parent = input.parent === null ? undefined : units.find((unit) => isUnit(unit, input.parent));
  if (input.parent !== null && !parent) faults.parent = "parent-unknown";
  else if (parent && chainAbove(parent, units).some((unit) => unit.id === id)) faults.parent = "parent-below";
  if (input.successor !== null && !others.some((unit) => isUnit(unit, input.successor))) faults.successor = "successor-unknown";
  return faults;
}

/** The fields of a unit as checked by its schema; null where a field has the wrong type. */
export function readUnitInput(input: unknown): UnitInput | null {
  const parsed = fields.safeParse(input);
  return parsed.success ? parsed.data : null;
}
