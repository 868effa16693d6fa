import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/consent-missing";

const list = households(
  { phone: "0912345678", consent: "2021-05-06" },
  { headName: "Lê Thị Lan", phone: "0987654321" },
  { headName: "Trần Văn Nam" },
);

test("a list that records consent needs it wherever it keeps a phone or ID number", () => {
  const issues = issuesOf(code, { households: list });
  expect(placesOf(issues)).toEqual([["households[1].consent"]]);
  expect(issues[0]).toMatchObject({ severity: "info", facts: { count: 1 } });
});

test("a list that does not record it is asked only where the user wants it", () => {
  const unrecorded = list.map((household) => ({ ...household, consent: null }));
  expect(issuesOf(code, { households: unrecorded })).toEqual([]);
  expect(issuesOf(code, { households: unrecorded }, { consentRequired: true })).toMatchObject([{ facts: { count: 2 } }]);
});
