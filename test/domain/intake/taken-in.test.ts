import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { mergeLedger } from "../../../src/domain/intake/merging/merge-ledger";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { issueSentence } from "../../../src/domain/issues/issue-sentence";
import type { Household } from "../../../src/domain/ledger/household";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";

const HEADINGS: Row = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Điện thoại", "Số thùng được cấp", "Nghề phụ"];
const sheetOf = (birthYear: number | null, phone: string | null, bins: number, trade: string | null): Row[] => [
  ["DANH SÁCH HỘ NĂM 2021"],
  HEADINGS,
  [1, "Trần Văn Bắc", birthYear, "Xóm 1", phone, bins, trade],
  [2, "Lê Thị Xuân", 1972, "Xóm 1", "0912345678", 2, null],
];

function takenIn(rows: readonly Row[]): Ledger {
  const sheets = workbookOf(trackingSheet("Danh sách", rows));
  return ledgerFromTables(readTrackingSheets(sheets), { plan: null, today: "2022-03-01" }).ledger;
}

const corrected = (ledger: Ledger, own: Partial<Household>): Ledger => ({
  ...ledger,
  households: ledger.households.map((household, index) => (index === 0 ? { ...household, ...own } : household)),
});

const ORIGINAL = sheetOf(1961, "0987654321", 2, "mộc");

describe("a correction typed into the ledger over a value of a sheet", () => {
  it("stays while the sheet says what it said", () => {
    const edited = corrected(takenIn(ORIGINAL), { birthYear: 1963, otherColumns: { "Nghề phụ": "nề" } });
    const merged = mergeLedger(edited, takenIn(ORIGINAL));
    expect(merged.ledger.households[0]).toMatchObject({ birthYear: 1963, otherColumns: { "Nghề phụ": "nề" } });
    expect([merged.issues, merged.changes.changed]).toEqual([[], []]);
    const again = mergeLedger(merged.ledger, takenIn(ORIGINAL));
    expect(again.ledger).toEqual(merged.ledger);
  });

  it("lets what changed in the sheet through in every other field", () => {
    const edited = corrected(takenIn(ORIGINAL), { birthYear: 1963 });
    const { ledger, issues, changes } = mergeLedger(edited, takenIn(sheetOf(1961, "0987654322", 2, "mộc")));
    expect(ledger.households[0]).toMatchObject({ birthYear: 1963, phone: "0987654322" });
    expect(issues).toEqual([]);
    expect(changes.changed.flatMap(({ fields }) => fields)).toEqual([{ field: "phone", before: "0987654321", after: "0987654322" }]);
  });

  it("stays and is asked about where the sheet was changed too, until both agree", () => {
    const edited = corrected(takenIn(ORIGINAL), { birthYear: 1963, phone: "0900000001" });
    const sheet = takenIn(sheetOf(1965, "0987654399", 2, "mộc"));
    const once = mergeLedger(edited, sheet);
    expect(once.ledger.households[0]).toMatchObject({ birthYear: 1963, phone: "0900000001" });
    expect(once.issues).toMatchObject([
      {
        code: "intake/both-changed",
        severity: "warning",
        at: [{ list: "households", index: 0, field: "birthYear" }],
        facts: { ledger: 1963, sheet: 1965 },
        fix: 1965,
      },
      { code: "intake/both-changed", at: [{ list: "households", index: 0, field: "phone" }] },
    ]);
    expect(mergeLedger(once.ledger, sheet).issues).toEqual(once.issues);
    const settled = mergeLedger(corrected(once.ledger, { birthYear: 1965, phone: "0987654399" }), sheet);
    expect(settled.issues).toEqual([]);
    const later = corrected(settled.ledger, { birthYear: 1966 });
    expect(mergeLedger(later, sheet)).toMatchObject({ issues: [], ledger: { households: [{ birthYear: 1966 }, {}] } });
  });

  it("is asked about where an empty cell was filled in both places, differently", () => {
    const edited = corrected(takenIn(sheetOf(null, null, 2, null)), { birthYear: 1963 });
    const { ledger, issues } = mergeLedger(edited, takenIn(ORIGINAL));
    expect(ledger.households[0]).toMatchObject({ birthYear: 1963, phone: "0987654321", otherColumns: { "Nghề phụ": "mộc" } });
    expect(issues.map(({ code, at }) => [code, at[0]?.field])).toEqual([["intake/both-changed", "birthYear"]]);
  });

  it("stays in lists that hang on others too, and columns that only the ledger has are kept", () => {
    const before = takenIn(ORIGINAL);
    const edited: Ledger = {
      ...corrected(before, { otherColumns: { "Nghề phụ": "mộc", "Nhóm Zalo": "tổ 2" } }),
      distributions: before.distributions.map((row, index) => (index === 0 ? { ...row, received: 1 } : row)),
    };
    const { ledger, issues } = mergeLedger(edited, takenIn(sheetOf(1961, "0987654321", 2, "may")));
    expect(ledger.distributions[0]?.received).toBe(1);
    expect(ledger.households[0]?.otherColumns).toEqual({ "Nghề phụ": "may", "Nhóm Zalo": "tổ 2" });
    expect(issues).toEqual([]);
  });

  it("gives way where the ledger does not remember what was taken in", () => {
    const edited = corrected(takenIn(ORIGINAL), { birthYear: 1963, takenIn: undefined });
    const { ledger } = mergeLedger(edited, takenIn(ORIGINAL));
    expect(ledger.households[0]?.birthYear).toBe(1961);
  });
});

describe("what a record remembers of its sheet", () => {
  it("holds no value and no heading of the sheet", () => {
    const remembered = JSON.stringify(takenIn(ORIGINAL).households.map(({ takenIn: digests }) => digests));
    for (const personal of ["Bắc", "1961", "0987654321", "Nghề", "mộc"]) expect(remembered).not.toContain(personal);
    expect(remembered).toMatch(/"phone":"[0-9a-z]{6}"/);
  });

  it("is asked about with years written as years", () => {
    const edited = corrected(takenIn(ORIGINAL), { birthYear: 1963 });
    const [issue] = mergeLedger(edited, takenIn(sheetOf(1965, "0987654321", 2, "mộc"))).issues;
    expect(issueSentence(issue!, "vi")).toMatch(/năm sinh: .*1963.*1965/);
  });

  it("is asked about in words that hide personal numbers", () => {
    const edited = corrected(takenIn(ORIGINAL), { phone: "0900000001" });
    const [issue] = mergeLedger(edited, takenIn(sheetOf(1961, "0987654399", 2, "mộc"))).issues;
    const texts = (["vi", "en"] as const).map((language) => issueSentence(issue!, language));
    expect(texts[0]).toContain("số điện thoại");
    for (const text of texts) {
      expect(text).toContain("Trần Văn Bắc");
      expect(text).not.toMatch(/0900000001|0987654399/);
    }
  });
});
