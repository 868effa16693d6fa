import type { CalendarDate } from "../calendar/calendar-date";
import type { Household } from "../ledger/household";

/** A household that was typed in by hand where there is no list; what is not given is empty. */
export function typedHousehold(id: string, on: CalendarDate, fields: Partial<Omit<Household, "id" | "origin">>): Household {
  return {
    no: null,
    headName: null,
    gender: null,
    birthYear: null,
    birthDate: null,
    idNumber: null,
    phone: null,
    address: null,
    unit: null,
    commune: null,
    district: null,
    members: null,
    membership: null,
    poverty: null,
    sorting: null,
    commitmentSigned: null,
    consent: null,
    note: null,
    otherColumns: {},
    originColumns: {},
    ...fields,
    id,
    origin: { kind: "typed", on },
  };
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
