import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aProgressEntry, aTarget } from "../../../builders/ledger";

const code = "progress/numerator-above-denominator";

test("a part larger than its whole warns", () => {
  const progress = [
    aProgressEntry({ quantity: 400, denominator: 280 }),
    aProgressEntry({ quantity: 280, denominator: 280 }),
    aProgressEntry({ quantity: 400 }),
  ];
  const issues = issuesOf(code, { targets: [aTarget()], progress });
  expect(placesOf(issues)).toEqual([["progress[0].quantity"]]);
  expect(issues[0]?.facts).toEqual({ quantity: 400, denominator: 280 });
});
