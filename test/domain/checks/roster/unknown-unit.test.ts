import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aUnit } from "../../../builders/ledger";

const code = "roster/unknown-unit";

const units = [
  aUnit({ id: "1", name: "Tổ 1", level: "Tổ" }),
  aUnit({ id: "2", name: "Tổ 2", level: "Tổ", aliases: ["Xóm Đình"] }),
  aUnit({ id: "3", name: "Hội LHPN huyện", level: "Huyện" }),
];

test("a group that the plan does not have is wrong", () => {
  const list = households({ unit: "Tổ 1" }, { headName: "Lê Thị Lan", unit: "Tổ 7" });
  const issues = issuesOf(code, { units, households: list });
  expect(placesOf(issues)).toEqual([["households[1].unit"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { unit: "Tổ 7", known: ["Tổ 1", "Tổ 2"] } });
});

test.each([["tổ 01"], ["TDP số 2"], ["xóm đình"], [null]])("%s is known", (unit) => {
  expect(issuesOf(code, { units, households: households({ unit }) })).toEqual([]);
});

test("a plan that names only its hamlet says nothing of the groups in it", () => {
  expect(
    issuesOf(code, {
      units: [aUnit()],
      households: households({ unit: "Tổ 1" }, { headName: "Lê Thị Lan", unit: "Tổ 2" }),
    }),
  ).toEqual([]);
});

test("units can be set beside those of the ledger", () => {
  expect(issuesOf(code, { units, households: households({ unit: "Tổ 7" }) }, { units: ["Tổ 7"] })).toEqual([]);
});
