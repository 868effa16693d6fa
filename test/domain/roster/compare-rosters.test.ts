import { compareRosters } from "../../../src/domain/roster/compare-rosters";
import { nextHouseholdId, typedHousehold } from "../../../src/domain/roster/typed-household";
import { householdSchema } from "../../../src/domain/ledger/household";
import { households } from "../../builders/household";

test("two lists are compared however the names are typed", () => {
  const approved = households(
    { headName: "Nguyễn Thị Hoà", birthYear: 1960 },
    { headName: "Trần Văn Nam", idNumber: "037055123456" },
    { headName: "Lê Thị Lan", birthYear: 1970 },
  );
  const served = households(
    { headName: "Trần Văn Nam (Mai)", idNumber: "37055123456" },
    { headName: "NGUYEN THI HOA", birthYear: 1960 },
    { headName: "Đỗ Văn Tám" },
  );
  expect(compareRosters(approved, served)).toEqual({
    onlyFirst: [2],
    onlySecond: [2],
    both: [
      [1, 0],
      [0, 1],
    ],
  });
});

test("each household is matched once, people of one name by their years of birth", () => {
  const one = households({ headName: "Lê Thị Lan", birthYear: 1970 }, { headName: "Lê Thị Lan", birthYear: 1950 });
  const other = households({ headName: "Lê Thị Lan", birthYear: 1950 }, { headName: "Lê Thị Lan", birthYear: 1970 });
  expect(compareRosters(one, other).both).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(compareRosters(one, other.slice(0, 1))).toEqual({ onlyFirst: [0], onlySecond: [], both: [[1, 0]] });
});

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
