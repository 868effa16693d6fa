import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aVisit } from "../../../builders/ledger";

const code = "visit/twice";

test("a visit entered twice warns at both rows", () => {
  const issues = issuesOf(code, { visits: [aVisit(), aVisit({ date: "2021-06-11" }), aVisit()] });
  expect(placesOf(issues)).toEqual([["visits[0].date", "visits[2].date"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { date: "2021-06-10", level: "Cơ sở" } });
});

test("two places on one day are two visits", () => {
  expect(issuesOf(code, { visits: [aVisit({ unit: "Tổ 1" }), aVisit({ unit: "Tổ 2" })] })).toEqual([]);
});
