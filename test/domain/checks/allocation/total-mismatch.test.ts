import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution, anAllocationRule } from "../../../builders/ledger";

const code = "allocation/total-mismatch";

const rule = anAllocationRule({ recipientKind: "site", item: "Thùng 100 lít", colour: "Xanh", total: 15 });
const sites = (...quantities: readonly (number | null)[]) =>
  quantities.map((received, index) =>
    aDistribution({
      recipient: `Điểm ${index + 1}`,
      recipientKind: "site",
      item: "Thùng 100 lít",
      colour: "Xanh",
      received,
    }),
  );

test("a complete list has to add up to the plan's total", () => {
  const issues = issuesOf(code, { allocationRules: [rule], distributions: sites(5, 5, 4) });
  expect(placesOf(issues)).toEqual([["distributions[0].received", "distributions[1].received", "distributions[2].received"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { expected: 15, found: 14, colour: "Xanh" } });
});

test("a list that agrees is right, one that is still being filled is only wrong when it is over", () => {
  expect(issuesOf(code, { allocationRules: [rule], distributions: sites(5, 5, 5) })).toEqual([]);
  expect(issuesOf(code, { allocationRules: [rule], distributions: sites(5, 5, null) })).toEqual([]);
  expect(issuesOf(code, { allocationRules: [rule], distributions: sites(9, 9, null) })).toMatchObject([{ facts: { found: 18 } }]);
});

test("what is meant goes before what was received", () => {
  const distributions = sites(1, 1, 1).map((one) => ({ ...one, allocated: 5 }));
  expect(issuesOf(code, { allocationRules: [rule], distributions })).toEqual([]);
});
