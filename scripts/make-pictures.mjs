/** Makes docs/images/*.png from the built page and from what LibreOffice prints of the sample's ledger. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { browserInstalled } from "./find-browser.mjs";
import { printSheet } from "./pictures/print-pages.mjs";
import { SampleJourney } from "./pictures/sample-journey.mjs";

const root = resolve(import.meta.dirname, "..");
const images = join(root, "docs/images");
const port = Number(process.env.PORT ?? 3002);
const address = `http://localhost:${port}/index.html`;
const wide = { width: 1280, height: 800 };
/** The page is narrow here, so the pane is as wide as the window. */
const paneOf = (width) => ({ width, height: 1500 });

async function served() {
  const server = spawn(process.execPath, [join(root, "scripts/serve-built.mjs")], {
    stdio: "inherit",
    env: { ...process.env, PORT: String(port) },
  });
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    if (await fetch(address).catch(() => null)) return server;
    await new Promise((wait) => setTimeout(wait, 500));
  }
  server.kill();
  throw new Error("The page could not be built and served.");
}

/** One frame after everything drawn has settled. */
const settled = (page) =>
  page.evaluate(() => document.fonts.ready.then(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 700))));

async function takePane(page, name, width = 450) {
  await page.setViewportSize(paneOf(width));
  await settled(page);
  await page.getByRole("region", { name: "Sổ kế hoạch" }).screenshot({ path: join(images, `pane-${name}.png`) });
  await page.setViewportSize(wide);
}

async function photograph(page, saved) {
  const journey = new SampleJourney(page);
  await journey.open(address);
  await takePane(page, "start");
  await journey.seeTables();
  await takePane(page, "intake");
  await journey.panel("intake").getByRole("button", { name: "Xem và sửa cách đọc bảng này" }).first().click();
  await takePane(page, "columns");
  await journey.takeIn();
  await journey.goTo("overview");
  await journey.sheet("Danh sách hộ").click();
  await settled(page);
  await page.screenshot({ path: join(images, "page.png") });
  await journey.readPlan();
  await takePane(page, "plan");
  await journey.adoptPlan();
  for (const panel of ["overview", "roster", "targets", "issues", "reports"]) {
    await journey.goTo(panel);
    await takePane(page, panel);
  }
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await journey.goTo("overview");
  await takePane(page, "dark", 320);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await journey.writeYearEnd();
  await journey.save(saved);
}

mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "plan-ledger-pictures-"));
const server = await served();
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: browserInstalled(), args });
try {
  const context = await browser.newContext({
    viewport: wide,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const saved = join(folder, "so-ke-hoach.xlsx");
  await photograph(page, saved);
  printSheet(saved, "Báo cáo tổng kết", { file: join(images, "year-end.png"), dpi: 80 });
  printSheet(saved, "Chỉ tiêu", { file: join(images, "ledger.png"), dpi: 80 });
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
