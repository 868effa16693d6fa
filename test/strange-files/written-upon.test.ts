import { unzipSync } from "fflate";
import type { EmbeddedHost } from "../../src/embedded-host/open-host";
import { hostOf } from "./open-and-walk";
import { bookWith, contentTypes, MAIN, override, relationships, SHEET_TYPE } from "./package-parts";
import { workedFiles } from "./written-upon";

/** What stands in the first sheet: every value or formula with its look, by its place. */
function contentOf({ model }: EmbeddedHost): Record<string, string> {
  const { grid } = model.sheets[0]!;
  const held: Record<string, string> = {};
  grid.rows.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (value !== null) held[`${row},${column}`] = JSON.stringify([grid.formulas.get(row, column) ?? value, grid.format(row, column)]);
    });
  });
  return held;
}

const written = "59,7";

/** Writes one bold cell into the first sheet, adds a sheet and saves. */
async function writtenUpon(host: EmbeddedHost): Promise<Uint8Array> {
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("H60");
    cell.values = [["viết thêm"]];
    cell.format.font.bold = true;
    context.workbook.worksheets.add("Trang thêm").getRange("A1").values = [["mới"]];
    await context.sync();
  });
  return host.save();
}

describe("a strange file that somebody writes into keeps what it held", () => {
  test.each(workedFiles)(
    "$what",
    async ({ bytes, mended }) => {
      const host = await hostOf(bytes());
      const before = contentOf(host);
      expect(Object.values(before).join()).toContain("Nghiêm Thị Sen");
      const { name, merges } = host.model.sheets[0]!;
      const mergesBefore = JSON.stringify(merges);
      const saved = await writtenUpon(host);
      const paths = Object.keys(unzipSync(saved)).map((path) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
      const again = await hostOf(saved);
      const after = contentOf(again);
      expect(after[written]).toContain("viết thêm");
      delete after[written];
      expect(after).toEqual(before);
      expect(again.model.sheets.map((sheet) => sheet.name)).toEqual([name, "Trang thêm"]);
      if (!mended) expect(JSON.stringify(again.model.sheets[0]!.merges)).toBe(mergesBefore);
    },
    30_000,
  );
});

test("a workbook whose shared texts break off is told to be damaged: texts of cells are lost", async () => {
  const cut = bookWith({
    "[Content_Types].xml": contentTypes(override("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`)),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>Một</t></si><si><t>Ha`,
  });
  await expect(hostOf(cut)).rejects.toMatchObject({ reason: "damaged" });
});

test("of merged areas that lie across each other the first stays as it was, and is not joined with the other", async () => {
  const file = workedFiles.find(({ what }) => what === "merged areas across each other")!;
  const again = await hostOf(await writtenUpon(await hostOf(file.bytes())));
  expect(again.model.sheets[0]!.merges).toEqual([{ top: 19, left: 0, bottom: 23, right: 2 }]);
});
