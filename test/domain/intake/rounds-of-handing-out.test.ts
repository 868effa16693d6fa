import { checkLedger } from "../../../src/domain/checks/check-ledger";
import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { mergeLedger } from "../../../src/domain/intake/merging/merge-ledger";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { readRows } from "./read-layout";

const names = ["Trần Thị Mai", "Lê Văn Hùng", "Phạm Thị Sen", "Vũ Thị Lan", "Đỗ Văn Bình", "Bùi Thị Nga"];

function read(
  of: (at: number) => readonly [number | null, string | null, number | null, string | null],
  heads = ["Đợt I (tháng 4)", "Đợt II (tháng 9)"],
) {
  const reading = readRows(
    [
      ["DANH SÁCH HỘ NHẬN THÙNG RÁC NĂM 2023"],
      ["TT", "Họ và tên chủ hộ", "Xóm", heads[0] ?? null, null, heads[1] ?? null, null],
      [null, null, null, "Số thùng", "Ngày nhận", "Số thùng", "Ngày nhận"],
      ...names.map((name, at) => [at + 1, name, "Xóm 3", ...of(at)]),
    ],
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
  );
  return ledgerFromTables(reading, { plan: null, today: "2023-12-01" }).ledger;
}
const both = read(() => [1, "3/4/2023", 1, "5/9/2023"]);
const withNorm = (ledger: Ledger, perRecipient: number): Ledger => ({
  ...ledger,
  allocationRules: [{ item: "Thùng rác", colour: null, recipientKind: "household", perRecipient, total: null, supply: null }],
});
const mismatches = (ledger: Ledger) =>
  checkLedger(ledger, { today: "2023-12-01" }).filter(({ code }) => code === "allocation/quantity-mismatch");

describe("rounds of handing out", () => {
  it.each([
    ["Đợt I (tháng 4)", "Đợt II (tháng 9)"],
    ["Đợt 1", "Đợt 2"],
    ["Lần 1 năm 2023", "Lần 2 năm 2023"],
  ])("%s and %s hand out the same thing twice", (...heads) => {
    const { distributions } = read(() => [1, "3/4/2023", 1, "5/9/2023"], heads);
    expect(distributions.slice(0, 2)).toMatchObject([
      { item: "Thùng rác", received: 1, receivedDate: "2023-04-03", note: heads[0] },
      { item: "Thùng rác", received: 1, receivedDate: "2023-09-05", note: heads[1] },
    ]);
  });

  it("are held together against what the plan gives each household", () => {
    expect(mismatches(withNorm(both, 2))).toEqual([]);
    expect(mismatches(withNorm(both, 1))).toHaveLength(names.length);
    const lacking = read((at) => (at === 2 ? [1, "3/4/2023", null, null] : [1, "3/4/2023", 1, "5/9/2023"]));
    expect(mismatches(withNorm(lacking, 2))).toMatchObject([{ facts: { expected: 2, found: 1 } }]);
  });

  it("stay themselves when the list is read again with a first round filled in later", () => {
    const before = read((at) => (at === 0 ? [null, null, 1, "5/9/2023"] : [1, "3/4/2023", 1, "5/9/2023"]));
    const { ledger, changes } = mergeLedger(before, both);
    expect({ changed: changes.changed.length, added: changes.added.length, gone: changes.gone.length }).toEqual({
      changed: 0,
      added: 1,
      gone: 0,
    });
    const own = ledger.distributions.filter(({ recipient }) => recipient === before.households[0]?.id);
    expect(own.map(({ receivedDate }) => receivedDate).sort()).toEqual(["2023-04-03", "2023-09-05"]);
  });
});
