import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aTarget, aVisit } from "../../../builders/ledger";

const code = "visit/level-unknown";

const targets = [aTarget({ kind: "cadence", level: "Cơ sở", period: "weekly", value: 1 })];

test("a level that the plan gives no visits to warns, and so does none", () => {
  const issues = issuesOf(code, {
    targets,
    visits: [aVisit({ level: "cấp cơ sở" }), aVisit({ level: "Tỉnh" }), aVisit({ level: null })],
  });
  expect(placesOf(issues)).toEqual([["visits[1].level"], ["visits[2].level"]]);
  expect(issues[0]?.facts).toEqual({ level: "Tỉnh", known: ["Cơ sở"] });
});

test("a plan without cadences judges no level", () => {
  expect(issuesOf(code, { visits: [aVisit({ level: null })] })).toEqual([]);
});
