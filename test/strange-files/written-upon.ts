import { strToU8 } from "fflate";
import {
  bookWith,
  bookWithSheet,
  contentTypes,
  listRows,
  MAIN,
  OFFICE,
  ordinaryParts,
  override,
  relationships,
  SHEET_TYPE,
  sheetXml,
  STYLES,
  workbookXml,
  zipped,
} from "./package-parts";

/** A strange file that people can go on working with. */
export interface WorkedFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** Merged areas and such that are mended on the way are not compared. */
  readonly mended?: true;
}

const rows = (more: string): string => sheetXml(listRows() + more);
const text = (at: string, held: string): string => `<c r="${at}" t="inlineStr"><is><t>${held}</t></is></c>`;
const behind = (xml: string): Uint8Array => bookWithSheet(sheetXml(listRows(), "", xml));
const before = (xml: string): Uint8Array => bookWithSheet(sheetXml(listRows(), xml));
const merges = (...areas: readonly string[]): Uint8Array =>
  behind(`<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`);
const named = (name: string): Uint8Array => bookWith({ "xl/workbook.xml": workbookXml(`<sheet name="${name}" sheetId="1" r:id="rId1"/>`) });
const utf16Of = (part: string): Uint8Array =>
  bookWith({ [part]: new Uint8Array(Buffer.from(`\ufeff${ordinaryParts()[part]!.replace(/^<\?xml[^>]*\?>/, "")}`, "utf16le")) });

