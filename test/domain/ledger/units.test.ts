import { unitFaults, type UnitInput } from "../../../src/domain/ledger/unit-input";
import { unitTree } from "../../../src/domain/ledger/unit-tree";
import { placesOfHouseholds } from "../../../src/domain/ledger/units-of-households";
import { aHousehold, aUnit } from "../../builders/ledger-records";

const province = aUnit({ id: "DV01", name: "Tỉnh Lam Giang", level: "Tỉnh", aliases: ["Cấp tỉnh"] });
const district = aUnit({ id: "DV02", name: "Huyện Đông Khê", level: "Huyện", parent: "Tỉnh Lam Giang" });
const commune = aUnit({ id: "DV03", name: "Xã An Hòa", level: "Xã", parent: "DV02" });
const units = [commune, district, province];
const input: UnitInput = { name: "Xã An Bình", level: "Xã", parent: "Huyện Đông Khê", from: null, to: null, aliases: [], successor: null };

describe("the tree of units", () => {
  test("goes from top to bottom, whether the superior is written by name, other name or code", () => {
    const also = aUnit({ id: "DV04", name: "Huyện Tây Khê", parent: "cấp tỉnh" });
    expect(unitTree([...units, also]).map(({ unit, depth }) => `${depth} ${unit.name}`)).toEqual([
      "0 Tỉnh Lam Giang",
      "1 Huyện Đông Khê",
      "2 Xã An Hòa",
      "1 Huyện Tây Khê",
    ]);
  });

  test("shows every unit once, also where two are under each other or the superior is unknown", () => {
    const circle = [
      aUnit({ id: "A", name: "A", parent: "B" }),
      aUnit({ id: "B", name: "B", parent: "A" }),
      aUnit({ id: "C", name: "C", parent: "?" }),
    ];
    expect(
      unitTree(circle)
        .map(({ unit }) => unit.id)
        .sort(),
    ).toEqual(["A", "B", "C"]);
  });
});

describe("a unit written by hand", () => {
  test("is right where its name is new and those it names exist", () => {
    expect(unitFaults(input, null, units)).toEqual({});
  });

  test.each([
    [{ name: " " }, null, { name: "name-missing" }],
    [{ name: "xã an hòa" }, null, { name: "name-taken" }],
    [{ name: "CẤP TỈNH" }, null, { name: "name-taken" }],
    [{ aliases: ["Huyện Đông Khê"] }, null, { aliases: "name-taken" }],
    [{ from: "2025-07-01", to: "2025-06-30" }, null, { to: "end-before-start" }],
    [{ parent: "Huyện Nam Khê" }, null, { parent: "parent-unknown" }],
    [{ name: "Tỉnh Lam Giang", level: "Tỉnh", parent: "Xã An Hòa" }, "DV01", { parent: "parent-below" }],
    [{ successor: "Xã Mới" }, null, { successor: "successor-unknown" }],
  ] as const)("%j of %s", (own, id, faults) => {
    expect(unitFaults({ ...input, ...own, aliases: [...("aliases" in own ? own.aliases : [])] }, id, units)).toEqual(faults);
  });
});

test("places of the roster that are no units yet come with those above them", () => {
  const households = [
    aHousehold({ district: "Huyện Đông Khê", commune: "Xã An Bình", unit: "Xóm 4" }),
    aHousehold({ district: "Huyện Đông Khê", commune: "Xã An Bình", unit: "Xóm 5" }),
    aHousehold({ district: null, commune: null, unit: "XÓM 4" }),
  ];
  expect(placesOfHouseholds(households, units)).toEqual([
    { name: "Xã An Bình", level: "Xã", parent: "Huyện Đông Khê" },
    { name: "Xóm 4", level: "Cơ sở", parent: "Xã An Bình" },
    { name: "Xóm 5", level: "Cơ sở", parent: "Xã An Bình" },
  ]);
});
