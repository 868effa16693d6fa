/**
 * Builds a workbook again and again in this process, and prints the seconds of each time by the clock and of the processors:
 * builds.mjs MODULE-WITH-BUILD BOOK PLAN TIMES
 */
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const [module, book, plan, times] = process.argv.slice(2);
const { build } = await import(pathToFileURL(module).href);
const day = "2024-12-31";
const options = {
  json: false,
  asOf: day,
  isDayGiven: true,
  today: day,
  now: `${day} 08:00`,
  language: "vi",
  output: "out.xlsx",
  force: false,
};

const taken = [];
for (let time = 0; time < Number(times); time++) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const built = await build([book], plan, { ...options, work: {} });
  if (!built.ok) throw new Error(JSON.stringify(built.refusal));
  const { user, system } = process.cpuUsage(before);
  taken.push({ seconds: (performance.now() - start) / 1e3, worked: (user + system) / 1e6 });
}
process.stdout.write(JSON.stringify({ taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
