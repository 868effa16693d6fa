import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { SheetModel } from "../../src/embedded-host/model/sheets/sheet-model";
import { readWorkbook } from "../../src/embedded-host/reading/read-workbook";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { spoilt } from "../strange-files/mutate-package";
import { inline, bookWithSheet, listRows, sheetXml, type StrangeFile } from "../strange-files/package-parts";
import { strangeFeatures } from "../strange-files/strange-features";
import { strangePackages } from "../strange-files/strange-packages";
import { strangeSheets } from "../strange-files/strange-sheets";

const surroundings = { now: () => new Date(2026, 10, 22), name: "Sổ.xlsx" };
const sample = readFileSync(join(__dirname, "../../assets/sample/so-theo-doi-xom-9.xlsx"));

/** Sheets that span so much are not gone through cell by cell. */
const WIDEST = 200;

/** Serials as near as a reader that goes by dates tells them. */
const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

function toldOf(sheet: SheetModel): unknown {
  const { grid } = sheet;
  const formats = grid.fileFormats!;
  const width = Math.min(WIDEST, Math.max(0, ...grid.rows.slice(0, WIDEST).map((row) => row.length)));
  const rows = grid.rows.slice(0, WIDEST);
  return {
    name: sheet.name,
    values: grid.rows.map((row) => row.map(rounded)),
    formulas: [...grid.formulas.entries()],
    arrays: [...grid.arrays.entries()],
    shared: [...sheet.sharedFormulas.entries()],
    formats: rows.map((_, row) => Array.from({ length: width + 1 }, (__, column) => formats.list.indexOf(formats.of(row, column)!))),
    cells: rows.map((_, row) => [formats.extentOf(row), Array.from({ length: width + 1 }, (__, column) => formats.has(row, column))]),
    rowCount: formats.rowCount,
    sizes: [[...sheet.rows.sizes], [...sheet.rows.hidden], [...sheet.columns.sizes], [...sheet.columns.hidden]],
    rest: [sheet.merges, [...sheet.links.entries()], sheet.validations, sheet.conditionalFormats, sheet.filter, sheet.frozen],
    tables: sheet.tables.map(({ name, area, columns }) => [name, area, columns]),
  };
}

/** What is read of a file; its reason where it is refused. */
async function told(bytes: Uint8Array, largeFrom: number): Promise<unknown> {
  try {
    const { workbook } = await readWorkbook(bytes, surroundings, largeFrom);
    return {
      sheets: workbook.sheets.map(toldOf),
      names: workbook.names.map(({ name, formula }) => [name, formula]),
      edits: workbook.edits.map(({ sheet, area }) => [sheet.name, area]),
      calculates: workbook.structureChanged,
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

async function isTold(bytes: Uint8Array): Promise<void> {
  const [one, other] = [await told(bytes, 0), await told(bytes, Infinity)];
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** Rows with everything that is read in one go, and things beside the cells that it passes over. */
const rich = sheetXml(
  `${listRows((text) => inline(text))}<row r="12" ht="30" customHeight="1" hidden="1" s="1" customFormat="1"><c r="A12" t="e"><v>#N/A</v></c><c r="B12" s="1"><v>45413</v></c>` +
    `<c r="C12"><f>B12&amp;"x"</f><v>45413</v></c><c r="D12" t="str"><f t="shared" ref="D12:D13" si="0">C12&amp;"&lt;y&gt;"</f><v>a &amp; b</v></c><c r="E12"><f>1+1</f></c></row>` +
    `<row r="13"><c r="D13" t="str"><f t="shared" si="0"/><v></v></c><c r="E13" t="b"><f>TRUE()</f><v>1</v></c><c r="F13" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="AB13" s="1"/></row>`,
  '<cols><col min="2" max="3" width="20" style="1" customWidth="1"/></cols>',
  '<mergeCells count="1"><mergeCell ref="A20:C21"/></mergeCells><hyperlinks><hyperlink ref="B12" location="A1" display="về đầu"/></hyperlinks>',
);

describe("a sheet whose cells are read in one go", () => {
  it("is the same as one that the library reads", async () => {
    await isTold(bookWithSheet(rich));
    await isTold(sample);
  }, 60_000);

  /** Serials that are no dates, and characters that are none, are told better here than by the library. */
  const toldBetter = ["dates before the beginning and after the end of time", "characters that XML cannot hold"];

  it.each(
    [...strangePackages, ...strangeSheets, ...strangeFeatures]
      .filter(({ what }) => !toldBetter.includes(what))
      .map((file): [string, StrangeFile] => [file.what, file]),
  )("is the same: %s", (_, { bytes }) => isTold(bytes()), 60_000);

  it("is the same however the file is spoilt", async () => {
    const spoil = fc.record({ part: fc.nat(40), place: fc.nat(1_000_000), way: fc.nat(40) });
    const bytes = [sample, bookWithSheet(rich)];
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.array(spoil, { minLength: 1, maxLength: 3 }), (which, spoils) =>
        isTold(spoilt(bytes[which]!, spoils)),
      ),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 12), seed: 20261122, endOnFailure: true },
    );
  }, 900_000);
});
