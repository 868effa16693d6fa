import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { printedPages, recalculated, withoutStoredResults } from "./libreoffice";

const shares = () =>
  writeXlsx({
    sheets: [
      {
        name: "Tỷ lệ",
        rows: [
          ["Số hộ", 39],
          ["Đạt", 26],
          ["Tỷ lệ", null],
        ],
        cells: new Map([["2,1", { value: 0.5, formula: "B2/B1", formulaResult: 0.5 }]]),
      },
    ],
  });

describe("what the tests see through LibreOffice", () => {
  it("is calculated anew, not read from a result stored in the file", async () => {
    const book = await shares();
    expect(strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"]!)).toContain("<v>0.5</v>");
    expect((await recalculated(book)).get("Tỷ lệ")?.[2]?.[1]).toBeCloseTo(26 / 39, 12);
  });

  it("follows a figure that was changed", async () => {
    const parts = unzipSync(await shares());
    const sheet = "xl/worksheets/sheet1.xml";
    parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace("<v>26</v>", "<v>13</v>"));
    expect((await recalculated(zipSync(parts))).get("Tỷ lệ")?.[2]?.[1]).toBeCloseTo(13 / 39, 12);
  });

  it("keeps formulas and plain numbers when stored results are taken out", async () => {
    const xml = strFromU8(unzipSync(withoutStoredResults(await shares()))["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain("B2/B1");
    expect(xml).toContain("<v>39</v>");
    expect(xml).not.toContain("<v>0.5</v>");
  });

  it("prints Vietnamese text as it is written", async () => {
    const pages = printedPages(await shares());
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Tỷ lệ");
  });
});
