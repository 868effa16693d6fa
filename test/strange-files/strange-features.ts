import {
  bookWith,
  contentTypes,
  listRows,
  MAIN,
  OFFICE,
  override,
  relationships,
  SHEET_TYPE,
  sheetXml,
  strange,
  type StrangeFile,
  workbookXml,
} from "./package-parts";

const read = strange("read");
const opened = strange("opened");
const LIST_SHEET = '<sheet name="Danh sách" sheetId="1" r:id="rId1"/>';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** The list with one more part, related to the workbook. */
const besides = (sheet: string, kind: string, path: string, type: string, xml: string): Uint8Array =>
  bookWith({
    "[Content_Types].xml": contentTypes(override(path, type)),
    "xl/workbook.xml": workbookXml(LIST_SHEET + sheet),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", kind, path.slice(3)]),
    [path]: xml,
  });

/** The list with parts that its sheet is related to. */
const onSheet = (
  behind: string,
  related: readonly (readonly [string, string, string, string?])[],
  parts: Readonly<Record<string, string | Uint8Array>>,
  types: readonly string[] = [],
  rows = listRows(),
): Uint8Array =>
  bookWith({
    "[Content_Types].xml": contentTypes(
      ...types,
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    ),
    "xl/worksheets/sheet1.xml": sheetXml(rows, "", behind),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(...related),
    ...parts,
  });

const names = (xml: string): Uint8Array => bookWith({ "xl/workbook.xml": workbookXml(LIST_SHEET, `<definedNames>${xml}</definedNames>`) });

const tableXml = (attributes: string, columns: readonly string[], inside = ""): string =>
  `<table xmlns="${MAIN}" id="1" name="Ho" displayName="Ho" ${attributes}>${inside}<tableColumns count="${columns.length}">${columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số thùng được cấp", "Ghi chú"];
const table = (xml: string): Uint8Array =>
  onSheet(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    [["rId1", "table", "../tables/table1.xml"]],
    { "xl/tables/table1.xml": xml },
    [override("xl/tables/table1.xml", `${SHEET_TYPE}.table+xml`)],
  );

const manySheets = (count: number): Uint8Array => {
  const numbers = Array.from({ length: count }, (_, i) => i + 2);
  return bookWith({
    "[Content_Types].xml": contentTypes(...numbers.map((n) => override(`xl/worksheets/sheet${n}.xml`, `${SHEET_TYPE}.worksheet+xml`))),
    "xl/workbook.xml": workbookXml(LIST_SHEET + numbers.map((n) => `<sheet name="T${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...numbers.map((n) => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`] as const),
    ),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheetXml(`<row r="1"><c r="A1"><v>${n}</v></c></row>`)])),
  });
};

const sheetName = (name: string): Uint8Array => bookWith({ "xl/workbook.xml": workbookXml(LIST_SHEET.replace("Danh sách", name)) });

