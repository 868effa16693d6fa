import { computeCompliance } from "../../src/domain/compliance/compute-compliance";
import { draftLedgerSheets } from "../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { readFileTables } from "../../src/embedded-host/reading/file-tables";
import { writeSheets } from "../../src/excel/writing/write-sheets";
import { consolidate, type SentFile } from "../../src/operations/reports/consolidate";
import { done, refused } from "../../src/operations/refusals/refusal";
import { readStandingLedger } from "../../src/operations/ledger/standing-ledger";
import type { Workshop } from "../../src/operations/workshop";
import { aCadence, aHousehold, aLedger, anEntry, aPlan, aTarget, aVisit } from "../builders/ledger-records";

const TODAY = "2021-12-31";
const settings = { asOf: TODAY, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

async function newShop(): Promise<{ shop: Workshop; save(): Promise<Uint8Array> }> {
  const host = await openHost(null, nodeEnvironment());
  const shop: Workshop = { excel: host.Excel, today: () => TODAY, now: () => `${TODAY} 08:00`, language: "vi" };
  return { shop, save: () => host.save() };
}

async function fileOf(ledger: Ledger): Promise<Uint8Array> {
  const { shop, save } = await newShop();
  await writeSheets(shop.excel, draftLedgerSheets(ledger, [], [], { asOf: TODAY, today: TODAY, language: "vi" }), { replaces: new Set() });
  return save();
}

/** The same file, in which the first figure of the progress is a formula of the user's. */
async function withFormula(bytes: Uint8Array, formula: string): Promise<Uint8Array> {
  const host = await openHost(bytes, nodeEnvironment());
  await host.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Progress").columns.getItem("Số lượng");
    column.getDataBodyRange().getCell(0, 0).formulas = [[formula]];
    await context.sync();
  });
  return host.save();
}

const opened: string[] = [];
const sentFile = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  open: async () => {
    opened.push(name);
    const host = await openHost(bytes, nodeEnvironment());
    return done({ excel: host.Excel, today: () => TODAY, now: () => `${TODAY} 08:00`, language: "vi" });
  },
  tables: (...asked) => Promise.resolve(readFileTables(bytes, ...asked)),
});
const lockedFile = (name: string): SentFile => ({ name, open: () => Promise.resolve(refused({ code: "file-password" })) });
const brokenFile = (name: string): SentFile => ({ name, open: () => Promise.resolve(refused({ code: "file-damaged" })) });
const failingFile = (name: string): SentFile => ({ name, open: () => Promise.reject(new Error("not expected")) });

const communeLedger = (area: string, quantity: number): Ledger =>
  aLedger({
    plan: aPlan({ number: "97/KH", area }),
    targets: [
      aTarget(),
      aTarget({ id: "CT02", text: "Hộ ký cam kết", nature: "counted", counting: "households-signed", value: 2 }),
      aCadence(),
    ],
    progress: [anEntry({ quantity }), anEntry({ quantity, date: "2021-09-01" })],
    households: [aHousehold({ commitmentSigned: true }), aHousehold({ id: "H002" })],
    visits: [aVisit(), aVisit({ date: "2021-06-20" })],
  });

describe("consolidating files", () => {
  it("writes one ledger with its reports, in which the program reads the figures of all", async () => {
    const files = [
      sentFile("a.xlsx", await fileOf(communeLedger("Xã A", 3))),
      brokenFile("hong.xlsx"),
      failingFile("loi.xlsx"),
      lockedFile("khoa.xlsx"),
      sentFile("b.xlsx", await withFormula(await fileOf(communeLedger("Xã B", 4)), "=1+3")),
    ];
    const { shop } = await newShop();
    const made = await consolidate(shop, files, settings);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.report.taken.map(({ unit }) => unit)).toEqual(["Xã A", "Xã B"]);
    expect(made.value.report.leftOut).toEqual([
      { file: "hong.xlsx", reason: "unreadable" },
      { file: "loi.xlsx", reason: "unreadable" },
      { file: "khoa.xlsx", reason: "password" },
    ]);
    const standing = await readStandingLedger(shop);
    const ledger = standing.ok ? standing.value?.ledger : undefined;
    const { targets, cadences } = computeCompliance(ledger!, TODAY);
    expect(targets.map(({ id, actual, verdict }) => [id, actual, verdict])).toEqual([
      ["CT01", 14, "exceeded"],
      ["CT02", 2, "met"],
    ]);
    expect(cadences.map(({ periodsMet, visitsDone }) => [periodsMet, visitsDone])).toEqual([[1, 4]]);
    expect(ledger?.households).toEqual([]);
    const names = await shop.excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(expect.arrayContaining([...made.value.sheets]));
    expect(await consolidate(shop, files, settings)).toEqual(refused({ code: "ledger-stands" }));
    expect(opened).toEqual(["b.xlsx"]);
  }, 120_000);

  it("names a file without a ledger, and refuses where no file holds one", async () => {
    const empty = sentFile("trang.xlsx", await (await newShop()).save());
    const { shop } = await newShop();
    expect(await consolidate(shop, [empty], settings)).toEqual(refused({ code: "no-ledger-in-files", files: ["trang.xlsx"] }));
    const made = await consolidate(shop, [empty, sentFile("a.xlsx", await fileOf(communeLedger("Xã A", 3)))], settings);
    expect(made.ok && made.value.report.leftOut).toEqual([{ file: "trang.xlsx", reason: "no-ledger" }]);
  }, 120_000);
});
