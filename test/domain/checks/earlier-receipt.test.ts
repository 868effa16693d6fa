import { earlierLookup, earlierReceipts } from "../../../src/domain/checks/earlier-receipt";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { households } from "../../builders/household";
import { aDistribution, aLedger } from "../../builders/ledger";

const roster = households(
  { headName: "Lê Thị Lan", birthYear: 1960, unit: "Xóm Đông" },
  { headName: "Trần Văn Nam", birthYear: 1955, idNumber: "037055123456", unit: "Xóm Đông" },
  { headName: "Nguyễn Thị Hoà", unit: "Xóm Đông" },
  { headName: "Tống Văn Bách", birthYear: 1971, unit: "Xóm Đông" },
);
const before = households(
  { headName: "TRAN VAN NAM", idNumber: "37055123456" },
  { headName: "Nguyễn Thị Hòa", unit: "Xóm Đông" },
  { headName: "Lê Thị Loan", birthYear: 1960, unit: "Xóm Đông" },
  { headName: "Bà Lê Thị Lan", birthYear: 1960, unit: "xóm Đông" },
  { headName: "Tống Văn Bách", birthYear: 1992, unit: "Xóm Đông" },
);
const given = (recipient: string, received: number | null, receivedDate: string | null = null) =>
  aDistribution({ recipient, item: "Thùng 60 lít", allocated: 2, received, receivedDate });
const found = (ledger: Partial<Ledger>) =>
  earlierReceipts(roster, {
    file: "so-2020.xlsx",
    ledger: aLedger({ households: before, ...ledger }),
    cellOf: (index) => `Cấp phát!E${index + 4}`,
  });

test("who received is known by ID, or by name and birth year; neither the name alone, nor another accent, nor another year is enough", () => {
  const all = found({ distributions: ["H001", "H002", "H003", "H004", "H005"].map((id) => given(id, 2)) });
  expect(all.map(({ household, quantity, file, cell }) => [household.id, quantity, file, cell])).toEqual([
    ["H001", 2, "so-2020.xlsx", "Cấp phát!E7"],
    ["H002", 2, "so-2020.xlsx", "Cấp phát!E4"],
  ]);
});

test("parts are added, what was given back is taken off, and what never came does not count", () => {
  const lines = [
    given("H001", 1, "2020-05-01"),
    given("H001", 2, "2020-06-01"),
    given("H001", -1, "2020-07-01"),
    given("H004", null),
    given("H004", 1),
    given("H004", -1),
  ];
  expect(found({ distributions: lines })).toMatchObject([{ quantity: 2, date: "2020-06-01", cell: "Cấp phát!E4" }]);
});

test("a list of names without a roster beside it joins nobody", () => {
  expect(found({ households: [], distributions: [given("Lê Thị Lan", 2)] })).toEqual([]);
});

test("a household is known again after its name was corrected or its code changed, not after both", () => {
  const receiptsOf = earlierLookup(found({ distributions: [given("H004", 2)] }));
  const lan = roster[0]!;
  expect(receiptsOf({ ...lan, headName: "Lê Thị Lân" })).toHaveLength(1);
  expect(receiptsOf({ ...lan, id: "H050" })).toHaveLength(1);
  expect(receiptsOf({ ...lan, phone: "0912000111" })).toHaveLength(1);
  expect(receiptsOf({ ...lan, id: "H050", headName: "Lê Thị Lân" })).toEqual([]);
  expect(receiptsOf(roster[1]!)).toEqual([]);
});
