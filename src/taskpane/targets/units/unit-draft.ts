import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Unit } from "../../../domain/ledger/unit";
import type { UnitInput } from "../../../domain/ledger/unit-input";

/** The form of a unit as typed so far. */
export interface UnitDraft {
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly aliases: string;
  readonly successor: string;
  /** Whether the roster holds every household of the unit; left out until somebody says so. */
  readonly rosterComplete?: boolean;
}

/** The form as a unit fills it; empty for a new one. */
export function unitDraftOf(unit: Unit | null, units: readonly Unit[]): UnitDraft {
  const named = (reference: string | null): string => units.find(({ id }) => id === reference)?.name ?? reference ?? "";
  return {
    name: unit?.name ?? "",
    level: unit?.level ?? "",
    parent: named(unit?.parent ?? null),
    from: unit?.from ?? null,
    to: unit?.to ?? null,
    aliases: (unit?.aliases ?? []).join("; "),
    successor: named(unit?.successor ?? null),
    ...(unit?.rosterComplete === undefined ? {} : { rosterComplete: unit.rosterComplete }),
  };
}

const textOrNull = (typed: string): string | null => typed.normalize("NFC").trim() || null;

/** What the form says. */
export function readUnitDraft(draft: UnitDraft): UnitInput {
  return {
    name: draft.name.normalize("NFC").trim(),
    level: textOrNull(draft.level),
    parent: textOrNull(draft.parent),
    from: draft.from,
    to: draft.to,
    aliases: draft.aliases.split(";").flatMap((alias) => textOrNull(alias) ?? []),
    successor: textOrNull(draft.successor),
    ...(draft.rosterComplete === undefined ? {} : { rosterComplete: draft.rosterComplete }),
  };
}
