import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/phone-invalid";

test("eight digits are no phone number", () => {
  const issues = issuesOf(code, {
    households: households({ phone: "09812345" }, { headName: "Lê Thị Lan", phone: "0981234567" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].phone"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { digits: 8, reason: "length" } });
});

test("a lost zero is put back as a suggestion, the other number of the cell stays", () => {
  expect(issuesOf(code, { households: households({ phone: "981234567 / 0912345678" }) })).toMatchObject([
    { fix: "0981234567 / 0912345678" },
  ]);
});

test.each([["+84 981 234 567"], ["0981.234.567"], ["01682345678"], ["không"], [null]])("%s is left to other rules or in peace", (phone) => {
  expect(issuesOf(code, { households: households({ phone }) })).toEqual([]);
});
