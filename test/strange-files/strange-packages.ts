import { strToU8, zipSync } from "fflate";
import { flattened, utf16, withDataDescriptors, withLies } from "./zip-oddities";
import {
  bookWith,
  contentTypes,
  MAIN,
  OFFICE,
  ordinaryParts,
  override,
  PACKAGE,
  type Parts,
  relationships,
  SHEET_TYPE,
  sheetXml,
  strange,
  STYLES,
  type StrangeFile,
  workbookXml,
  zipped,
} from "./package-parts";

const read = strange("read");

const eachPart = (change: (text: string, path: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(ordinaryParts()).map(([path, text]) => [path, change(text, path)]));

const renamed = (rename: (path: string) => string): Parts =>
  Object.fromEntries(Object.entries(ordinaryParts()).map(([path, text]) => [rename(path), text]));

/** Gives the main namespace a prefix, as some generators do. */
const prefixed = (xml: string, prefix: string): string =>
  xml
    .replace(`xmlns="${MAIN}"`, `xmlns:${prefix}="${MAIN}"`)
    .replace(/<(\/?)([A-Za-z])/g, (_, slash: string, first: string) => `<${slash}${prefix}:${first}`);

const STRICT = "http://purl.oclc.org/ooxml";
const strict = (xml: string): string =>
  xml.replaceAll(MAIN, `${STRICT}/spreadsheetml/main`).replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`);

/** Packages that are valid, or that Excel opens, but that are put together in an unusual way. */
export const strangePackages: readonly StrangeFile[] = [
  read("an ordinary workbook", () => zipped(ordinaryParts())),
  read("a package without compression", () => zipped(ordinaryParts(), { level: 0 })),
  read("an archive whose sizes follow the data", () => withDataDescriptors(ordinaryParts())),
  read("an archive with a comment and entries for folders", () =>
    zipSync({
      ...Object.fromEntries(Object.entries(ordinaryParts()).map(([p, t]) => [p, strToU8(t)])),
      "xl/": new Uint8Array(),
      "xl/worksheets/": new Uint8Array(),
    }),
  ),
  read("a self-extracting archive: bytes before the first entry", () => flattened(zipped(ordinaryParts()), 512)),
  read("names with a leading stroke", () => zipped(renamed((path) => `/${path}`))),
  read("names with strokes of Windows", () => zipped(renamed((path) => path.replaceAll("/", "\\")))),
  read("names in other letters than the relationships use", () =>
    zipped(renamed((path) => path.replace("worksheets/sheet1", "Worksheets/Sheet1"))),
  ),
  read("capital letters in the name of the sheet's part", () =>
    zipped(
      Object.fromEntries(
        Object.entries(ordinaryParts()).map(([path, text]) =>
          [path, text].map((one) => one.replaceAll("worksheets/sheet1.xml", "Worksheets/Sheet1.xml")),
        ),
      ) as Parts,
    ),
  ),
  read("content types in other letters", () => zipped(renamed((path) => path.replace("[Content_Types]", "[content_types]")))),
  read("no list of content types for the sheet", () =>
    bookWith({
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    }),
  ),
  read("absolute targets", () =>
    bookWith({
      "_rels/.rels": relationships(["rId1", "officeDocument", "/xl/workbook.xml"]),
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"], ["rId2", "styles", "/xl/styles.xml"]),
    }),
  ),
  read("targets with dots", () =>
    bookWith({
      "_rels/.rels": relationships(["rId1", "officeDocument", "./xl/../xl/workbook.xml"]),
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "./worksheets/../worksheets/sheet1.xml"]),
    }),
  ),
  read("a workbook part of another name in another folder", () =>
    zipped({
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("book/so.xml", `${SHEET_TYPE}.sheet.main+xml`)}${override("book/to/trang.xml", `${SHEET_TYPE}.worksheet+xml`)}${override("book/kieu.xml", `${SHEET_TYPE}.styles+xml`)}</Types>`,
      "_rels/.rels": relationships(["a", "officeDocument", "book/so.xml"]),
      "book/so.xml": workbookXml(),
      "book/_rels/so.xml.rels": relationships(["rId1", "worksheet", "to/trang.xml"], ["rId2", "styles", "kieu.xml"]),
      "book/to/trang.xml": sheetXml(),
      "book/kieu.xml": STYLES,
    }),
  ),
  read("a workbook part in the root", () =>
    zipped({
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", `${SHEET_TYPE}.sheet.main+xml`)}${override("sheet1.xml", `${SHEET_TYPE}.worksheet+xml`)}</Types>`,
      "_rels/.rels": relationships(["a", "officeDocument", "workbook.xml"]),
      "workbook.xml": workbookXml(),
      "_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "sheet1.xml"]),
      "sheet1.xml": sheetXml(),
    }),
  ),
  read("every part with a mark of byte order", () => zipped(eachPart((text) => `\ufeff${text}`))),
  read("parts in UTF-16, little end first", () => zipped(eachPart((text) => utf16(text, true)))),
  read("a sheet alone in UTF-16", () => zipped(eachPart((text, path) => (path.includes("/sheet") ? utf16(text, true) : text)))),
  read("styles and strings alone in UTF-16", () =>
    zipped(eachPart((text, path) => (/styles|sharedStrings/.test(path) ? utf16(text, false) : text))),
  ),
  read("parts in UTF-16, big end first", () => zipped(eachPart((text) => utf16(text, false)))),
  read("the main namespace under the prefix x", () =>
    zipped(eachPart((text, path) => (text.includes(`xmlns="${MAIN}"`) && !path.endsWith(".rels") ? prefixed(text, "x") : text))),
  ),
  read("relationships and content types under a prefix", () =>
    zipped(
      eachPart((text) =>
        text
          .replace(/^<(Types|Relationships) xmlns=/, "<p:$1 xmlns:p=")
          .replace(/<(\/?)(Default|Override|Relationship)\b/g, "<$1p:$2")
          .replace(/<\/(Types|Relationships)>/, "</p:$1>"),
      ),
    ),
  ),
  read("relationships of the sheet under another prefix than r", () =>
    bookWith({ "xl/workbook.xml": workbookXml().replace("xmlns:r=", "xmlns:d3p1=").replace("r:id=", "d3p1:id=") }),
  ),
  read("attributes in single quotes and spaces about the equals signs", () =>
    zipped(eachPart((text) => text.replace(/ ([\w:]+)="([^"']*)"/g, " $1 = '$2'"))),
  ),
  read("strict Open XML", () => zipped(eachPart(strict))),
  read("no styles", () =>
    bookWith({ "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]) }),
  ),
  read("a relationship to styles that are not there", () => bookWith({ "xl/styles.xml": null })),
  read("styles without formats", () => bookWith({ "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` })),
  read("cell formats without fonts, fills and borders", () =>
    bookWith({ "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>` }),
  ),
  read("cells with styles that do not exist", () =>
    bookWith({ "xl/worksheets/sheet1.xml": sheetXml().replaceAll('t="inlineStr"', 's="99" t="inlineStr"') }),
  ),
  read("shared strings without a relationship", () =>
    bookWith({ "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>thừa</t></si></sst>` }),
  ),
  read("a macro-enabled workbook", () =>
    bookWith({
      "[Content_Types].xml": contentTypes(override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"))
        .replace(".sheet.main+xml", ".sheet.main+xml")
        .replace(`${SHEET_TYPE}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      "xl/vbaProject.bin": new Uint8Array(64),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ),
    }),
  ),
  read("a template", () => bookWith({ "[Content_Types].xml": contentTypes().replace(".sheet.main+xml", ".template.main+xml") })),
  read("lists of the package that break off before their ends", () =>
    bookWith(
      Object.fromEntries(
        ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"].map((path) => [
          path,
          ordinaryParts()[path]!.replace(/<\/\w+>$/, ""),
        ]),
      ),
    ),
  ),
  read("a workbook part that breaks off behind its sheets", () =>
    bookWith({ "xl/workbook.xml": workbookXml().replace("</workbook>", "<extLst><ext") }),
  ),
  read("two workbooks' relationships in the package, the second one broken", () =>
    bookWith({
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "officeDocument", "xl/khong-co.xml"]),
    }),
  ),
  read("signatures, thumbnails and parts nobody knows", () =>
    bookWith({
      "docProps/thumbnail.jpeg": new Uint8Array([0xff, 0xd8, 0xff]),
      "_xmlsignatures/origin.sigs": new Uint8Array(),
      "xl/la.bin": new Uint8Array(100),
      "_rels/.rels": relationships(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", `${PACKAGE}/relationships/metadata/thumbnail`, "docProps/thumbnail.jpeg"],
      ),
    }),
  ),
  read("document properties that cannot be read", () =>
    bookWith({
      "docProps/core.xml": "<cp:coreProperties",
      "docProps/app.xml": "",
      "docProps/custom.xml": "<Properties><property name='a'/></Properties>",
      "_rels/.rels": relationships(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        ["rId3", "extended-properties", "docProps/app.xml"],
        ["rId4", "custom-properties", "docProps/custom.xml"],
      ),
    }),
  ),
  strange("any")("sizes in the directory that are too small", () => withLies(zipped(ordinaryParts()), 0.5)),
];
