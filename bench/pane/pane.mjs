/** What the pane weighs and how soon it stands in Chromium. Goal: at most 170 kB of script (gzip) before anything is loaded on demand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { withPage } from "./open-browser.mjs";

const GOAL_KB = 170;
const RUNS = 5;

/** Scripts that a page names itself, in kB of gzip; Office.js comes from Microsoft and does not count. */
function initialScripts(dist, page) {
  const names = [...readFileSync(join(dist, page), "utf8").matchAll(/<script[^>]+src="(?!https:)([^"]+)"/g)].map((match) => match[1]);
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0) / 1000;
}

/** Milliseconds from asking for the page to its first paint, and to a pane whose buttons can be pressed. */
async function start(browser, address) {
  const page = await browser.newPage();
  const began = Date.now();
  await page.goto(address);
  await page.locator("#panel-overview button").first().waitFor();
  const interactive = Date.now() - began;
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await page.close();
  return { paint, interactive };
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Builds the page where needed, opens it a few times and prints the middle figures. */
export function printPane(root) {
  return withPage(root, async (browser, address) => {
    const starts = [];
    for (let run = 0; run < RUNS; run++) starts.push(await start(browser, address));
    console.log(
      `\npane: scripts before anything on demand ${initialScripts(join(root, "dist"), "taskpane.html").toFixed(0)} kB gzip (goal ${GOAL_KB})`,
    );
    console.log(
      `page with the sample: first paint ${middle(starts.map(({ paint }) => paint)).toFixed(0)} ms, buttons ${middle(starts.map(({ interactive }) => interactive)).toFixed(0)} ms (middle of ${RUNS})`,
    );
  });
}
