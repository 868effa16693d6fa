import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";

const root = resolve(__dirname, "../..");
let folder = "";
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), "specification-"));
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "development", "--env", "only=specification", "--output-path", folder, "--stats", "errors-only"];
  execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
  server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("Content-Type", file.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
});

test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the page for a real Excel runs the whole specification, here on the embedded host, and every case agrees", async ({ page }) => {
  test.setTimeout(240_000);
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/specification.html?host=embedded`);
  await page.getByRole("button", { name: /Chạy trong sổ trống này/ }).click();
  await expect(page.locator("#report")).toBeVisible({ timeout: 200_000 });
  const report = JSON.parse(await page.locator("#report").inputValue()) as {
    agree: number;
    cases: { outcome: string; title: string; details: string }[];
  };
  expect(report.cases.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
  expect(report.agree).toBeGreaterThan(150);
  expect(report.agree).toBe(report.cases.length);
});

test("what is built for users does not hold that page", async ({ request }) => {
  expect((await request.get("/specification.html")).status()).toBe(404);
  expect(readFileSync(join(root, "dist/manifest.xml"), "utf8")).not.toContain("specification");
});
