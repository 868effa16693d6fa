import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution, anAllocationRule } from "../../../builders/ledger";

const code = "allocation/supply-exceeded";

const distributions = [aDistribution({ received: 2 }), aDistribution({ recipient: "H002", received: 2 })];

test("no more can be handed out than was delivered", () => {
  const issues = issuesOf(code, { allocationRules: [anAllocationRule({ supply: 3 })], distributions });
  expect(placesOf(issues)).toEqual([["distributions[0].received", "distributions[1].received"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { supply: 3, found: 4 } });
});

test("all of the supply may be handed out", () => {
  expect(issuesOf(code, { allocationRules: [anAllocationRule({ supply: 4 })], distributions })).toEqual([]);
});
