/** Serves the built page (dist/) on http://localhost:PORT, built first where it is older than the sources. For the browser tests. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize, resolve, sep } from "node:path";

const require = createRequire(import.meta.url);
const { sourcesHash } = require("./bundle-command-line.cjs");
const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const mark = join(dist, "sources");
const port = Number(process.env.PORT ?? 3001);

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The sources and what the page is built from besides them. */
function buildHash() {
  const others = ["webpack.config.js", "manifest.xml", "docs/huong-dan-su-dung.md"];
  return [sourcesHash(), ...others.map((file) => readFileSync(join(root, file), "utf8"))].join("\n");
}

function buildWhereNeeded() {
  const hash = buildHash();
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--stats", "errors-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (built.status !== 0) process.exit(1);
  writeFileSync(mark, hash);
}

/** The file of an address, or null where it leads out of dist or to nothing. */
function fileOf(address) {
  const { pathname } = new URL(address, "http://localhost");
  const file = normalize(join(dist, decodeURIComponent(pathname)));
  if (file !== dist && !file.startsWith(dist + sep)) return null;
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(page) ? page : null;
}

buildWhereNeeded();
createServer((request, response) => {
  const file = fileOf(request.url ?? "/");
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
  });
  createReadStream(file).pipe(response);
}).listen(port, "localhost");
