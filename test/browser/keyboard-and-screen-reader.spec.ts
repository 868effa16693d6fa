import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import type * as Axe from "axe-core";
import { LedgerPage, type Panel } from "./ledger-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const panels: readonly Panel[] = ["overview", "intake", "plan", "roster", "targets", "issues", "reports"];

/** What a screen reader's user would stumble over in the pane, by rule and element. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof Axe }).axe;
    // The grid is Univer's own; Fluent's focus guards hand the focus on and are never read out.
    const context = { include: ["#root"], exclude: ["[aria-label='Bảng tính']", "[data-tabster-dummy]"] };
    const found = await run(context, { resultTypes: ["violations"] });
    return found.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until the element in focus says this; fails where it never does. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (words.test(await focusedText(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never reached ${String(words)}.`);
}

test("with the keyboard alone the sample is taken in", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.locator("#tab-overview").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#tab-intake")).toBeFocused();
  await page.keyboard.press("Enter");
  const panel = ledger.panel("intake");
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Ghi .*vào sổ$/ })).toBeEnabled();
  await tabTo(page, /^Ghi .*vào sổ$/);
  await page.keyboard.press("Enter");
  await expect(panel.getByText(/^Đã ghi/).first()).toBeVisible();
});

test("the grid leaves the focus in the pane until a person goes into it", async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  const tab = page.locator("#tab-overview");
  await tab.focus();
  await page.evaluate(() => document.querySelector<HTMLElement>("[contenteditable='true']")?.focus());
  await expect(tab).toBeFocused();
  await page.locator("[id^='univer-sheet-main-canvas']").click({ position: { x: 200, y: 120 } });
  await expect(tab).not.toBeFocused();
});

test("no panel has a serious barrier for a screen reader, light or dark", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const ledger = new LedgerPage(page);
  await ledger.open();
  await page.evaluate(axe);
  await expect.poll(() => violations(page)).toEqual([]);
  await ledger.takeIn();
  for (const panel of panels) {
    await ledger.goTo(panel);
    await expect(page.locator(`#panel-${panel} .fui-Spinner`)).toHaveCount(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await test.step(`${panel}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expect.poll(() => violations(page)).toEqual([]);
      });
    }
  }
});
