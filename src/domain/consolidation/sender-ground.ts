import type { CalendarDate } from "../calendar/calendar-date";
import { complianceGround, type ComplianceGround } from "../compliance/compliance-ground";
import type { Reporter } from "../compliance/dated-entry";
import type { Ledger } from "../ledger/ledger";
import type { Unit } from "../ledger/unit";
import type { Holder } from "./reported-figure";
import { indexOfNamed, unitRoles, type UnitRole } from "./unit-roles";

/** A sent ledger made ready for counting: what names no unit is the sender's own. */
export interface SenderGround {
  readonly ground: ComplianceGround;
  readonly roles: readonly UnitRole[];
  /** The sender as its ledger lists it. */
  readonly self: Unit | null;
  holderOf(reporter: Reporter): Holder;
}

function bareUnit(name: string): Unit {
  return { id: "", name, level: null, parent: null, from: null, to: null, aliases: [], successor: null };
}

/** Looks at a ledger as the sender's share of the plan, at a day. */
export function senderGround(ledger: Ledger, sender: string, asOf: CalendarDate): SenderGround {
  const listed = indexOfNamed(ledger.units, sender);
  const units = listed === null ? [...ledger.units, bareUnit(sender)] : ledger.units;
  const own = units[listed ?? ledger.units.length]?.name ?? sender;
  const roles = unitRoles(units, listed ?? ledger.units.length);
  const ground = complianceGround(
    {
      ...ledger,
      units,
      households: ledger.households.map((household) => ({ ...household, unit: household.unit ?? own })),
      visits: ledger.visits.map((visit) => ({ ...visit, unit: visit.unit ?? own })),
    },
    asOf,
  );
  return {
    ground,
    roles,
    self: listed === null ? null : (ledger.units[listed] ?? null),
    holderOf(reporter) {
      if (reporter === null) return { kind: "sender" };
      if (typeof reporter === "string") return { kind: "part", name: reporter };
      const [kind, name] = [roles[reporter] ?? "part", units[reporter]?.name ?? ""];
      return kind === "sender" ? { kind } : { kind, name };
    },
  };
}
