#!/usr/bin/env node
/**
 * Starts the command line. In a package that was built, dist/cli is run as it is. In a checkout the bundle of the present
 * sources is run, and made first where there is none: it is kept in node_modules/.cache under a name made from the sources.
 */
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const root = path.resolve(__dirname, "..");
const built = path.join(root, "dist", "cli");
const cache = path.join(root, "node_modules", ".cache", "plan-ledger");

function forgetOldBundles(current) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of fs.readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (name !== current && fs.statSync(folder).mtimeMs < hourAgo) fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function bundleFolder() {
  if (!fs.existsSync(path.join(root, "src"))) return built;
  const { sourcesHash, bundle } = require("../scripts/bundle-command-line.cjs");
  const hash = sourcesHash();
  const mark = path.join(built, "sources");
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === hash) return built;
  const folder = path.join(cache, hash);
  if (!fs.existsSync(path.join(folder, "sources"))) {
    fs.mkdirSync(cache, { recursive: true });
    await bundle(["src/command-line/main.ts"], folder, hash);
    forgetOldBundles(hash);
  }
  return folder;
}

async function start() {
  const folder = await bundleFolder();
  await import(pathToFileURL(path.join(folder, "main.mjs")).href);
}

start().catch((error) => {
  process.stderr.write(`plan-ledger: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
