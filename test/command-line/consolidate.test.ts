import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { draftLedgerSheets } from "../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { writeSheets } from "../../src/excel/writing/write-sheets";
import { aLedger, anEntry, aPlan, aTarget, aUnit } from "../builders/ledger-records";
import { workbookWith } from "../operations/opened-workbook";

const program = resolve(__dirname, "../../bin/plan-ledger.cjs");
let folder: string;

const communes = ["Xã Một", "Xã Hai", "Xã Ba", "Xã Bốn"].map((name, at) => aUnit({ id: `DV0${at + 1}`, name, level: "Xã" }));

/** The ledger of a commune that lists all communes of the plan and has its own figure. */
const ledgerOf = (area: string, quantity: number, value = 100): Ledger =>
  aLedger({
    plan: aPlan({ number: "97/KH", area }),
    units: communes,
    targets: [aTarget({ value })],
    progress: [anEntry({ quantity, unit: area })],
  });

async function put(name: string, ledger: Ledger): Promise<Uint8Array> {
  const { host } = await workbookWith({});
  const options = { asOf: "2021-12-31", today: "2021-12-31", language: "vi" } as const;
  await writeSheets(host.Excel, draftLedgerSheets(ledger, [], [], options), { replaces: new Set() });
  const bytes = await host.save();
  writeFileSync(join(folder, "sent", name), bytes);
  return bytes;
}

function consolidated(...args: string[]) {
  const asked = [program, "consolidate", "sent", "--as-of", "2021-12-31", ...args];
  return spawnSync(process.execPath, asked, { encoding: "utf8", cwd: folder });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plan-ledger-consolidate-"));
  mkdirSync(join(folder, "sent"));
  const whole = await put("1.xlsx", ledgerOf("Xã Một", 30));
  await put("2.xlsx", ledgerOf("Xã Hai", 40));
  await put("3.xlsx", ledgerOf("Xã Ba", 50, 120));
  writeFileSync(join(folder, "sent", "hong.xlsx"), whole.subarray(0, whole.length >> 1));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the document tells what became of each file; a broken one and one that defines a target otherwise leave the rest as they are", () => {
  const { status, stdout } = consolidated("-o", "json.xlsx", "--json");
  const told = JSON.parse(stdout) as Record<string, unknown> & { compliance: { targets: readonly unknown[] } };
  expect(told).toMatchObject({
    taken: [
      { unit: "Xã Một", file: "1.xlsx" },
      { unit: "Xã Hai", file: "2.xlsx" },
      { unit: "Xã Ba", file: "3.xlsx" },
    ],
    leftOut: [{ file: "hong.xlsx", reason: "unreadable" }],
    differing: [{ unit: "Xã Ba", file: "3.xlsx", fields: ["value"] }],
    missing: ["Xã Bốn"],
    output: "json.xlsx",
  });
  expect(told.compliance.targets).toMatchObject([{ id: "CT01", actual: 70 }]);
  expect(status).toBe(0);
}, 300_000);

test("the same is told in English sentences", () => {
  const { stdout } = consolidated("-o", "en.xlsx", "--lang", "en");
  expect(stdout).toContain("Ledgers of 3 units were consolidated from 4 files.");
  expect(stdout).toContain("it cannot be opened");
  expect(stdout).toContain("No ledger from 1 units: Xã Bốn");
  expect(stdout).toContain("The consolidated ledger was saved as en.xlsx.");
}, 300_000);
