import { expect, test, type Page } from "@playwright/test";
import { LedgerPage } from "./ledger-page";
import { countingWorkbook, unreadableFiles, type ChosenFile } from "./made-files";

/** Lets a file fall onto the page, as from the desktop. */
async function drop(page: Page, { name, mimeType, buffer }: ChosenFile): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([text, fileName, type]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], fileName, { type }));
      return transfer;
    },
    [buffer.toString("base64"), name, mimeType] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await expect(page.getByText("Thả tệp Excel vào đây để mở")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
}

const choose = (page: Page, file: ChosenFile) => page.locator("header input[type=file]").setInputFiles(file);

for (const [way, open] of [
  ["chosen", choose],
  ["dropped", drop],
] as const) {
  test(`a workbook that is ${way} takes the sample's place`, async ({ page }) => {
    const ledger = new LedgerPage(page);
    await ledger.open();
    await open(page, await countingWorkbook());
    await expect(ledger.status).toContainText("phan-loai.xlsx");
    await expect(ledger.sheetTabs).toHaveText(["Phân loại"]);
  });
}

test("a file that cannot be opened is refused with a sentence, and the open workbook stays", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  for (const [what, file, sentence] of unreadableFiles) {
    await test.step(what, async () => {
      await choose(page, file);
      const alert = page.locator("header").getByRole("alert");
      await expect(alert).toHaveText(sentence);
      await expect(alert).not.toContainText(/Error|undefined|null/);
      await expect(ledger.sheetTabs).toHaveText(["Danh sách hộ", "Kiểm tra", "Biểu 01"]);
    });
  }
  await ledger.goTo("intake");
  await expect(ledger.panel("intake").getByText(/^Tìm thấy 3 bảng/)).toBeVisible();
});