const SHARED = "xl/sharedStrings.xml";
/** The list with its first heading among the shared texts. */
const shared = (place = SHARED, texts: string | null = `<sst xmlns="${MAIN}"><si><t>Danh sách chung</t></si></sst>`): Uint8Array =>
  bookWith({
    "[Content_Types].xml": contentTypes(
      override("xl/styles.xml", `${SHEET_TYPE}.styles+xml`),
      override(SHARED, `${SHEET_TYPE}.sharedStrings+xml`),
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": rows('<row r="20"><c r="A20" t="s"><v>0</v></c></row>'),
    [place]: texts,
  });

const inVietnameseOfWindows = (): Uint8Array => {
  const xml = `<?xml version="1.0" encoding="windows-1258"?>${rows(`<row r="20">${text("A20", "h@ gia c$nh")}</row>`).replace(/^<\?xml[^>]*\?>/, "")}`;
  const bytes = new Uint8Array(
    Buffer.from(
      xml.replace(/[^\0-\x7f]/g, (sign) => `&#${sign.codePointAt(0)};`),
      "latin1",
    ),
  );
  return bookWith({ "xl/worksheets/sheet1.xml": bytes.map((byte) => (byte === 64 ? 0xf4 : byte === 36 ? 0xe2 : byte)) });
};

const file = (what: string, bytes: () => Uint8Array): WorkedFile => ({ what, bytes });
const mended = (what: string, bytes: () => Uint8Array): WorkedFile => ({ what, bytes, mended: true });

/** Files out of which nothing may be lost when a cell is written into them. */
export const workedFiles: readonly WorkedFile[] = [
  file("a row that comes again at the end of the sheet", () => bookWithSheet(rows('<row r="4"><c r="J4"><v>9</v></c></row>'))),
  file("rows in any order, one without a number", () =>
    bookWithSheet(
      rows(
        '<row r="40"><c r="B40"><v>1</v></c></row><row r="30"><c r="C30"><v>2</v></c><c r="A30"><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    ),
  ),
  file("a row that comes again with the same cells", () =>
    bookWithSheet(rows(`<row r="12">${text("A12", "x")}</row><row r="11"/><row r="12">${text("A12", "x")}</row>`)),
  ),
  file("cells in a remark of the part", () =>
    bookWithSheet(sheetXml().replace("<sheetData>", '<sheetData><!-- <row r="1"><c r="A1"><v>5</v></c></row> -->')),
  ),
  ...[
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ].map((part) => file(`${part} in UTF-16`, () => utf16Of(part))),
  file("a sheet in the Vietnamese encoding of Windows", inVietnameseOfWindows),
  file("shared texts under a name in other letters", () => shared("xl/SharedStrings.xml")),
  file("cells whose shared texts are missing", () => shared(SHARED, null)),
  file("all names in capital letters", () =>
    zipped(Object.fromEntries(Object.entries(ordinaryParts()).map(([path, xml]) => [path.toUpperCase(), xml]))),
  ),
  file("a sheet in a folder of other letters", () =>
    bookWith({
      "xl/worksheets/sheet1.xml": null,
      "xl/Worksheets/Sheet1.xml": sheetXml(),
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "Worksheets/Sheet1.xml"], ["rId2", "styles", "styles.xml"]),
    }),
  ),
  file("a sheet whose name in the package has signs of its own", () =>
    bookWith({
      "xl/worksheets/sheet1.xml": null,
      "xl/worksheets/trang một.xml": sheetXml(),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/trang%20m%E1%BB%99t.xml"],
        ["rId2", "styles", "styles.xml"],
      ),
    }),
  ),
  ...["Danh sách các hộ gia đình của xóm Đông", "Xóm 1/2", "[Danh sách]", "'Danh sách'", "Hộ: xóm 1?"].map((name) =>
    file(`a sheet called ${name}`, () => named(name)),
  ),
  file("signs that no text can hold", () => bookWithSheet(rows(`<row r="20">${text("A20", "một\u0001hai")}</row>`))),
  file("a row as high as a word", () =>
    bookWithSheet(rows('<row r="20" ht="cao" customHeight="vâng" hidden="?"><c r="A20"><v>1</v></c></row>')),
  ),
  file("cells with looks that do not exist", () =>
    bookWithSheet(rows('<row r="20"><c r="H20" s="999"><v>1</v></c><c r="I20" s="-1"><v>2</v></c><c r="J20" s="x"><v>3</v></c></row>')),
  ),
  file("columns as wide as a word", () =>
    before('<cols><col min="1" max="3" width="rộng" outlineLevel="-1"/><col min="5" max="2" style="-3"/></cols>'),
  ),
  file("a tab in a colour of a word", () => before('<sheetPr><tabColor theme="đỏ" tint="x" auto="?"/></sheetPr>')),
  file("a view, a page and a protection of words", () =>
    bookWithSheet(
      sheetXml(
        listRows(),
        '<sheetViews><sheetView workbookViewId="x" zoomScale="to" tabSelected="?"/></sheetViews><sheetFormatPr defaultRowHeight="x"/>',
        '<sheetProtection sheet="?" spinCount="x"/><pageMargins left="x" right="" top="-1" bottom="1" header="1" footer="1"/><pageSetup scale="x" copies="x"/>',
      ),
    ),
  ),
  file("settings of the workbook that are words", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(
        '<sheet name="Danh sách" sheetId="x" r:id="rId1"/>',
        '<calcPr calcId="x" iterateCount="x" fullCalcOnLoad="?"/>',
        '<workbookPr date1904="?"/><bookViews><workbookView activeTab="x"/></bookViews>',
      ),
    }),
  ),
  file("looks of words", () =>
    bookWith({ "xl/styles.xml": STYLES.replace("<border/>", '<border diagonalUp="?"/>').replace("<xf/>", '<xf applyFont="?"/>') }),
  ),
  file("a filter with words for numbers", () =>
    behind('<autoFilter ref="A3:F8"><filterColumn colId="x"><filters blank="?"/></filterColumn></autoFilter>'),
  ),
  mended("conditional formats of words", () =>
    behind('<conditionalFormatting sqref="A1:A9"><cfRule type="top10" rank="x" percent="?" priority="x"/></conditionalFormatting>'),
  ),
  ...["", "xyz", "#REF!", "A1:XFE9", "A0:B0", "1:3", "Sheet1!A1:B2"].map((area) =>
    mended(`a merged area '${area}'`, () => merges("A20:B21", area)),
  ),
  mended("merged areas across each other", () => merges("A20:C24", "B22:D26")),
  mended("a merged area without a place", () => behind("<mergeCells><mergeCell/></mergeCells>")),
  file("a relationship's prefix of its own", () =>
    bookWith({ "xl/workbook.xml": strToU8(workbookXml().replace(`xmlns:r="${OFFICE}"`, `xmlns:p1="${OFFICE}"`).replace("r:id", "p1:id")) }),
  ),
];
