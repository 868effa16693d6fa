import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { buildAll } from "../../src/operations/build-all";
import { openedOn, TODAY } from "../operations/opened-workbook";
import { brokenFiles } from "./broken-files";
import { hostOf, opened, unreadable, walk } from "./open-and-walk";
import { PEOPLE, type StrangeFile } from "./package-parts";
import { strangeFeatures } from "./strange-features";
import { strangePackages } from "./strange-packages";
import { strangeSheets } from "./strange-sheets";

const LONGEST = 30_000;
const SETTINGS = { asOf: TODAY, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

async function take(bytes: Uint8Array): Promise<number> {
  const { operations } = openedOn(await hostOf(bytes));
  const preview = await operations.previewIntake([], {});
  if (!preview.ok) return 0;
  const names = preview.value.tables.flatMap(({ records }) => records.map(({ values }) => values["headName"]));
  return PEOPLE.filter((name) => names.includes(name)).length;
}

async function build(bytes: Uint8Array): Promise<readonly string[] | null> {
  const host = await hostOf(bytes);
  const { shop } = openedOn(host);
  const built = await buildAll(shop, { ...SETTINGS, plan: null, reports: ["year-end"] });
  if (!built.ok) return null;
  const again = await hostOf(await host.save());
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
    if (becomes !== "any")
      expect(`${walked.reason}: ${walked.message} ${walked.cause instanceof Error ? walked.cause.message : ""}`).toMatch(
        new RegExp(`^${becomes}:`),
      );
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
