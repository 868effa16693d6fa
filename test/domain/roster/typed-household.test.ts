import { nextHouseholdId, typedHousehold } from "../../../src/domain/roster/typed-household";
import { householdSchema } from "../../../src/domain/ledger/household";

test("a household can be typed in where there is no list", () => {
  const typed = typedHousehold("H001", "2021-05-06", { headName: "Lê Thị Lan", unit: "Xóm 9" });
  expect(householdSchema.parse(typed)).toMatchObject({
    id: "H001",
    headName: "Lê Thị Lan",
    birthYear: null,
    origin: { kind: "typed", on: "2021-05-06" },
  });
});

test("codes go on from the last", () => {
  expect(nextHouseholdId([])).toBe("H001");
  expect(nextHouseholdId([{ id: "HO-09" }, { id: "HO-08" }])).toBe("HO-10");
});
