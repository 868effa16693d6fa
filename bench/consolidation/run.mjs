/** How long ledgers of many communes take to become one, and how much memory:  npm run bench:consolidation [-- 10 100 1000] */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line, measured, root } from "../measured.mjs";
import { communeList, makeLedgers } from "./make-ledgers.mjs";

const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "plan-ledger-consolidation-"));
try {
  const [list, built] = [join(folder, "danh-sach.xlsx"), join(folder, "so.xlsx")];
  writeFileSync(list, await communeList(30));
  const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");
  measured("build", list, "--plan", plan, "-o", built, "--as-of", "2024-12-31");
  for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
    const sent = join(folder, String(count));
    mkdirSync(sent);
    makeLedgers(readFileSync(built), count, sent);
    const ran = measured("consolidate", sent, "-o", join(folder, `${count}.xlsx`), "--as-of", "2024-12-31", "--json");
    line(`consolidate, ${count} ledgers`, ran);
    const { taken, leftOut, differing } = JSON.parse(ran.printed);
    console.log(`  ${taken.length} taken, ${leftOut.length} left out, ${differing.length} definitions that differ`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
