import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

const tells =
  "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();" +
  "process.stderr.write('\\nmaxRSS '+maxRSS+'\\nCPU '+(userCPUTime+systemCPUTime)/1e6)})";

/** Seconds by the clock, seconds of the processors, and megabytes (peak) of a process that tells them at its end, and what it printed. */
function timed(command, args) {
  const start = process.hrtime.bigint();
  const ran = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.status === null || ran.status > 1) throw new Error(`${command} ${args.join(" ")} failed: ${ran.stderr}`);
  const told = (name) => Number(new RegExp(`^${name} ([\\d.]+)`, "m").exec(ran.stderr)?.[1]);
  return { seconds, worked: told("CPU"), megabytes: told("maxRSS") / 1024, printed: ran.stdout };
}

/** A Node program. */
export const measuredNode = (file, ...args) => timed(process.execPath, ["--import", tells, file, ...args]);

/** The command line. */
export const measured = (...args) => measuredNode(join(root, "bin/plan-ledger.cjs"), ...args);

/** A Python program; null where Python or a module it needs is not installed. */
export function measuredPython(file, needs, ...args) {
  if (spawnSync("python3", ["-c", `import ${needs}`]).status !== 0) return null;
  return timed("python3", [file, ...args]);
}

/** Prints one line of the table. */
export function line(what, result) {
  const figures =
    result === null
      ? "not installed"
      : `${result.seconds.toFixed(2).padStart(8)} s ${result.worked.toFixed(2).padStart(8)} s CPU ${result.megabytes.toFixed(0).padStart(6)} MB`;
  console.log(`${what.padEnd(40)} ${figures}`);
}
