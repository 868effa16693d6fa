import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import { printedArea } from "../../../src/domain/ledger-sheets/sheets/printed-area";
import { targetsTable } from "../../../src/domain/ledger-sheets/tables/targets-table";
import { textLines } from "../../../src/domain/ledger-sheets/sheets/text-lines";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { aHousehold, aLedger, aPlan, aTarget } from "../../builders/ledger-records";

const LONG = "Vận động các gia đình trong xóm phân loại rác tại nhà, ủ rác hữu cơ bằng chế phẩm vi sinh và giữ sạch đường làng. ";
const drafts = (ledger: Partial<Ledger>) =>
  draftLedgerSheets(aLedger(ledger), [], [], { asOf: "2021-12-31", today: "2021-12-31", language: "vi" });
const sheet = (ledger: Partial<Ledger>, name: string) => drafts(ledger).find((draft) => draft.name === name)!;

describe("looks of the ledger's sheets", () => {
  it("give a row the height that its longest wrapped text needs, and others none of their own", () => {
    const { rowHeights } = sheet(
      {
        targets: [
          aTarget({ text: LONG }),
          aTarget({ text: LONG.repeat(4) }),
          aTarget({ text: "Ngắn", origin: { kind: "document", section: "I" } }),
        ],
      },
      "Chỉ tiêu",
    );
    expect(rowHeights[4]).toBeGreaterThan(45);
    expect(rowHeights[5]).toBeGreaterThan((rowHeights[4] ?? 0) * 3);
    expect(rowHeights[6]).toBeUndefined();
  });

  it("never ask for a row higher than Excel has", () => {
    expect(sheet({ targets: [aTarget({ text: LONG.repeat(60) })] }, "Chỉ tiêu").rowHeights[4]).toBe(409);
    expect(sheet({ plan: aPlan({ title: LONG.repeat(60) }) }, "Kế hoạch").rowHeights[4]).toBeLessThanOrEqual(409);
  });

  it("leave room for the words that a formula shows", () => {
    expect(sheet({ targets: [aTarget({ text: "Ngắn", linkedTo: "CT16" })] }, "Chỉ tiêu").rowHeights[4]).toBeGreaterThan(30);
  });

  it("print the columns that matter and no helper, wide enough to be read on A4", () => {
    for (const draft of drafts({ households: [aHousehold()] }).slice(1)) {
      const area = draft.page?.printArea;
      const widths = Array.from({ length: area?.right ?? 0 }, (_, index) => index + 1)
        .filter((column) => !draft.hiddenColumns?.includes(column))
        .map((column) => (draft.columnWidths[column] ?? 0) * 5.25 + 3.75);
      const pages = draft.page?.pagesWide ?? 1;
      const repeated = (pages - 1) * (widths[0]! + widths[1]!);
      const points = widths.reduce((sum, width) => sum + width, repeated) / pages;
      expect([draft.name, area?.left, ((277 / 25.4) * 72 * 12) / points > (pages > 1 ? 10 : 6.7)]).toEqual([draft.name, 1, true]);
    }
    const last = printedArea(targetsTable, 9).right;
    expect(targetsTable.columns[last - 1]?.heading).toBe("Đánh giá");
  });

  it("wrap words as they are read", () => {
    expect(textLines("ngắn", 20)).toBe(1);
    expect(["toàn kế hoạch", "Số lượng"].map((text, at) => textLines(text, [13, 9][at]!))).toEqual([2, 1]);
    expect(textLines("một hai ba bốn năm sáu bảy", 12)).toBe(3);
    expect(textLines("x".repeat(100), 10)).toBeGreaterThan(9);
    expect(textLines("một\nhai", 40)).toBe(2);
  });
});
