/** How long a build of the sample takes in a process that goes on: the first one, and the middle of the last five of ten. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../scripts/bundle-command-line.cjs";
import { line, root } from "../measured.mjs";

const TIMES = 10;
const middle = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

const folder = join(root, "node_modules", ".cache", `bench-warm-${process.pid}`);
try {
  await bundle(["src/command-line/commands/build.ts"], folder);
  const sample = ["so-theo-doi-xom-9.xlsx", "ke-hoach-phoi-hop.txt"].map((name) => join(root, "assets", "sample", name));
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, "builds.mjs"), join(folder, "build.mjs"), ...sample, String(TIMES)], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  const { taken, megabytes } = JSON.parse(ran.stdout);
  const last = taken.slice(-5);
  console.log("\nbuild of the sample workbook (39 households), in one process");
  line("first", { ...taken[0], megabytes });
  line(`middle of the last five of ${TIMES}`, {
    seconds: middle(last.map(({ seconds }) => seconds)),
    worked: middle(last.map(({ worked }) => worked)),
    megabytes,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
