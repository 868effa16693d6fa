/**
 * The whole way once, with the sample: a tracking workbook and a plan document go in; what was found, what is wrong and how
 * far each target is come out, and a workbook with ledger and reports.  npm run demo [-- --lang en]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const book = "assets/sample/so-theo-doi-xom-9.xlsx";
const plan = "assets/sample/ke-hoach-phoi-hop.txt";
const out = "out/so-ke-hoach-xom-9.xlsx";
const args = ["build", book, "--plan", plan, "-o", out, "--as-of", "2024-12-31", "--force", ...process.argv.slice(2)];

mkdirSync(resolve(root, dirname(out)), { recursive: true });
console.log(`$ npx plan-ledger ${args.join(" ")}\n`);
const ran = spawnSync(process.execPath, ["bin/plan-ledger.cjs", ...args], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
process.exitCode = ran.status ?? 2;
