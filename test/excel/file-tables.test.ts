import fc from "fast-check";
import { readFileTables } from "../../src/embedded-host/reading/file-tables";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { readTables } from "../../src/excel/reading/read-tables";
import { workbookWith } from "../operations/opened-workbook";
import { spoilt } from "../strange-files/mutate-package";
import { opened } from "../strange-files/open-and-walk";
import { bookWith, contentTypes, MAIN, override, relationships, sheetXml, SHEET_TYPE } from "../strange-files/package-parts";

const CALCULATED = new Map([["Bang", new Set(["Tính"])]]);
const asked = [["Bang", "Khac"], CALCULATED] as const;

/** The tables as the opened workbook gives them; null where it cannot be opened. */
async function byHost(bytes: Uint8Array) {
  const host = await opened(bytes);
  return host instanceof UnreadableFile ? null : readTables(host.Excel, ...asked);
}

/** Two tables side by side, with every kind of value that is typed, and a formula under a heading that is passed over. */
async function madeBook(): Promise<Uint8Array> {
  const book = await workbookWith({
    "Sổ của tôi": [["tự ghi", 1]],
    Sổ: [
      ["Tên", "Số", "Tính", "Khi", null, "Khác"],
      ['A & <B> "C"\n dòng 2 ', 12.5, null, 45413, null, "x"],
      ["_x0041_", -1e-7, null, null, null, true],
      [null, 0, null, "  ", null, false],
      ["=không phải công thức", "007", null, "TRUE", null, "#N/A?"],
    ],
  });
  await book.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sổ");
    sheet.tables.add("A1:D5", true).name = "Bang";
    sheet.tables.add("F1:F5", true).name = "Khac";
    sheet.getRange("C2:C5").formulas = [["=[@Số]*2"], ["=[@Số]*2"], ["=[@Số]*2"], ["=1"]];
    sheet.getRange("H1").formulas = [["=NOW()"]];
    sheet.tables.getItem("Khac").showTotals = true;
    await context.sync();
  });
  return book.host.save();
}

const tablePart = (ref: string, more = "") =>
  `<table xmlns="${MAIN}" id="1" name="Bang" displayName="Bang" ref="${ref}"${more}><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/></tableColumns></table>`;
const shared = `<sst xmlns="${MAIN}"><si><t>Tên</t></si><si><r><t>Nghiêm </t></r><r><rPr><b/></rPr><t xml:space="preserve">Thị Sen</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si></sst>`;
const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c></row>';

/** A table of one row as another program writes it. */
const handMade = (row: string, table = tablePart("A1:B2")) =>
  bookWith({
    "[Content_Types].xml": contentTypes(
      override("xl/styles.xml", `${SHEET_TYPE}.styles+xml`),
      override("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`),
      override("xl/tables/table1.xml", `${SHEET_TYPE}.table+xml`),
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": shared,
    "xl/worksheets/sheet1.xml": sheetXml(HEAD + row, "", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": table,
  });

describe("tables read without opening the workbook", () => {
  it("are those that the opened workbook gives", async () => {
    const bytes = await madeBook();
    const tables = readFileTables(bytes, ...asked);
    expect(tables?.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Bang", 4],
      ["Khac", 4],
    ]);
    expect(tables).toEqual(await byHost(bytes));
  });

  it.each([
    ["strings in runs", '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>3</v></c></row>'],
    ["a date", '<row r="2"><c s="1" r="A2"><v>45413.5</v></c><c r="B2" t="b"><v>1</v></c></row>'],
    ["text of a formula's kind without a formula", '<row r="2"><c r="A2" t="str"><v>a&amp;b_x0041_</v></c></row>'],
    ["rows that are missing", ""],
  ])("are the same with %s", async (_, row) => {
    const bytes = handMade(row);
    const tables = readFileTables(bytes, ...asked);
    expect(tables).toHaveLength(1);
    expect(tables).toEqual(await byHost(bytes));
  });

  it.each([
    ["a formula of the user's", handMade('<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>')],
    ["an error", handMade('<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>')],
    ["a cell that does not say where it stands", handMade('<row r="2"><c><v>2</v></c></row>')],
    ["text in a section of its own", handMade('<row r="2"><c r="A2" t="str"><v><![CDATA[a]]></v></c></row>')],
    ["a table without headings", handMade("", tablePart("A1:B2", ' headerRowCount="0"'))],
    ["no archive", new Uint8Array([1, 2, 3])],
    ["half a file", handMade("").subarray(0, 900)],
  ])("are left to the opened workbook where there is %s", (_, bytes) => {
    expect(readFileTables(bytes, ...asked)).toBeNull();
  });

  it("never differ from the opened workbook's, however the file is spoilt", async () => {
    const whole = await madeBook();
    let read = 0;
    const spoil = fc.record({ part: fc.nat(40), place: fc.nat(100_000), way: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(spoil, { minLength: 1, maxLength: 3 }), async (spoils) => {
        const bytes = spoilt(whole, spoils);
        const tables = readFileTables(bytes, ...asked);
        if (tables === null) return;
        const opened = await byHost(bytes).catch(() => null);
        if (opened === null) return;
        read += 1;
        expect(tables).toEqual(opened);
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 40), seed: 20261122, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(0);
  }, 300_000);
});
