import type { CalendarDate } from "../calendar/calendar-date";
import { HOUSEHOLD_FIELDS, type Household, type HouseholdField, type HouseholdFields } from "../ledger/household";

const NOTHING_KNOWN = Object.fromEntries(HOUSEHOLD_FIELDS.map((field) => [field, null])) as { readonly [Field in HouseholdField]: null };

/** A household that was typed in by hand where there is no list; what is not given is empty. */
export function typedHousehold(id: string, on: CalendarDate, fields: Partial<HouseholdFields>): Household {
  return { ...NOTHING_KNOWN, otherColumns: {}, originColumns: {}, ...fields, id, origin: { kind: "typed", on } };
}

/** The next free code in the style of the list's own (H039 → H040). */
export function nextHouseholdId(households: readonly Pick<Household, "id">[]): string {
  const last = households.reduce<{ prefix: string; number: number; width: number }>(
    (most, { id }) => {
      const match = /^(.*?)(\d+)$/.exec(id);
      const number = Number(match?.[2] ?? 0);
      return match && number > most.number ? { prefix: match[1] ?? "", number, width: (match[2] ?? "").length } : most;
    },
    { prefix: "H", number: 0, width: 3 },
  );
  return last.prefix + String(last.number + 1).padStart(last.width, "0");
}
