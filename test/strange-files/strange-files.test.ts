import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { type EmbeddedHost, openHost } from "../../src/embedded-host/open-host";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { buildAll } from "../../src/operations/build-all";
import { openedOn, TODAY } from "../operations/opened-workbook";
import { brokenFiles } from "./broken-files";
import { PEOPLE, type StrangeFile } from "./package-parts";
import { strangeFeatures } from "./strange-features";
import { strangePackages } from "./strange-packages";
import { strangeSheets } from "./strange-sheets";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const LONGEST = 30_000;
const SETTINGS = { asOf: TODAY, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

/** A refusal; anything else that was thrown is a defect. */
function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  throw error;
}

const opened = (bytes: Uint8Array): Promise<EmbeddedHost | UnreadableFile> => openHost(bytes, environment).catch(unreadable);

/** Loads what add-ins load of every sheet, adds a sheet, and opens what was saved. */
async function walk(host: EmbeddedHost): Promise<readonly string[]> {
  const names = await host.Excel.run(async (context) => {
    const { worksheets, tables, names: defined } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    tables.load("items/name,items/showTotals");
    defined.load("items/name,items/formula,items/type,items/value");
    await context.sync();
    for (const sheet of worksheets.items) {
      const part = sheet.getRange("A1:Z60").load("values,formulas,numberFormat,text,valueTypes");
      part.format.load("columnWidth,rowHeight,horizontalAlignment");
      part.format.fill.load("color");
      sheet.getUsedRangeOrNullObject().load("address");
      sheet.charts.load("items/name");
      sheet.pageLayout.load("orientation,zoom");
      part.getMergedAreasOrNullObject().load("address");
      sheet.getRange("A1").dataValidation.load("rule,type");
      sheet.getRange("A1").conditionalFormats.load("items/type");
      await context.sync();
    }
    const added = worksheets.add("Trang thêm");
    added.getRange("A1:B1").values = [["một", 2]];
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  const again = await openHost(await host.save(), environment);
  expect(again.model.sheets.map(({ name }) => name)).toEqual([...names, "Trang thêm"]);
  return names;
}

async function take(bytes: Uint8Array): Promise<number> {
  const { operations } = openedOn(await openHost(bytes, environment));
  const preview = await operations.previewIntake([], {});
  if (!preview.ok) return 0;
  const names = preview.value.tables.flatMap(({ records }) => records.map(({ values }) => values["headName"]));
  return PEOPLE.filter((name) => names.includes(name)).length;
}

async function build(bytes: Uint8Array): Promise<readonly string[] | null> {
  const host = await openHost(bytes, environment);
  const { shop } = openedOn(host);
  const built = await buildAll(shop, { ...SETTINGS, plan: null, reports: ["year-end"] });
  if (!built.ok) return null;
  const again = await openHost(await host.save(), environment);
  return again.model.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
}

/** The whole job is done on some of the files only; `npm run fuzz` does it on all. */
const everything = [...strangePackages, ...strangeSheets, ...strangeFeatures, ...brokenFiles].map(({ what }) => what);
const builtToo = (what: string): boolean => process.env["FUZZ_RUNS"] !== undefined || everything.indexOf(what) % 10 === 3;

async function becomesWhatItShould({ what, bytes: made, becomes }: StrangeFile): Promise<void> {
  const bytes = made();
  const host = await opened(bytes);
  const walked = host instanceof UnreadableFile ? host : await walk(host).catch(unreadable);
  if (walked instanceof UnreadableFile) {
    if (becomes !== "any") expect(`${walked.reason}: ${walked.message} ${walked.cause instanceof Error ? walked.cause.message : ""}`).toMatch(new RegExp(`^${becomes}:`));
    return;
  }
  expect(["read", "opened", "any"]).toContain(becomes);
  const records = await take(bytes);
  if (becomes === "read") expect(records).toBe(PEOPLE.length);
  if (!builtToo(what)) return;
  const tables = await build(bytes);
  if (becomes === "read") expect(tables).toContain("Households");
}

describe.each([
  ["strange packages", strangePackages],
  ["strange sheets", strangeSheets],
  ["strange features", strangeFeatures],
  ["broken files", brokenFiles],
])("%s", (_, files) => {
  test.each(files)("$what", becomesWhatItShould, LONGEST);
});
