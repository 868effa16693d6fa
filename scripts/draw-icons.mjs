/** Draws assets/icons/NAME-SIZE.png from assets/icons/drawings/NAME.svg in every size that Excel asks for. */
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { browserInstalled } from "./find-browser.mjs";

const icons = resolve(import.meta.dirname, "../assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

mkdirSync(icons, { recursive: true });
const browser = await chromium.launch({ executablePath: browserInstalled(), args: sandbox });
const page = await browser.newPage();
for (const file of readdirSync(join(icons, "drawings"))) {
  const name = file.replace(/[.]svg$/, "");
  const drawing = readFileSync(join(icons, "drawings", file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: join(icons, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
