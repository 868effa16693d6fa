/**
 * All tests, one runner after the other: jest (domain, Excel specification, scenarios, pane), Playwright in Chromium, and
 * the round trip through LibreOffice. Closes with the totals of all of them. Names of runners as arguments run only those.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { browserInstalled } from "./find-browser.mjs";
import { libreOfficeInstalled } from "./find-libreoffice.mjs";

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "..");
const results = mkdtempSync(join(tmpdir(), "plan-ledger-test-"));

/** The file that a package's command starts. */
function commandFile(packageName, command = packageName) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

function run(file, args, env = {}) {
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [file, ...args], options).status ?? 1;
}

function readCounts(file, countsOf) {
  try {
    return countsOf(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** A runner that stopped before it counted anything, or failed without a failed test, is one failure. */
function counted(status, counts) {
  if (counts === null || counts.passed + counts.failed === 0) return { passed: 0, failed: 1, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const jestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

function runJest(name, ...args) {
  const file = join(results, `${name}.json`);
  const status = run(commandFile("jest"), ["--json", `--outputFile=${file}`, "--silent=false", "--maxWorkers=2", ...args]);
  return counted(status, readCounts(file, jestCounts));
}

function runPlaywright() {
  const file = join(results, "browser.json");
  const env = { PLAN_LEDGER_BROWSER: browserInstalled(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const status = run(commandFile("@playwright/test", "playwright"), ["test", "--reporter=list,json"], env);
  return counted(status, readCounts(file, playwrightCounts));
}

function runLibreOffice() {
  libreOfficeInstalled();
  return runJest("libreoffice", "--selectProjects", "libreoffice", "--testTimeout=180000");
}

const runners = {
  jest: () => runJest("jest", "--selectProjects", "node", "pane"),
  browser: runPlaywright,
  libreoffice: runLibreOffice,
};

function outcome(name) {
  console.log(`\n== ${name} ==`);
  try {
    return runners[name]();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in runners));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. There are ${Object.keys(runners).join(", ")}.`);
  process.exit(2);
}
const outcomes = (asked.length > 0 ? asked : Object.keys(runners)).map((name) => ({ name, ...outcome(name) }));
rmSync(results, { recursive: true, force: true });

const total = (key) => outcomes.reduce((sum, one) => sum + one[key], 0);
console.log();
for (const one of outcomes) console.log(`${one.name}: passed ${one.passed}, failed ${one.failed}, skipped ${one.skipped}`);
console.log(`${total("passed")} passed, ${total("failed")} failed${total("skipped") ? `, ${total("skipped")} skipped` : ""}`);
process.exitCode = total("failed") === 0 ? 0 : 1;
