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
const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "plan-ledger-consolidation-"));
try {
  const [list, built] = [join(folder, "danh-sach.xlsx"), join(folder, "so.xlsx")];
  writeFileSync(list, await communeList(HOUSEHOLDS));
  const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");
  measured("build", list, "--plan", plan, "-o", built, "--as-of", DAY);
  for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
    const sent = join(folder, String(count));
    mkdirSync(sent);
    makeLedgers(readFileSync(built), count, sent);
    const ran = measured("consolidate", sent, "-o", join(folder, `${count}.xlsx`), "--as-of", DAY, "--json");
    line(`consolidate, ${count} ledgers`, ran);
    const consolidated = JSON.parse(ran.printed);
    const { taken, leftOut, differing } = consolidated;
    console.log(`  ${taken.length} taken, ${leftOut.length} left out, ${differing.length} definitions that differ`);
    const [whole, wholeBuilt] = [join(folder, `list-${count}.xlsx`), join(folder, `whole-${count}.xlsx`)];
    writeFileSync(whole, await joinedList(HOUSEHOLDS, count));
    const one = measured("build", whole, "--plan", plan, "-o", wholeBuilt, "--as-of", DAY, "--json");
    line(`build of one ledger that holds all`, one);
    const { compared, different } = differencesFrom(consolidated, JSON.parse(one.printed).compliance);
    console.log(`  ${compared} targets compared; ${different.length === 0 ? "all figures equal" : `DIFFERENT: ${different.join("; ")}`}`);
    if (compared === 0 || different.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
