/** Bundles the command line for Node with esbuild: a small start file and chunks that are loaded when they are needed. */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { plainFields } = require("./plain-fields.cjs");

const root = path.resolve(__dirname, "..");
const sourceFolders = ["src", "assets/sample"];
const sourceFiles = ["package.json", "package-lock.json", "scripts/bundle-command-line.cjs", "scripts/plain-fields.cjs"];

/** What the bundle lacks when it is an ES module and packages in it were written for require(). */
const banner = [
  'import { createRequire as plCreateRequire } from "node:module";',
  'import { fileURLToPath as plFileURLToPath } from "node:url";',
  'import { dirname as plDirname } from "node:path";',
  "const require = plCreateRequire(import.meta.url);",
  "const __filename = plFileURLToPath(import.meta.url);",
  "const __dirname = plDirname(__filename);",
].join("\n");

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A short name for the present state of the sources: the same sources, the same name. */
function sourcesHash() {
  const hash = createHash("sha1");
  const files = [
    ...sourceFolders.flatMap((folder) => filesUnder(path.join(root, folder))),
    ...sourceFiles.map((file) => path.join(root, file)),
  ];
  for (const file of files) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function esbuildOptions(entryPoints, outdir) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[hash]",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    banner: { js: banner },
    plugins: [plainFields],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  };
}

/** Writes the bundle of `entryPoints` to `outdir` whole or not at all, with the hash of the sources beside it. */
async function bundle(entryPoints, outdir, hash = sourcesHash()) {
  const { build } = require("esbuild");
  const unfinished = `${outdir}.${process.pid}`;
  await build(esbuildOptions(entryPoints, unfinished));
  fs.writeFileSync(path.join(unfinished, "sources"), hash);
  fs.rmSync(outdir, { recursive: true, force: true });
  try {
    fs.renameSync(unfinished, outdir);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(path.join(outdir, "sources"))) throw error; // otherwise another process was faster
  }
}

module.exports = { root, sourcesHash, bundle };

if (require.main === module) {
  bundle(["src/command-line/main.ts"], path.join(root, "dist", "cli")).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
