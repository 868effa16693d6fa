/**
 * How long ledgers of many communes take to become one, how much memory, and whether its figures are those of one ledger built from
 * the lists of all:  npm run bench:consolidation [-- 10 100 1000]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line, measured, root } from "../measured.mjs";
import { differencesFrom } from "./differences.mjs";
import { communeList, joinedList, makeLedgers } from "./make-ledgers.mjs";

const HOUSEHOLDS = 30;
const DAY = "2024-12-31";
/** Above so many ledgers the one that holds all is not built; its figures are those of one ledger as many times as ledgers were taken. */
const MOST_JOINED = 100;
const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "plan-ledger-consolidation-"));
const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");

/** Figures of one ledger built from the lists of all communes. */
async function builtFromAll(count) {
  const [list, built] = [join(folder, `list-${count}.xlsx`), join(folder, `whole-${count}.xlsx`)];
  writeFileSync(list, await joinedList(HOUSEHOLDS, count));
  const ran = measured("build", list, "--plan", plan, "-o", built, "--as-of", DAY, "--json");
  line("build of one ledger that holds all", ran);
  return JSON.parse(ran.printed).compliance;
}

/** Figures that add up as many times over; shares stay as they are. */
const timesOver = ({ targets }, times) => ({
  targets: targets.map((target) =>
    target.kind === "percentage" ? target : { ...target, actual: target.actual === null ? null : target.actual * times },
  ),
});

try {
  const [list, built] = [join(folder, "danh-sach.xlsx"), join(folder, "so.xlsx")];
  writeFileSync(list, await communeList(HOUSEHOLDS));
  const single = JSON.parse(measured("build", list, "--plan", plan, "-o", built, "--as-of", DAY, "--json").printed).compliance;
  for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
    const sent = join(folder, String(count));
    mkdirSync(sent);
    makeLedgers(readFileSync(built), count, sent);
    const ran = measured("consolidate", sent, "-o", join(folder, `${count}.xlsx`), "--as-of", DAY, "--json");
    line(`consolidate, ${count} ledgers`, ran);
    const consolidated = JSON.parse(ran.printed);
    const { taken, leftOut, differing } = consolidated;
    console.log(`  ${taken.length} taken, ${leftOut.length} left out, ${differing.length} definitions that differ`);
    const whole = count <= MOST_JOINED ? await builtFromAll(count) : timesOver(single, taken.length);
    const { compared, different } = differencesFrom(consolidated, whole);
    console.log(`  ${compared} targets compared; ${different.length === 0 ? "all figures equal" : `DIFFERENT: ${different.join("; ")}`}`);
    if (compared === 0 || different.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
