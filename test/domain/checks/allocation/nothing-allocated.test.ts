import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution } from "../../../builders/ledger";

const code = "allocation/nothing-allocated";

const list = households({ headName: "Lê Thị Lan" }, { headName: "Trần Văn Nam" }, { headName: "Mai Thị Tâm" });

test("a household that the distribution list leaves out warns", () => {
  const distributions = [aDistribution({ recipient: "H001" }), aDistribution({ recipient: "Mai Thị Tâm" })];
  const issues = issuesOf(code, { households: list, distributions });
  expect(placesOf(issues)).toEqual([["households[1].headName"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { recipient: "Trần Văn Nam" } });
});

test("a roster of which hardly anybody receives was not meant to", () => {
  expect(issuesOf(code, { households: list, distributions: [aDistribution({ recipient: "H001" })] })).toEqual([]);
  expect(issuesOf(code, { households: list })).toEqual([]);
});
