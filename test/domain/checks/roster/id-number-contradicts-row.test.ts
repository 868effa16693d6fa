import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/id-number-contradicts-row";

test("a year of birth that the ID number does not have warns at both cells", () => {
  const issues = issuesOf(code, {
    households: households({ idNumber: "037160123456", birthYear: 1966, gender: "Nữ" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].idNumber", "households[0].birthYear"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { says: "birthYear", idYear: 1960, rowYear: 1966 } });
});

test("so does another sex", () => {
  const issues = issuesOf(code, {
    households: households({ idNumber: "037160123456", birthYear: 1960, gender: "Nam" }),
  });
  expect(issues).toMatchObject([{ facts: { says: "gender", idGender: "Nữ", rowGender: "Nam" } }]);
});

test("a row that agrees, or says nothing, is right", () => {
  const list = households(
    { idNumber: "037160123456", birthDate: "1960-02-01", gender: "nữ" },
    { headName: "Trần Văn Nam", idNumber: "037060123456" },
    // A year typed with two digits says the same.
    { headName: "Lê Thị Hai", idNumber: "037160654321", birthYear: 60, gender: "Nữ" },
  );
  expect(issuesOf(code, { households: list })).toEqual([]);
});