/** Workbooks with sheets, tables, names and objects of unusual kinds. */
export const strangeFeatures: readonly StrangeFile[] = [
  read("a chart sheet beside the list", () =>
    besides(
      '<sheet name="Biểu đồ" sheetId="2" r:id="rId2"/>',
      "chartsheet",
      "xl/chartsheets/sheet1.xml",
      `${SHEET_TYPE}.chartsheet+xml`,
      `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    ),
  ),
  read("a sheet of old macros beside the list", () =>
    besides(
      '<sheet name="Macro1" sheetId="2" state="hidden" r:id="rId2"/>',
      `${MICROSOFT}/2006/relationships/xlMacrosheet`,
      "xl/macrosheets/sheet1.xml",
      "application/vnd.ms-excel.macrosheet+xml",
      `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="${MICROSOFT}/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>EXEC("calc")</f></c></row></sheetData></xm:macrosheet>`,
    ),
  ),
  read("a dialog sheet beside the list", () =>
    besides(
      '<sheet name="Hộp thoại" sheetId="2" r:id="rId2"/>',
      "dialogsheet",
      "xl/dialogsheets/sheet1.xml",
      `${SHEET_TYPE}.dialogsheet+xml`,
      `<dialogsheet xmlns="${MAIN}"/>`,
    ),
  ),
  read("a sheet whose part is missing", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(`${LIST_SHEET}<sheet name="Mất" sheetId="2" r:id="rId9"/>`),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "worksheet", "worksheets/sheet9.xml"],
      ),
    }),
  ),
  read("a sheet without a relationship", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(`${LIST_SHEET}<sheet name="Mất" sheetId="2" r:id="rId77"/><sheet name="Nữa" sheetId="3"/>`),
    }),
  ),
  read("two sheets of one name and one number", () =>
    bookWith({ "xl/workbook.xml": workbookXml(`${LIST_SHEET}<sheet name="danh SÁCH" sheetId="1" r:id="rId1"/>`) }),
  ),
  read("three hundred sheets", () => manySheets(300)),
  opened("every sheet hidden", () => bookWith({ "xl/workbook.xml": workbookXml(LIST_SHEET.replace("/>", ' state="hidden"/>')) })),
  read("a sheet of a name far too long", () => sheetName("Danh sách hộ tham gia phân loại rác thải tại nguồn năm 2024 của xóm Đông")),
  read("a sheet without a name", () => sheetName("")),
  read("a sheet with a forbidden name", () => sheetName("A:B\\C/D?E*F[G]'")),
  read("a sheet called __proto__", () => sheetName("__proto__")),
  read("a sheet called like a cell", () => sheetName("A1")),
  read("an active tab that does not exist", () =>
    bookWith({ "xl/workbook.xml": workbookXml(LIST_SHEET, "", '<bookViews><workbookView activeTab="99" firstSheet="-1"/></bookViews>') }),
  ),
  read("names that refer to nothing", () =>
    names(
      '<definedName name="Sai">#REF!</definedName><definedName name="Trong"/><definedName name="Ngoai">[1]Lạ!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">#REF!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="99">Sheet9!$A:$Z</definedName><definedName>1</definedName><definedName name="Ham">_xlfn.LAMBDA(_xlpm.x,_xlpm.x)</definedName><definedName name="Vong">Vong</definedName>',
    ),
  ),
  read("a name called constructor, one called __proto__, one that stands twice", () =>
    names(
      '<definedName name="constructor">1</definedName><definedName name="__proto__">2</definedName><definedName name="Hai">1</definedName><definedName name="HAI">2</definedName>',
    ),
  ),
  read("a table over the list", () => table(tableXml('ref="A3:F8" totalsRowShown="0"', HEADINGS))),
  read("a table without filter, with a totals row", () => table(tableXml('ref="A3:F8" totalsRowCount="1"', HEADINGS))),
  read("a table without a heading row", () => table(tableXml('ref="A4:F8" headerRowCount="0"', HEADINGS))),
  read("a table with fewer columns than its area", () => table(tableXml('ref="A3:F8"', HEADINGS.slice(0, 2)))),
  read("a table whose headings differ from the cells, two alike", () =>
    table(tableXml('ref="A3:F8"', ["a", "a", "_x000a_", "__proto__", "", "f"])),
  ),
  read("a table without an area", () => table(tableXml("", HEADINGS))),
  read("a table part that is cut off", () => table(tableXml('ref="A3:F8"', HEADINGS).slice(0, 120))),
  read("a table that lies outside of every sheet", () => table(tableXml('ref="A1048570:XFE1048580"', HEADINGS))),
  read("comments, also in threads", () =>
    onSheet(
      '<legacyDrawing r:id="rId2"/>',
      [
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", `${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ],
      {
        "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Ai đó</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>ghi chú</t></r></text></comment><comment ref="?" authorId="9"><text/></comment></commentList></comments>`,
        "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape></xml>',
        "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" personId="{0}" id="{1}"><text>chủ đề</text></threadedComment></ThreadedComments>`,
      },
      [override("xl/comments1.xml", `${SHEET_TYPE}.comments+xml`)],
    ),
  ),
  read("a drawing with a picture, a group, a chart that is missing and a shape", () =>
    onSheet(
      '<drawing r:id="rId1"/>',
      [["rId1", "drawing", "../drawings/drawing1.xml"]],
      {
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/><xdr:sp/><xdr:clientData/></xdr:absoluteAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId7"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor><xdr:twoCellAnchor/></xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": relationships(
          ["rId7", "chart", "../charts/chart9.xml"],
          ["rId8", "image", "../media/image1.png"],
        ),
      },
      [override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml")],
    ),
  ),
  read("a chart of a new kind, and one that is broken", () =>
    onSheet(
      '<drawing r:id="rId1"/>',
      [["rId1", "drawing", "../drawings/drawing1.xml"]],
      {
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${["rId1", "rId2"].map((id) => `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>`).join("")}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": relationships(
          ["rId1", `${MICROSOFT}/2014/relationships/chartEx`, "../charts/chartEx1.xml"],
          ["rId2", "chart", "../charts/chart1.xml"],
        ),
        "xl/charts/chartEx1.xml": `<cx:chartSpace xmlns:cx="${MICROSOFT}/drawing/2014/chartex"/>`,
        "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val>`,
      },
      [override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml")],
    ),
  ),
  read("a pivot table whose cache is missing", () =>
    onSheet(
      "",
      [["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]],
      {
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="9"><location ref="J1:K5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      },
      [override("xl/pivotTables/pivotTable1.xml", `${SHEET_TYPE}.pivotTable+xml`)],
    ),
  ),
  read("slicers, timelines and query tables that lead nowhere", () =>
    onSheet(
      "",
      [
        ["rId1", `${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
        ["rId2", "queryTable", "../queryTables/queryTable1.xml"],
        ["rId3", `${MICROSOFT}/2011/relationships/timeline`, "../timelines/timeline1.xml"],
      ],
      { "xl/slicers/slicer1.xml": "<slicers>", "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}"/>` },
    ),
  ),
  read("an external workbook and one that is gone", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(
        LIST_SHEET,
        '<externalReferences><externalReference r:id="rId3"/><externalReference r:id="rId4"/></externalReferences>',
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "externalLink", "externalLinks/externalLink1.xml"],
        ["rId4", "externalLink", "externalLinks/externalLink2.xml"],
      ),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Lạ"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
        "rId1",
        "externalLinkPath",
        "file:///\\\\may-chu\\so.xlsx",
        ' TargetMode="External"',
      ]),
      "xl/worksheets/sheet1.xml": sheetXml(`${listRows()}<row r="12"><c r="H12"><f>[1]Lạ!A1</f><v>5</v></c></row>`),
    }),
  ),
  read("custom XML that is broken", () =>
    bookWith({
      "customXml/item1.xml": "<a><b",
      "customXml/itemProps1.xml": "<ds:datastoreItem",
      "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
    }),
  ),
  read("settings of this program that are broken", () =>
    bookWith({
      "customXml/item1.xml":
        '<settings xmlns="urn:plan-ledger:embedded-host:settings"><setting key="a">{không phải JSON</setting><setting>1</setting></settings>',
    }),
  ),
  read("a theme that is broken", () =>
    bookWith({
      "xl/theme/theme1.xml": "<a:theme><a:clrScheme>",
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId5", "theme", "theme/theme1.xml"]),
    }),
  ),
  read("a calculation chain that names cells without formulas", () =>
    bookWith({
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="Z9" i="9"/></calcChain>`,
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId5", "calcChain", "calcChain.xml"]),
    }),
  ),
  read("a protected workbook and one recommended read-only", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(
        LIST_SHEET,
        "",
        '<fileSharing readOnlyRecommended="1" userName="x"/><workbookProtection lockRevision="1"/>',
      ),
    }),
  ),
  opened("only a hidden sheet without cells", () =>
    bookWith({
      "xl/workbook.xml": workbookXml(LIST_SHEET.replace("/>", ' state="veryHidden"/>')),
      "xl/worksheets/sheet1.xml": sheetXml(""),
    }),
  ),
];
