/** What an officer does with the sample at the standalone page, for pictures of it. */
export class SampleJourney {
  constructor(page) {
    this.page = page;
  }

  /** Opens the page with the sample, on the last day of its plan. */
  async open(address) {
    await this.page.clock.setFixedTime(new Date("2024-12-31T09:00:00+07:00"));
    await this.page.goto(address);
    await this.sheet("Danh sách hộ").waitFor();
    await this.panel("overview").getByRole("button").first().waitFor();
  }

  panel(panel) {
    return this.page.locator(`#panel-${panel}`);
  }

  sheet(name) {
    return this.page.getByRole("region", { name: "Bảng tính" }).getByRole("tab", { name, exact: true });
  }

  async goTo(panel) {
    await this.page.locator(`#tab-${panel}`).click();
    await this.panel(panel).getByRole("heading").first().waitFor();
    await this.page.locator(`#panel-${panel} .fui-Spinner`).waitFor({ state: "detached" });
    return this.panel(panel);
  }

  async seeTables() {
    const panel = await this.goTo("intake");
    await panel.getByRole("button", { name: /^Ghi .*vào sổ$/ }).waitFor();
  }

  async takeIn() {
    const panel = this.panel("intake");
    await panel.getByRole("button", { name: /^Ghi .*vào sổ$/ }).click();
    await panel
      .getByText(/^Đã ghi/)
      .first()
      .waitFor();
    await this.sheet("Chỉ tiêu").waitFor();
  }

  async readPlan() {
    const panel = await this.goTo("plan");
    await panel.getByRole("button", { name: "Dùng thử kế hoạch mẫu" }).click();
    await panel.getByRole("button", { name: /^Ghi \d+ mục vào sổ$/ }).waitFor();
  }

  async adoptPlan() {
    const panel = this.panel("plan");
    await panel.getByRole("button", { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await panel.getByText("Đã ghi kế hoạch vào sổ.").first().waitFor();
  }

  async writeYearEnd() {
    const panel = await this.goTo("reports");
    await panel.getByRole("button", { name: "Lập báo cáo" }).click();
    await panel
      .getByText(/^Đã lập báo cáo ở trang/)
      .first()
      .waitFor();
  }

  async save(file) {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Lưu về máy" }).click();
    await (await download).saveAs(file);
  }
}
