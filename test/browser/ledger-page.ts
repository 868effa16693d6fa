import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** The last day of the sample's plan. */
const lastDay = new Date("2024-12-31T09:00:00+07:00");

export type Panel = "overview" | "intake" | "plan" | "roster" | "targets" | "issues" | "reports";

/** What a person does at the standalone page. */
export class LedgerPage {
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.status = page.locator("header").getByRole("status");
  }

  /** Opens the page on the last day of the sample's plan and waits until the sample stands in the grid. */
  async open(): Promise<void> {
    await this.page.clock.setFixedTime(lastDay);
    await this.page.goto("/index.html");
    await expect(this.sheetTabs).toHaveCount(3, { timeout: 60_000 });
    await expect(this.panel("overview").getByRole("button").first()).toBeVisible();
  }

  get sheetTabs(): Locator {
    return this.page.getByRole("region", { name: "Bảng tính" }).getByRole("tab");
  }

  panel(panel: Panel): Locator {
    return this.page.locator(`#panel-${panel}`);
  }

  async goTo(panel: Panel): Promise<Locator> {
    await this.page.locator(`#tab-${panel}`).click();
    await expect(this.panel(panel)).toBeVisible();
    await expect(this.panel(panel).getByRole("heading").first()).toBeVisible();
    return this.panel(panel);
  }

  /** Takes in every table that was found. */
  async takeIn(): Promise<void> {
    const panel = await this.goTo("intake");
    await panel.getByRole("button", { name: /^Ghi .*vào sổ$/ }).click();
    await expect(panel.getByText(/^Đã ghi/).first()).toBeVisible();
  }

  /** Reads the sample plan and accepts what the program is sure enough of. */
  async adoptSamplePlan(): Promise<void> {
    const panel = await this.goTo("plan");
    await panel.getByRole("button", { name: "Dùng thử kế hoạch mẫu" }).click();
    await panel.getByRole("button", { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await expect(panel.getByText("Đã ghi kế hoạch vào sổ.").first()).toBeVisible();
  }

  /** Writes the year-end report as the panel proposes it. */
  async writeYearEnd(): Promise<void> {
    const panel = await this.goTo("reports");
    await panel.getByRole("button", { name: "Lập báo cáo" }).click();
    await expect(panel.getByText(/^Đã lập báo cáo ở trang/).first()).toBeVisible();
  }

  /** Saves the workbook to the computer; its name and bytes. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Lưu về máy" }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

  /** Waits until the page has nothing to do: a sheet just opened goes to its own cell, and would take the keys there. */
  async rested(): Promise<void> {
    await this.page.evaluate(async () => {
      const idle = () => new Promise((rested) => requestIdleCallback(rested));
      for (let times = 0; times < 3; times++) {
        await idle();
        await new Promise((waited) => setTimeout(waited, 100));
      }
    });
  }

  /** Selects a cell of the sheet that is shown, so that what is typed next goes there. */
  async select(address: string): Promise<void> {
    const box = this.page.getByRole("region", { name: "Bảng tính" }).locator("input:visible").first();
    const editor = this.page.locator("[contenteditable][id$=DOCS_NORMAL]");
    await this.rested();
    await box.fill(address);
    await box.press("Enter");
    await expect(editor).toBeFocused();
    // The selection moves a little after the key.
    await this.rested();
    await expect(box).toHaveValue(address);
  }
}
