/** Who finds households that were typed twice, and how fast:  npm run bench:duplicates */
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
const folder = mkdtempSync(join(resolve(here, "../../node_modules"), ".bench-"));
try {
  const outfile = join(folder, "duplicates.mjs");
  await build({
    entryPoints: [join(here, "duplicates.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: {
      "talisman/metrics/jaro-winkler": "talisman/metrics/jaro-winkler.js",
      "talisman/keyers/fingerprint": "talisman/keyers/fingerprint.js",
    },
    outfile,
    logLevel: "error",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
