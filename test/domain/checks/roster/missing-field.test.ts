import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/missing-field";

test("the name is always needed", () => {
  expect(placesOf(issuesOf(code, { households: households({}, { headName: null }) }))).toEqual([["households[1].headName"]]);
});

test("the year of birth is needed where the list keeps it, and the ID number suggests it", () => {
  const list = households(
    { headName: "Lê Thị Lan", birthYear: 1950 },
    { headName: "Trần Văn Nam", birthYear: 1951 },
    { headName: "Mai Thị Tâm", idNumber: "037144178555" },
  );
  const issues = issuesOf(code, { households: list });
  expect(placesOf(issues)).toEqual([["households[2].birthYear"]]);
  expect(issues[0]).toMatchObject({ severity: "error", fix: 1944, facts: { field: "birthYear", name: "Mai Thị Tâm" } });
});

test("a list without years of birth is not asked for them, nor for phones and ID numbers", () => {
  expect(
    issuesOf(code, {
      households: households({ headName: "Lê Thị Lan", phone: "0912345678" }, { headName: "Trần Văn Nam" }),
    }),
  ).toEqual([]);
});

test("the user says what else is needed", () => {
  const list = households({ headName: "Lê Thị Lan", phone: "0912345678" }, { headName: "Trần Văn Nam", phone: " " });
  expect(placesOf(issuesOf(code, { households: list }, { requiredFields: ["phone"] }))).toEqual([["households[1].phone"]]);
});
