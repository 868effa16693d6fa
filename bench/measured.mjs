import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

const tellsMemory = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))";

/** Seconds and megabytes of one run of the command line, and what it printed. */
export function measured(...args) {
  const start = process.hrtime.bigint();
  const ran = spawnSync(process.execPath, ["--import", tellsMemory, join(root, "bin/plan-ledger.cjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.status === null || ran.status > 1) throw new Error(`plan-ledger ${args.join(" ")} failed: ${ran.stderr}`);
  return { seconds, megabytes: Number(/maxRSS (\d+)/.exec(ran.stderr)?.[1]) / 1024, printed: ran.stdout };
}

export const line = (what, { seconds, megabytes }) =>
  console.log(`${what.padEnd(34)} ${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB`);
