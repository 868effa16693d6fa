import { defineConfig } from "@playwright/test";
import { execFileSync } from "node:child_process";

const port = Number(process.env.PORT ?? 3001);

/** The page as it is built, in a real Chromium or Chrome (its path is found by scripts/find-browser.mjs). */
const executablePath =
  process.env.PLAN_LEDGER_BROWSER ??
  execFileSync(process.execPath, ["scripts/find-browser.mjs"], { cwd: __dirname, encoding: "utf8" }).trim();

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1360, height: 860 },
    launchOptions: {
      executablePath,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node scripts/serve-built.mjs",
    url: `http://localhost:${port}/index.html`,
    timeout: 300_000,
    reuseExistingServer: false,
    env: { PORT: String(port) },
  },
});
