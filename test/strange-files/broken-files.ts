import { strToU8, zipSync } from "fflate";
import {
  bookWith,
  bookWithSheet,
  ordinaryParts,
  PACKAGE,
  relationships,
  sheetXml,
  strange,
  type StrangeFile,
  workbookXml,
  zipped,
  contentTypes,
  override,
  SHEET_TYPE,
  MAIN,
} from "./package-parts";
import { withLies } from "./zip-oddities";

const notAWorkbook = strange("not-a-workbook");
const damaged = strange("damaged");
const any = strange("any");
const tooLarge = strange("too-large");

/** A compound file whose directory holds streams of these names. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 8);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 1024 + index * 128;
    [...name].forEach((letter, i) => view.setUint16(at + i * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

const whole = (): Uint8Array => zipped(ordinaryParts());
const flipped = (from: number, length: number): Uint8Array =>
  whole().map((byte, at) => (at >= from && at < from + length ? byte ^ 0xff : byte));
const document = (main: string, type: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`),
    "_rels/.rels": strToU8(relationships(["rId1", "officeDocument", main])),
    [main]: strToU8("<a/>"),
  });
const bombSheet = (): string => sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(8_000_000)}</t></is></c></row>`);
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}"><!ENTITY d "${"&c;".repeat(50)}"><!ENTITY e "${"&d;".repeat(50)}">]>`;

/** Files that are no workbook, not any more, or not one that can be read. */
export const brokenFiles: readonly StrangeFile[] = [
  strange("empty")("a file without a byte", () => new Uint8Array()),
  notAWorkbook("one byte", () => new Uint8Array([0x50])),
  notAWorkbook("a text under the name of a workbook", () => strToU8("Họ tên;Số khẩu\nTrần Thị Lụa;3\n")),
  notAWorkbook("a page of HTML under the name of a workbook", () => strToU8("<html><table><tr><td>1</td></tr></table></html>")),
  notAWorkbook("a workbook in XML of 2003", () =>
    strToU8(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
  ),
  notAWorkbook("a PDF", () => strToU8("%PDF-1.7\n")),
  notAWorkbook("a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  notAWorkbook("an archive of something else", () => zipSync({ "doc.txt": strToU8("x") })),
  notAWorkbook("a document of Word under the name of a workbook", () =>
    document("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  ),
  notAWorkbook("a presentation under the name of a workbook", () =>
    document("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
  ),
  notAWorkbook("a binary workbook (.xlsb)", () => document("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
  notAWorkbook("a workbook of OpenDocument", () =>
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<office:document-content/>") }),
  ),
  strange("old-xls")("a workbook of Excel 97-2003", () => compound("Workbook")),
  strange("old-xls")("a workbook of Excel 5", () => compound("Book")),
  strange("password-protected")("an encrypted workbook", () => compound("EncryptionInfo", "EncryptedPackage")),
  notAWorkbook("a compound file of something else", () => compound("WordDocument")),
  notAWorkbook("the head of a compound file and nothing more", () => compound().slice(0, 100)),
  any("an old workbook without a container (BIFF)", () => new Uint8Array([0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0])),
  damaged("an archive that is cut off in the middle", () => whole().slice(0, 900)),
  damaged("an archive without its last byte", () => whole().slice(0, -30)),
  any("an archive with bytes behind its end", () => new Uint8Array([...whole(), ...new Uint8Array(500).fill(7)])),
  any("an archive with flipped bytes in its first entry", () => flipped(60, 40)),
  any("an archive with flipped bytes in a later entry", () => flipped(1200, 200)),
  damaged("an archive whose directory tells sizes that cannot be", () => withLies(whole(), 100_000)),
  any("an archive with flipped bytes in its directory", () => flipped(whole().length - 200, 20)),
  any("a package without content types", () => bookWith({ "[Content_Types].xml": null })),
  notAWorkbook("a package without relationships", () => bookWith({ "_rels/.rels": null })),
  any("a workbook without relationships", () => bookWith({ "xl/_rels/workbook.xml.rels": null })),
  any("a workbook part without content", () => bookWith({ "xl/workbook.xml": "" })),
  notAWorkbook("a workbook without a sheet", () => bookWith({ "xl/workbook.xml": workbookXml("") })),
  notAWorkbook("a workbook of nothing but a chart sheet", () =>
    bookWith({
      "[Content_Types].xml": contentTypes(override("xl/chartsheets/sheet1.xml", `${SHEET_TYPE}.chartsheet+xml`)),
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "chartsheet", "chartsheets/sheet1.xml"]),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    }),
  ),
  any("a sheet that is cut off", () => bookWithSheet(sheetXml().slice(0, -200))),
  any("a sheet whose elements cross", () => bookWithSheet(sheetXml().replace("</c></row>", "</row></c>"))),
  any("a sheet with binary content", () => bookWith({ "xl/worksheets/sheet1.xml": new Uint8Array(3000).map((_, at) => (at * 97) % 256) })),
  any("a sheet of nothing but brackets", () => bookWithSheet("<".repeat(20_000))),
  any("a sheet nested ten thousand deep", () => bookWithSheet(sheetXml("<a>".repeat(10_000)))),
  any("entities that swell", () => bookWithSheet(sheetXml().replace("<worksheet", `${laughs}<worksheet`).replace("Trịnh Thị Lụa", "&e;"))),
  any("an entity from outside", () =>
    bookWithSheet(
      sheetXml().replace("<worksheet", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet').replace("Trịnh Thị Lụa", "&e;"),
    ),
  ),
  tooLarge("a sheet that swells a thousandfold", () => bookWithSheet(bombSheet())),
  tooLarge("an archive of countless entries", () =>
    zipSync(Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`a${at}`, new Uint8Array()]))),
  ),
  any("a million merged cells", () =>
    bookWithSheet(
      sheetXml(
        undefined,
        "",
        `<mergeCells>${Array.from({ length: 120_000 }, (_, i) => `<mergeCell ref="H${i * 2 + 1}:I${i * 2 + 2}"/>`).join("")}</mergeCells>`,
      ),
    ),
  ),
  any("a relationship in a ring", () => bookWith({ "_rels/.rels": relationships(["rId1", "officeDocument", "_rels/.rels"]) })),
  any("a sheet that is the workbook itself", () =>
    bookWith({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "workbook.xml"]) }),
  ),
  any("a sheet outside of the package", () =>
    bookWith({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "../../../../etc/passwd"]) }),
  ),
];
