/** Runs a TypeScript file of this project in Node:  node scripts/run-typescript.mjs bench/bench.ts [arguments] */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { root, sourcesHash, bundle } = require("./bundle-command-line.cjs");
const file = process.argv[2];
if (file === undefined) {
  console.error("Which file? node scripts/run-typescript.mjs FILE.ts [arguments]");
  process.exit(2);
}

const name = basename(file).replace(/[.]tsx?$/, "");
const hash = createHash("sha1")
  .update(sourcesHash())
  .update(readFileSync(resolve(file)))
  .digest("hex")
  .slice(0, 16);
const folder = join(root, "node_modules/.cache/plan-ledger-run", name);
await bundle([resolve(file)], folder, hash);
process.argv.splice(1, 2, resolve(file));
await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
