import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/id-number-invalid";

test("a number of eleven digits is wrong, with the lost zero as a suggestion", () => {
  const issues = issuesOf(code, {
    households: households({ idNumber: "37160123456" }, { headName: "Lê Thị Lan", idNumber: "037160123456" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].idNumber"]]);
  expect(issues[0]).toMatchObject({ severity: "error", fix: "037160123456", facts: { digits: 11, reason: "length" } });
});

test("without a sure suggestion there is none", () => {
  expect(issuesOf(code, { households: households({ idNumber: "03716012345" }) })[0]).not.toHaveProperty("fix");
});

test.each([["164123456"], [null], ["không có"], ["037 160 123 456"]])("%s is left in peace", (idNumber) => {
  expect(issuesOf(code, { households: households({ idNumber }) })).toEqual([]);
});
