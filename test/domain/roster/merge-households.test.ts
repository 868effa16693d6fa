import { mergeConflicts, mergeHouseholds, suggestedChoice } from "../../../src/domain/roster/merge-households";
import { mergeInLedger } from "../../../src/domain/roster/merge-in-ledger";
import { aHousehold } from "../../builders/household";
import { aDistribution, aLedger } from "../../builders/ledger";

const origin = (row: number) => ({ kind: "cell", sheet: "Danh sách", row, column: 2 }) as const;
const first = aHousehold({
  id: "H001",
  no: 1,
  headName: "NGUYEN THI HOA",
  birthYear: 1960,
  phone: "09123",
  unit: "Tổ 1",
  origin: origin(8),
});
const second = aHousehold({
  id: "H007",
  no: 7,
  headName: "Nguyễn Thị Hòa",
  birthYear: 1961,
  phone: "0912345678",
  idNumber: "037160123456",
  origin: origin(14),
});

test("fields that say different things are named, so that a person can choose", () => {
  expect(mergeConflicts(first, second)).toEqual(["headName", "birthYear", "phone"]);
});

test("the suggestion keeps what is there and prefers what is complete", () => {
  expect(suggestedChoice(first, second)).toMatchObject({
    headName: "second",
    phone: "second",
    idNumber: "second",
    unit: "first",
    birthYear: "first",
  });
});

test("the merged household has the chosen fields, its own code and both origins", () => {
  const merged = mergeHouseholds(first, second, { birthYear: "second" });
  expect(merged).toMatchObject({
    id: "H001",
    no: 1,
    headName: "Nguyễn Thị Hòa",
    birthYear: 1961,
    phone: "0912345678",
    idNumber: "037160123456",
    unit: "Tổ 1",
    origin: origin(8),
  });
  expect(merged.mergedFrom).toEqual([origin(8), origin(14)]);
  const third = aHousehold({ id: "H009", origin: origin(20) });
  expect(mergeHouseholds(merged, third, {}).mergedFrom).toEqual([origin(8), origin(14), origin(20)]);
});

const ledger = aLedger({
  households: [first, second],
  distributions: [aDistribution({ recipient: "H001" }), aDistribution({ recipient: "H007" })],
});

test("in the ledger the second row goes, its receipts are kept or dropped as the person says", () => {
  const both = mergeInLedger(ledger, 0, 1, {}, "keep-both");
  expect([both.households.map(({ id }) => id), both.distributions.map(({ recipient }) => recipient)]).toEqual([["H001"], ["H001", "H001"]]);
  expect(mergeInLedger(ledger, 0, 1, {}, "keep-first").distributions).toHaveLength(1);
});

test("what only the second row received is never lost", () => {
  const only = { ...ledger, distributions: [aDistribution({ recipient: "H007" })] };
  expect(mergeInLedger(only, 0, 1, {}, "keep-first").distributions).toMatchObject([{ recipient: "H001" }]);
});

test("rows that are not there change nothing", () => {
  expect([mergeInLedger(ledger, 0, 9, {}, "keep-both"), mergeInLedger(ledger, 1, 1, {}, "keep-both")]).toEqual([ledger, ledger]);
});
