import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./measured.mjs";

/** Loads a TypeScript module, bundled for Node; packages are taken from node_modules. */
export async function importTypescript(file, alias = {}) {
  const folder = mkdtempSync(join(root, "node_modules", ".bench-"));
  try {
    const outfile = join(folder, "bundle.mjs");
    await build({
      entryPoints: [file],
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      alias,
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
