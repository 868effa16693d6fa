import { expect, test, type Page } from "@playwright/test";

/** Office.js as far as the pane asks it before it begins, in an Excel with or without what the ledger needs. */
const officeThat = (host: string | null, supports: boolean) => `
  window.Office = {
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)}, platform: null }),
    actions: { associate() {} },
    context: { requirements: { isSetSupported: () => ${supports} } },
  };
  window.Excel = {};`;

async function openPane(page: Page, office: string | null): Promise<void> {
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    office === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await page.goto("/taskpane.html");
}

test("the pane opened outside Excel says where it works", async ({ page }) => {
  await openPane(page, officeThat(null, false));
  await expect(page.getByRole("alert")).toContainText("Trang này chỉ dùng trong Excel");
  await expect(page.locator("[lang=en]").filter({ hasText: "works inside Excel only" })).toBeVisible();
});

test("the pane without Office.js says that Microsoft's server cannot be reached", async ({ page }) => {
  await openPane(page, null);
  await expect(page.getByRole("alert").filter({ visible: true })).toContainText("Chưa kết nối được với máy chủ của Microsoft");
});

test("an Excel without what the ledger needs is told which one does", async ({ page }) => {
  await openPane(page, officeThat("Excel", false));
  await expect(page.getByRole("alert")).toContainText("Bản Excel này quá cũ");
});

test("a browser that cannot run the program at all gets the same sentence from plain ES5", async ({ page }) => {
  await page.addInitScript(() => {
    // What an Excel of 2016 brings: no Object.fromEntries.
    delete (Object as { fromEntries?: unknown }).fromEntries;
  });
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.locator("#too-old")).toBeVisible();
  await expect(page.locator("#too-old")).toContainText("Excel 2021");
});
