import { acceptIssue } from "../../../src/domain/checks/accepted-issue";
import { checkLedger } from "../../../src/domain/checks/check-ledger";
import { decidePair } from "../../../src/domain/checks/duplicates/pair-decision";
import type { Household } from "../../../src/domain/ledger/household";
import { households } from "../../builders/household";
import { aLedger, aPlan } from "../../builders/ledger";

const today = "2021-12-31";
const list = households(
  { headName: "Lê Thị Lan", birthYear: 1960, phone: "0912345678" },
  { headName: "Trần Văn Nam", birthYear: 1955, phone: "0912" },
  { headName: "LÊ THỊ LAN", birthYear: 1960, phone: "0912345678" },
);
const ledger = aLedger({ plan: aPlan({ expectedHouseholds: 3 }), households: list });
const codes = (settings: object = {}, of = ledger): string[] =>
  checkLedger(of, { today, ...settings }).map(({ code, severity }) => `${severity} ${code}`);

test("every rule runs; duplicates come first, then the count", () => {
  expect(codes()).toEqual(["error roster/duplicate-household", "error roster/count-mismatch", "error roster/phone-invalid"]);
});

test("an empty ledger has nothing wrong with it", () => {
  expect(codes({}, aLedger())).toEqual([]);
});

test("a rule can be switched off, and its severity set", () => {
  expect(codes({ disabled: ["roster/phone-invalid"], severities: { "roster/count-mismatch": "info" } })).toEqual([
    "error roster/duplicate-household",
    "info roster/count-mismatch",
  ]);
});

test("households that a person called different are counted as two", () => {
  const decisions = [decidePair(list[0] as Household, list[2] as Household, "different", null, today)];
  expect(codes({ decisions })).toEqual(["error roster/phone-invalid", "warning roster/phone-shared"]);
});

test("an accepted issue stays quiet until its data change", () => {
  const [, , phone] = checkLedger(ledger, { today });
  if (!phone) throw new Error("issue expected");
  const accepted = [acceptIssue(phone, ledger, "hộ chỉ có số nội bộ", "Chủ tịch Hội", today)];
  expect(codes({ accepted })).not.toContain("error roster/phone-invalid");
  const moved = { ...ledger, households: [...households({ headName: "Đỗ Văn Tám", birthYear: 1970 }), ...list] };
  expect(codes({ accepted }, moved)).not.toContain("error roster/phone-invalid");
  const changed = {
    ...ledger,
    households: list.map((household) => (household.phone === "0912" ? { ...household, phone: "0913" } : household)),
  };
  expect(codes({ accepted }, changed)).toContain("error roster/phone-invalid");
});

test("what is remembered of an accepted issue tells nobody's number", () => {
  const [, , phone] = checkLedger(ledger, { today });
  const accepted = phone && acceptIssue(phone, ledger, "", "", today);
  expect(accepted?.digest).toMatch(/^[0-9a-f]{16}$/);
});

test("20,000 households are checked in seconds", () => {
  const many = aLedger({
    households: households(
      ...Array.from({ length: 20_000 }, (_, index) => ({
        headName: `Lê Thị ${String.fromCharCode(97 + (index % 26))}o${index}`,
        birthYear: 1950 + (index % 40),
        phone: `09${String(index).padStart(8, "0")}`,
      })),
    ),
  });
  const start = performance.now();
  expect(checkLedger(many, { today })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 40_000);
