/**
 * Large libraries of many small files, each made one file for the tests: jest loads a library anew for every test file, and
 * finding and compiling thousands of files takes longer than most of the tests. Kept until a library, this script or a
 * transform of it is another one.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { plainFields } = require("./plain-fields.cjs");

const root = path.resolve(__dirname, "..");
/** A library, what is not put into its file because others share it, and whether it is older than modules. */
const libraries = {
  "@univerjs/core": { external: [], isCommonJs: false },
  "@univerjs/engine-formula": { external: ["@univerjs/core"], isCommonJs: false },
  "@fluentui/react-components": { external: ["react", "react-dom"], isCommonJs: false },
  hucre: { external: [], isCommonJs: false },
  mammoth: { external: [], isCommonJs: true },
  zod: { external: [], isCommonJs: false },
};

const versionOf = (name) => JSON.parse(fs.readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8")).version;

const sources = [__filename, require.resolve("./plain-fields.cjs")].map((file) => fs.readFileSync(file, "utf8"));
const key = createHash("sha256")
  .update(JSON.stringify([sources, Object.keys(libraries).map(versionOf)]))
  .digest("hex")
  .slice(0, 16);
const folder = path.join(root, "node_modules", ".cache", "plan-ledger-tests", key);

const fileOf = (name) => path.join(folder, `${name.replace("@", "").replace("/", "-")}.cjs`);

/** What jest takes instead of each library. */
const moduleNameMapper = Object.fromEntries(Object.keys(libraries).map((name) => [`^${name}$`, fileOf(name)]));

/** Makes the files that are missing; jest calls it before the tests. */
async function setup() {
  const missing = Object.entries(libraries).filter(([name]) => !fs.existsSync(fileOf(name)));
  if (missing.length === 0) return;
  const { build } = require("esbuild");
  for (const [name, { external, isCommonJs }] of missing) {
    const outfile = fileOf(name);
    const made = `${outfile}.${process.pid}`;
    const contents = isCommonJs ? `module.exports = require("${name}");` : `export * from "${name}";`;
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: "node",
      format: "cjs",
      mainFields: ["module", "main"],
      external,
      plugins: [plainFields],
      outfile: made,
      logLevel: "error",
    });
    fs.renameSync(made, outfile);
  }
}

module.exports = Object.assign(setup, { moduleNameMapper });
