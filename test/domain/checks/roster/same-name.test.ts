import type { Issue } from "../../../../src/domain/issues/issue";
import { issueSentence } from "../../../../src/domain/issues/issue-sentence";
import type { Household } from "../../../../src/domain/ledger/household";
import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/same-name";

test("the same full name alone warns", () => {
  const issues = issuesOf(code, {
    households: households({ headName: "Lê Thị Lan" }, { headName: "Trần Văn Nam" }, { headName: "lê thị lan" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].headName", "households[2].headName"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { name: "Lê Thị Lan" } });
});

test.each<[Partial<Household>, Partial<Household>, string]>([
  [{ birthYear: 1950 }, { birthYear: 1975 }, "years of birth decide"],
  [{ idNumber: "037160123456" }, { idNumber: "037160987654" }, "ID numbers decide"],
])("people that %j and %j tell apart are only noted: %s", (one, other) => {
  const issues = issuesOf(code, {
    households: households({ headName: "Lê Thị Lan", ...one }, { headName: "Lê Thị Lan", ...other }),
  });
  expect(issues).toMatchObject([{ severity: "info", facts: { decided: true } }]);
  expect(issueSentence(issues[0] as Issue, "vi")).toContain("Nhiều hộ khác nhau cùng tên “Lê Thị Lan”");
});

test("in a long list, where many share a name, they are not even noted", () => {
  const crowd = Array.from({ length: 600 }, (_, index) => ({ headName: `Trần Văn N${index}`, birthYear: 1950 }));
  const list = households({ headName: "Lê Thị Lan", birthYear: 1950 }, { headName: "Lê Thị Lan", birthYear: 1975 }, ...crowd);
  expect(issuesOf(code, { households: list })).toEqual([]);
});
