import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { readXlsx } from "hucre";
import { sheetBytes, sheetParts } from "../libreoffice/book-parts";
import { LedgerPage } from "./ledger-page";
import { sampleFile } from "./made-files";

const ledgerSheets = ["Kế hoạch", "Đơn vị", "Chỉ tiêu", "Nhiệm vụ", "Kết quả", "Hộ dân", "Cấp phát", "Kiểm tra (sổ)", "Vấn đề", "Nhật ký"];
const ledgerTables = ["Plan", "Units", "Targets", "Activities", "Progress", "Households", "Distributions", "Visits", "Issues", "Journal"];

test("from the sample to a year-end report that is saved, with the user's sheets as they were", async ({ page, baseURL }) => {
  test.slow();
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (/^(http|ws)/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  const ledger = new LedgerPage(page);
  await ledger.open();

  await test.step("take in", () => ledger.takeIn());
  await test.step("the overview shows percentages", async () => {
    const overview = await ledger.goTo("overview");
    await expect(overview.getByText(/^\d+\/\d+ chỉ tiêu đạt/)).toBeVisible();
    await expect(overview.getByText("78 / 78 thùng (100%)")).toBeVisible();
  });
  await test.step("read and accept the plan", () => ledger.adoptSamplePlan());
  await test.step("year-end report", () => ledger.writeYearEnd());

  const { name, bytes } = await test.step("save", () => ledger.save());
  expect(name).toBe("so-theo-doi-xom-9.xlsx");
  const before = new Uint8Array(readFileSync(sampleFile));
  const own = [...sheetParts(before).keys()];
  expect([...sheetParts(bytes).keys()]).toEqual(expect.arrayContaining([...own, ...ledgerSheets, "Báo cáo tổng kết"]));
  for (const sheet of own) expect(Buffer.compare(sheetBytes(bytes, sheet), sheetBytes(before, sheet)), sheet).toBe(0);

  const saved = await readXlsx(bytes);
  const tables = saved.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => table.name));
  expect(tables).toEqual(expect.arrayContaining(ledgerTables));
  const report =
    saved.sheets
      .find((sheet) => sheet.name === "Báo cáo tổng kết")
      ?.rows.flat()
      .map(String) ?? [];
  expect(report).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  // The sentences are formulas: the file holds what they come to.
  expect(report.filter((value) => /\d\/\d+ chỉ tiêu đạt và vượt kế hoạch/u.test(value))).not.toEqual([]);
  expect(report.filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A)/.test(value))).toEqual([]);
  expect([...asked]).toEqual([new URL(baseURL ?? "").host]);
});
