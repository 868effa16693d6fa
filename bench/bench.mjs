/**
 * How long the command line takes beside libraries that only read the file, whole processes timed from outside; then how long
 * a build takes in a process that goes on, what the operations ask of Excel, how the pane starts, and who finds doubles:
 * npm run bench [-- 39 1000 10000 100000]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { headings, listOf } from "./lists.mjs";
import { line, measured, measuredNode, measuredPython, root } from "./measured.mjs";
import { printPane } from "./pane/pane.mjs";

const sizes = process.argv.slice(2).map(Number);
/** Larger ledgers are written in minutes; ask for them by their size alone. */
const LARGEST_BUILD = sizes.length > 0 ? Infinity : 10_000;
const readWith = (library, book) => measuredNode(join(root, "bench/reading/read.mjs"), library, book);

const folder = mkdtempSync(join(tmpdir(), "plan-ledger-bench-"));
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  measured("--version"); // bundles the sources where they have changed
  line("start (--version)", measured("--version"));
  const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");
  line("targets, the sample plan", measured("targets", plan, "--json"));
  for (const size of sizes.length > 0 ? sizes : [39, 1000, 10_000, 100_000]) {
    const book = join(folder, `${size}.xlsx`);
    const out = join(folder, `${size}-out.xlsx`);
    writeFileSync(book, await listOf(size));
    console.log(`\n${size} households × ${headings.length} columns`);
    line("read alone: hucre", readWith("hucre", book));
    line("read alone: ExcelJS", readWith("exceljs", book));
    line("read alone: openpyxl", measuredPython(join(root, "bench/reading/read.py"), "openpyxl", book));
    line("intake", measured("intake", book, "--json"));
    if (size > LARGEST_BUILD) continue;
    line("build", measured("build", book, "--plan", plan, "-o", out, "--as-of", "2024-12-31"));
    line("compliance", measured("compliance", out, "--json", "--as-of", "2024-12-31"));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await import("./warm/run.mjs");
await import("./requests/run.mjs");
await printPane(root);
await import("./duplicates/run.mjs");
