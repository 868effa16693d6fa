/**
 * How the roster's tab answers with a long list, in Chromium over the embedded host: milliseconds until each answer stands, and the
 * longest time the page could not be used meanwhile:  npm run bench:roster [-- 20000]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { writeXlsx } from "hucre";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { measured, root } from "../measured.mjs";
import { served } from "./pane.mjs";

const size = Number(process.argv[2] ?? 20_000);
const TWICE = Math.round(size / 100);
const families = ["Trần", "Lê", "Phạm", "Vũ", "Hoàng", "Đinh", "Bùi", "Đặng", "Ngô", "Nguyễn", "Quách", "Tạ", "Lò"];
const middles = ["Thị", "Văn", "Thị Ngọc", "Đình", "Thị Thanh", "Hữu", "Quang"];
const given = ["Liên", "Khoát", "Hạnh", "Thường", "Thủy", "Lãm", "Mận", "Trứ", "Oanh", "Phước", "Sâm", "Kiểm", "Loan"];
const pick = (list, at) => list[Math.floor(at) % list.length];
const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

function row(at) {
  const twin = at >= size - TWICE ? (at - size + TWICE) * 50 : at;
  const name = `${pick(families, twin * 7)} ${pick(middles, twin / 3)} ${pick(given, twin / 11)}`;
  return [
    at + 1,
    twin === at ? name : plain(name),
    1945 + (twin % 50),
    `09${String(twin * 4999 + 10_000_000).slice(0, 8)}`,
    `Xóm ${1 + (twin % 24)}`,
    2,
  ];
}

async function listFile(path) {
  const rows = [["STT", "Họ và tên chủ hộ", "Năm sinh", "Số điện thoại", "Xóm", "Số thùng 60 lít được phân bổ"]];
  for (let at = 0; at < size; at++) rows.push(row(at));
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "Danh sách", rows }] }));
}

/** Does something, waits for its answer, and tells how long that took and the longest task in between. */
async function timed(page, what, act, answer) {
  await page.evaluate(() => (globalThis.longest = 0));
  const began = Date.now();
  await act();
  await answer();
  const took = Date.now() - began;
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => globalThis.longest);
  console.log(`${what.padEnd(44)} ${String(took).padStart(6)} ms, longest task ${longest.toFixed(0)} ms`);
}

async function measure(page, ledger, address) {
  page.setDefaultTimeout(180_000);
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(address);
  await page.locator("#panel-overview button").first().waitFor();
  const panel = page.locator("#panel-roster");
  const list = panel.getByRole("list", { name: "Danh sách hộ" });
  await timed(
    page,
    "the ledger is opened",
    () => page.locator("header input[type=file]").setInputFiles(ledger),
    () => page.locator("header").getByText("so.xlsx").waitFor(),
  );
  await page.waitForTimeout(3000);
  await timed(
    page,
    "the tab is opened, until the list stands",
    () => page.locator("#tab-roster").click(),
    () => list.getByRole("listitem").first().waitFor(),
  );
  const chip = (name) => panel.getByRole("button", { name });
  const search = panel.getByLabel("Tìm theo tên hoặc mã hộ");
  await timed(
    page,
    "a filter (may be double)",
    () => chip(/^Có thể trùng/).click(),
    () => panel.getByRole("button", { name: /^Có thể trùng/, pressed: true }).waitFor(),
  );
  await timed(
    page,
    "all again",
    () => chip(/^Tất cả/).click(),
    () => panel.getByRole("button", { name: /^Tất cả/, pressed: true }).waitFor(),
  );
  await timed(
    page,
    "a name is searched for, letter by letter",
    () => search.pressSequentially("quach thi", { delay: 60 }),
    () =>
      list
        .getByText(/Quách Thị/)
        .first()
        .waitFor(),
  );
  await search.fill("");
  await timed(
    page,
    "the next page",
    () => panel.getByRole("button", { name: "Trang sau" }).click(),
    () => panel.getByText(/^51/).waitFor(),
  );
  const queue = panel.getByRole("region", { name: "Hộ có thể trùng" });
  await timed(
    page,
    "the queue of doubles is opened",
    () => panel.getByRole("button", { name: /^Xem .* có thể trùng$/ }).click(),
    () => queue.getByText(/^Còn .* cặp/).waitFor(),
  );
  const left = await queue.getByText(/^Còn .* cặp/).textContent();
  await timed(
    page,
    "two are called different",
    () => queue.getByRole("button", { name: "Hai hộ khác nhau" }).click(),
    () =>
      queue
        .getByText(/^Còn .* cặp/)
        .filter({ hasNotText: left })
        .waitFor(),
  );
  await timed(
    page,
    "two are merged, until the ledger is written",
    () => queue.getByRole("button", { name: /^Cùng một hộ/ }).click(),
    () =>
      queue
        .getByRole("button", { name: /^Cùng một hộ/ })
        .and(page.locator(":enabled"))
        .waitFor(),
  );
}

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const { server, address } = await served(root);
const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: findBrowser(), args: flags });
try {
  await listFile(join(folder, "danh-sach.xlsx"));
  measured("intake", join(folder, "danh-sach.xlsx"), "-o", join(folder, "so.xlsx"));
  console.log(`${size.toLocaleString("en")} households, ${TWICE} typed twice`);
  await measure(await browser.newPage(), join(folder, "so.xlsx"), address);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
