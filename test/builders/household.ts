import type { Household } from "../../src/domain/ledger/household";

/** A household with a name and nothing else, changed as a test says. */
export function aHousehold(changes: Partial<Household> = {}): Household {
  return {
    id: "H001",
    no: null,
    headName: "Nguyễn Thị Hoa",
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
    origin: { kind: "typed", on: "2021-05-06" },
    originColumns: {},
    ...changes,
  };
}

/** Households with codes H001, H002 … in the order given. */
export function households(...changes: readonly Partial<Household>[]): Household[] {
  return changes.map((change, index) => aHousehold({ id: `H${String(index + 1).padStart(3, "0")}`, no: index + 1, ...change }));
}
