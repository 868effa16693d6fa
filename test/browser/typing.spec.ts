import { expect, test, type CDPSession } from "@playwright/test";
import { readXlsx } from "hucre";
import { LedgerPage } from "./ledger-page";
import { countingWorkbook, twoSheets } from "./made-files";

/** Seconds that the page works within so many milliseconds. */
async function workIn(session: CDPSession, milliseconds: number): Promise<number> {
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await worked();
  await new Promise((waited) => setTimeout(waited, milliseconds));
  return (await worked()) - before;
}

test("Vietnamese typed through an input method stays, and a formula follows what is typed", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.locator("header input[type=file]").setInputFiles(await countingWorkbook());
  await expect(ledger.sheetTabs).toHaveText(["Phân loại"]);
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Performance.enable");

  await ledger.select("B1");
  // As Telex composes it: letters stand and are replaced until the word is done.
  for (const text of ["T", "To", "Tô", "Tổ"]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keyboard.send("Input.insertText", { text: "Tổ" });
  await keyboard.send("Input.insertText", { text: " Đoàn kết" });
  await page.keyboard.press("Enter");
  await expect(ledger.status).toContainText("chưa lưu");

  await ledger.select("B3");
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");
  await ledger.select("B5");
  await page.keyboard.type("=B4*100");
  await page.keyboard.press("Enter");
  // The grid shows what came out and is done with it: showing a result is no typing that is written and shown again.
  await expect.poll(() => workIn(keyboard, 1_000), { timeout: 20_000 }).toBeLessThan(0.4);

  const saved = (await ledger.save()).bytes;
  const rows = (await readXlsx(saved)).sheets[0]?.rows;
  expect(rows?.map((row) => row[1])).toEqual(["Tổ Đoàn kết", 40, 30, 0.75, 75]);
  await expect(ledger.status).toContainText("Đã lưu tệp phan-loai.xlsx");
  expect((await readXlsx((await ledger.save()).bytes)).sheets[0]?.rows).toEqual(rows);
});

test("what is being typed while the pane writes into the workbook is not lost", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.locator("header input[type=file]").setInputFiles(await countingWorkbook());
  await expect(ledger.sheetTabs).toHaveText(["Phân loại"]);
  await ledger.select("B1");
  await page.keyboard.type("To Hai");
  await ledger.adoptSamplePlan();
  await ledger.select("D5");
  await expect.poll(() => ledger.sheetTabs.count()).toBeGreaterThan(3);
  const saved = (await readXlsx((await ledger.save()).bytes)).sheets.find(({ name }) => name === "Phân loại");
  expect(saved?.rows[0]).toEqual(["Tên tổ", "To Hai"]);

  await ledger.sheetTabs.first().click();
  await ledger.select("B2");
  await page.keyboard.type("45");
  expect((await readXlsx((await ledger.save()).bytes)).sheets.find(({ name }) => name === "Phân loại")?.rows[1]).toEqual(["Số hộ", 45]);
});

test("what is typed between the rests of a long operation is kept, and the operation is whole", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.locator("header input[type=file]").setInputFiles(await countingWorkbook());
  await expect(ledger.sheetTabs).toHaveText(["Phân loại"]);
  const plan = await ledger.goTo("plan");
  await plan.getByRole("button", { name: "Dùng thử kế hoạch mẫu" }).click();
  const adopt = plan.getByRole("button", { name: /^Ghi \d+ mục vào sổ$/ });
  await expect(adopt).toBeEnabled();
  await page.mouse.click(150, 200);
  await ledger.select("B2");
  // The button is pressed without the pointer, which would end the selection of the cell; the keys follow while the plan is written.
  await adopt.evaluate((button: HTMLElement) => button.click());
  await page.keyboard.type("45");
  await page.keyboard.press("Enter");
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");
  await expect(plan.getByText("Đã ghi kế hoạch vào sổ.").first()).toBeVisible();
  await expect.poll(() => ledger.sheetTabs.count()).toBeGreaterThan(3);
  const { sheets } = await readXlsx((await ledger.save()).bytes);
  expect(sheets[0]?.rows.map((row) => row[1])).toEqual(["Tổ Một", 45, 30, 30 / 45]);
  const targets = sheets.find(({ name }) => name === "Chỉ tiêu")?.rows ?? [];
  expect(targets.filter(([id]) => /^(CT|MT|GS)\d+$/.test(String(id))).length).toBeGreaterThan(3);
  expect(
    sheets
      .slice(1)
      .flatMap(({ rows }) => rows.flat())
      .filter((value) => value === "45" || value === "30"),
  ).toEqual([]);
});

test("a sheet has its cells in the grid once it is looked at, and what is typed there counts", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.locator("header input[type=file]").setInputFiles(await twoSheets());
  await expect(ledger.sheetTabs).toHaveText(["Xóm 8", "Xóm 9"]);
  await ledger.sheetTabs.last().click();
  // F2 goes on with what the grid holds of the cell.
  await ledger.select("B2");
  await page.keyboard.press("F2");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await expect(ledger.status).toContainText("chưa lưu");
  await ledger.sheetTabs.first().click();
  await ledger.select("B1");
  await page.keyboard.press("F2");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  const { sheets } = await readXlsx((await ledger.save()).bytes);
  expect(sheets.map(({ rows }) => rows.map((row) => row[1]))).toEqual([
    [401, 10],
    [1025, 10_175],
  ]);
});
