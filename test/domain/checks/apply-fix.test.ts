import { applyFix, applyFixes, fixChange } from "../../../src/domain/checks/apply-fix";
import { checkLedger } from "../../../src/domain/checks/check-ledger";
import { households } from "../../builders/household";
import { aLedger } from "../../builders/ledger";

const ledger = aLedger({
  households: households(
    { headName: "Lê Thị Lan", phone: "01682345678" },
    { headName: "Trần Văn Nam", idNumber: "37055123456" },
    { headName: "Đỗ Văn Tám", phone: "0912" },
  ),
});
const issues = checkLedger(ledger, { today: "2021-12-31" });

test("a fix is shown before it is applied", () => {
  expect(issues.map((issue) => fixChange(ledger, issue))).toEqual([
    { place: { list: "households", index: 1, field: "idNumber" }, before: "37055123456", after: "037055123456" },
    null,
    { place: { list: "households", index: 0, field: "phone" }, before: "01682345678", after: "0382345678" },
  ]);
});

test("applied, it settles the issue and touches nothing else", () => {
  const issue = issues.find(({ code }) => code === "roster/phone-outdated-prefix");
  const fixed = issue ? applyFix(ledger, issue) : ledger;
  expect(fixed.households.map(({ phone }) => phone)).toEqual(["0382345678", null, "0912"]);
  expect(checkLedger(fixed, { today: "2021-12-31" })).toHaveLength(issues.length - 1);
  expect(ledger.households[0]?.phone).toBe("01682345678");
});

test("many are applied at once", () => {
  const { ledger: fixed, changes } = applyFixes(ledger, issues);
  expect(changes).toHaveLength(2);
  expect(checkLedger(fixed, { today: "2021-12-31" }).map(({ code }) => code)).toEqual(["roster/phone-invalid"]);
});

test("an issue without a suggestion, or about a row that is gone, changes nothing", () => {
  const invalid = issues.find(({ code }) => code === "roster/phone-invalid");
  const outdated = issues.find(({ code }) => code === "roster/phone-outdated-prefix");
  if (!invalid || !outdated) throw new Error("issues expected");
  expect(applyFix(ledger, invalid)).toBe(ledger);
  expect(applyFix(aLedger(), outdated)).toEqual(aLedger());
});
