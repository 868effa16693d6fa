/**
 * A large list in the page: how long every step takes, how long the page stands still at most and whether it showed before that
 * it is at work, and the memory of the page:  npm run bench:pane [-- 20000]
 */
import { fileURLToPath } from "node:url";
import { listOf } from "../lists.mjs";
import { root } from "../measured.mjs";
import { withPage } from "./open-browser.mjs";

const MINUTES = 60_000;
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** In the page: notes how long it stands still, and at every frame whether it shows that it is at work. */
function watch() {
  const frames = [];
  window.standing = [];
  window.isBusyShown = (part = document) =>
    part.querySelector("[role=progressbar]:not([aria-valuenow])") !== null ||
    [...part.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.trim().endsWith("…"));
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const last = frames.findLast(({ at }) => at <= startTime + 1);
      window.standing.push({ at: startTime, duration, isBusyShown: last?.isBusyShown ?? false });
    }
  }).observe({ type: "longtask", buffered: true });
  const frame = () => {
    frames.push({ at: performance.now(), isBusyShown: window.isBusyShown() });
    if (frames.length > 2000) frames.splice(0, 1000);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Takes a list in and opens every panel; prints what each step costs. */
async function measureList(page, address, size) {
  const session = await page.context().newCDPSession(page);
  const panel = (name) => page.locator(`#panel-${name}`);
  const goTo = async (name) => {
    await page.locator(`#tab-${name}`).click();
    await panel(name).getByRole("heading").first().waitFor();
    await page.waitForFunction((shown) => !window.isBusyShown(document.querySelector(shown)), `#panel-${name}`);
  };
  const step = async (what, work) => {
    await page.evaluate(() => (window.standing.length = 0));
    const began = Date.now();
    await work();
    const seconds = (Date.now() - began) / 1000;
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 100))));
    const standing = await page.evaluate(() => window.standing);
    const longest = standing.reduce((most, one) => (one.duration > most.duration ? one : most), { duration: 0, isBusyShown: true });
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    console.log(
      `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  longest standstill ${(longest.duration / 1000).toFixed(1).padStart(5)} s${longest.isBusyShown ? "" : " (nothing showed it)"}` +
        `  ${(usedSize / 1e6).toFixed(0).padStart(5)} MB  ${String(nodes).padStart(6)} elements`,
    );
  };
  const buffer = Buffer.from(await listOf(size));
  console.log(`\n${size} households in the page`);
  await page.addInitScript(watch);
  await page.goto(address);
  await panel("overview").getByRole("button").first().waitFor();
  await step("open the file", async () => {
    await page.locator("header input[type=file]").setInputFiles({ name: "ho-dan.xlsx", mimeType, buffer });
    await page.getByRole("region", { name: "Bảng tính" }).getByRole("tab", { name: "Danh sách", exact: true }).waitFor();
  });
  const write = panel("intake").getByRole("button", { name: /^Ghi .*vào sổ$/ });
  await step("preview of the intake", async () => {
    await page.locator("#tab-intake").click();
    await write.waitFor();
  });
  await step("take in", async () => {
    await write.click();
    await panel("intake")
      .getByText(/^Đã ghi/)
      .first()
      .waitFor();
  });
  for (const name of ["overview", "roster", "targets", "issues", "reports", "plan"]) await step(`panel: ${name}`, () => goTo(name));
  await step("adopt the sample plan", async () => {
    await panel("plan").getByRole("button", { name: "Dùng thử kế hoạch mẫu" }).click();
    await panel("plan")
      .getByRole("button", { name: /^Ghi \d+ mục vào sổ$/ })
      .click();
    await panel("plan").getByText("Đã ghi kế hoạch vào sổ.").first().waitFor();
  });
  await step("year-end report", async () => {
    await goTo("reports");
    await panel("reports").getByRole("button", { name: "Lập báo cáo" }).click();
    await panel("reports")
      .getByText(/^Đã lập báo cáo ở trang/)
      .first()
      .waitFor();
  });
  await step("overview again", () => goTo("overview"));
  await step("save", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu về máy" }).click();
    await download;
  });
}

/** Prints what a list of so many households costs in the page. */
export function printLargeList(size) {
  return withPage(root, async (browser, address) => {
    const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 1360, height: 860 } });
    page.setDefaultTimeout(5 * MINUTES);
    page.on("pageerror", (error) => console.log(`the page failed: ${error.message}`));
    await measureList(page, address, size);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printLargeList(Number(process.argv[2] ?? 20_000));
