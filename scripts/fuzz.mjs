/** Runs the property tests with many more examples than `npm test` does:  npm run fuzz [-- RUNS] (5000 each by default). */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 5000);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`${process.argv[2]} is not a number of runs.`);
  process.exit(2);
}

const usesExamples = (file) => /[.]test[.]tsx?$/.test(file) && /from "fast-check"|FUZZ_RUNS/.test(readFileSync(file, "utf8"));
const files = readdirSync(join(root, "test"), { recursive: true })
  .map((file) => join(root, "test", file))
  .filter(usesExamples);
if (files.length === 0) {
  console.error("No property tests were found.");
  process.exit(1);
}
const jest = join(dirname(require.resolve("jest/package.json")), "bin/jest.js");
const args = [jest, "--runTestsByPath", "--testTimeout=1800000", "--maxWorkers=2", ...files];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FUZZ_RUNS: String(runs) },
});
process.exitCode = status ?? 1;
