import { readXlsx, writeXlsx } from "hucre";
import { drawRoster, type DrawnRoster } from "../../test/builders/roster";
import { others, planLedger, type Contender } from "./contenders";

interface Score {
  readonly precision: number;
  readonly recall: number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

function scored(contender: Contender, rosters: readonly DrawnRoster[]): Score {
  let [right, called, planted] = [0, 0, 0];
  for (const { households, pairs } of rosters) {
    const found = contender.find(households);
    right += pairs.filter(([one, other]) => found.has(`${one} ${other}`)).length;
    called += found.size;
    planted += pairs.length;
  }
  return { precision: called === 0 ? 1 : right / called, recall: right / planted };
}

function compare(title: string, contenders: readonly Contender[], rosters: readonly DrawnRoster[]): void {
  print(`\n${title}\n${"".padEnd(44)} precision   recall`);
  for (const contender of contenders) {
    const { precision, recall } = scored(contender, rosters);
    print(`${contender.name.padEnd(44)}  ${percent(precision)}  ${percent(recall)}`);
  }
}

const FIELDS = ["headName", "gender", "birthYear", "idNumber", "phone", "unit", "members"] as const;

/** Processor seconds of a piece of work, the best of three, so that a busy machine does not decide. */
async function processorSeconds(work: () => unknown): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1e6);
  }
  return Math.min(...runs);
}

async function time(size: number): Promise<void> {
  const { households } = drawRoster(size, size / 100, 1);
  const rows = [[...FIELDS], ...households.map((household) => FIELDS.map((field) => household[field]))];
  const file = await writeXlsx({ sheets: [{ name: "Danh sách", rows }] });
  const read = await processorSeconds(() => readXlsx(file));
  const matched = await processorSeconds(() => planLedger.find(households));
  print(`${String(size).padStart(7)} households: read from .xlsx ${read.toFixed(2)} s, matched ${matched.toFixed(2)} s`);
}

async function main(): Promise<void> {
  const seeds = [11, 12, 13];
  compare(
    "3 lists of 3,000 households, 30 typed twice, everybody side by side",
    [planLedger, ...others],
    seeds.map((seed) => drawRoster(3000, 30, seed)),
  );
  compare(
    "5 lists of 20,000 households, 200 typed twice",
    [planLedger],
    [1, 2, 3, 4, 5].map((seed) => drawRoster(20_000, 200, seed)),
  );
  compare(
    "5 lists of 20,000 households in three groups, a fifth without ID number, 200 typed twice",
    [planLedger],
    [1, 2, 3, 4, 5].map((seed) => drawRoster(20_000, 200, seed, { units: 3, idMissing: 0.2 })),
  );
  compare(
    "20 lists of 300 households, 6 typed twice",
    [planLedger],
    Array.from({ length: 20 }, (_, seed) => drawRoster(300, 6, seed + 1)),
  );
  print("\nProcessor time");
  for (const size of [10_000, 20_000, 50_000, 100_000]) await time(size);
}

await main();
