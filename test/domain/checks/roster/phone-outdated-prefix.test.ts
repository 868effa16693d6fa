import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/phone-outdated-prefix";

test("an old prefix warns, with the new number as the suggestion", () => {
  const issues = issuesOf(code, { households: households({ phone: "0168 234 5678" }) });
  expect(placesOf(issues)).toEqual([["households[0].phone"]]);
  expect(issues[0]).toMatchObject({
    severity: "warning",
    fix: "0382345678",
    facts: { oldPrefix: "0168", newPrefix: "038" },
  });
});

test("a number of today does not", () => {
  expect(issuesOf(code, { households: households({ phone: "0382345678" }) })).toEqual([]);
});
