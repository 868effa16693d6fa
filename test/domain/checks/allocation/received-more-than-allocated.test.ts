import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution } from "../../../builders/ledger";

const code = "allocation/received-more-than-allocated";

test("more than was meant is wrong, all deliveries together", () => {
  const distributions = [aDistribution({ allocated: 2, received: 2 }), aDistribution({ received: 1 })];
  const issues = issuesOf(code, { households: households({ headName: "Lê Thị Lan" }), distributions });
  expect(placesOf(issues)).toEqual([["distributions[0].received", "distributions[1].received"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { recipient: "Lê Thị Lan", allocated: 2, received: 3 } });
});

test("less is a delivery on its way", () => {
  expect(issuesOf(code, { distributions: [aDistribution({ allocated: 2, received: 1 })] })).toEqual([]);
});
