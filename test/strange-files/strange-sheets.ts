import {
  bookWith,
  bookWithSheet,
  contentTypes,
  escaped,
  inline,
  listRows,
  MAIN,
  override,
  relationships,
  SHEET_TYPE,
  sheetXml,
  strange,
  type StrangeFile,
  STYLES,
} from "./package-parts";

const read = strange("read");
const damaged = strange("damaged");
const opened = strange("opened");

/** The list with a row of cells below it, and what stands about the data. */
const below = (row: string, before = "", behind = ""): Uint8Array => bookWithSheet(sheetXml(listRows() + row, before, behind));

/** The list whose texts stand in a part of shared strings. */
function shared(entry: (text: string) => string): Uint8Array {
  const texts: string[] = [];
  const rows = listRows((text) => `<c t="s"><v>${texts.push(text) - 1}</v></c>`);
  return bookWith({
    "[Content_Types].xml": contentTypes(
      override("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`),
      override("xl/styles.xml", `${SHEET_TYPE}.styles+xml`),
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(rows),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="1" uniqueCount="1">${texts.map(entry).join("")}</sst>`,
  });
}

const withoutPlaces = (xml: string): string => xml.replace(/<(row|c) r="\w+"/g, "<$1");

/** Sheets that are valid, or that Excel opens, but that few programs write so. */
export const strangeSheets: readonly StrangeFile[] = [
  read("shared strings", () => shared((text) => `<si><t>${escaped(text)}</t></si>`)),
  read("shared strings of rich text", () =>
    shared(
      (text) =>
        `<si><r><rPr><b/></rPr><t>${escaped(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escaped(text.slice(2))}</t></r></si>`,
    ),
  ),
  read("shared strings with the sounds of the words", () =>
    shared((text) => `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>ト</t></rPh><phoneticPr fontId="0"/></si>`),
  ),
  opened("shared strings that are not there", () => bookWithSheet(sheetXml(listRows(() => '<c t="s"><v>7</v></c>')))),
  read("a shared string beyond the last, a negative one and one that is no number", () =>
    below('<row r="12"><c r="H12" t="s"><v>99999</v></c><c r="I12" t="s"><v>-1</v></c><c r="J12" t="s"><v>x</v></c></row>'),
  ),
  read("inline strings of rich text", () =>
    bookWithSheet(sheetXml(listRows((text) => inline(text).replace(/<t>(.*)<\/t>/, "<r><rPr><i/></rPr><t>$1</t></r>")))),
  ),
  read("texts as results of formulas", () =>
    bookWithSheet(sheetXml(listRows((text) => `<c t="str"><f>"${escaped(text).replaceAll('"', '""')}"</f><v>${escaped(text)}</v></c>`))),
  ),
  read("texts in CDATA", () => bookWithSheet(sheetXml(listRows((text) => `<c t="inlineStr"><is><t><![CDATA[${text}]]></t></is></c>`)))),
  read("cells and rows without places", () => bookWithSheet(withoutPlaces(sheetXml(listRows().replace(/<\/c>(?=<\/row>)/g, "</c>"))))),
  read("rows in the wrong order", () =>
    bookWithSheet(
      sheetXml(
        listRows()
          .split(/(?=<row )/)
          .reverse()
          .join(""),
      ),
    ),
  ),
  read("places in small letters", () =>
    bookWithSheet(sheetXml(listRows().replace(/<c r="(\w+)"/g, (_, at: string) => `<c r="${at.toLowerCase()}"`))),
  ),
  read("a row that stands twice", () => below('<row r="30"><c r="A30"><v>1</v></c></row><row r="30"><c r="B30"><v>2</v></c></row>')),
  damaged("a row that stands twice with other contents", () =>
    below('<row r="30"><c r="A30"><v>1</v></c></row><row r="30"><c r="A30"><v>2</v></c></row>'),
  ),
  damaged("cells without places in a row that stands twice", () =>
    below('<row r="30"><c><v>1</v></c></row><row r="30"><c><v>2</v></c></row>'),
  ),
  damaged("a cell that stands twice with other contents", () => below('<row r="30"><c r="A30"><v>1</v></c><c r="A30"><v>2</v></c></row>')),
  read("a cell that stands twice, once empty, and one that stands twice as the same", () =>
    below('<row r="30"><c r="A30"/><c r="A30"><v>2</v></c><c r="B30"><v>3</v></c><c r="B30"><v>3</v></c></row>'),
  ),
  read("no dimension", () => bookWithSheet(sheetXml())),
  read("a dimension that covers everything", () => bookWithSheet(sheetXml(listRows(), '<dimension ref="A1:XFD1048576"/>'))),
  read("a dimension that is nonsense", () => bookWithSheet(sheetXml(listRows(), '<dimension ref="?"/>'))),
  read("a dimension smaller than the data", () => bookWithSheet(sheetXml(listRows(), '<dimension ref="A1"/>'))),
  read("a cell in the last corner", () => below('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  read("a cell outside of every sheet", () =>
    below('<row r="1048577"><c r="XFE1048577"><v>1</v></c></row><row r="0"><c r="A0"><v>1</v></c></row>'),
  ),
  read("a place that is none", () => below('<row r="x"><c r="??"><v>1</v></c><c r="12"><v>1</v></c><c r="AAAAAAAA1"><v>1</v></c></row>')),
  read("error values, also such that Excel does not know", () =>
    below(
      '<row r="12"><c r="H12" t="e"><v>#N/A</v></c><c r="I12" t="e"><v>#LẠ!</v></c><c r="J12" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="K12" t="e"/></row>',
    ),
  ),
  read("truth values in many spellings", () =>
    below(
      '<row r="12"><c r="H12" t="b"><v>1</v></c><c r="I12" t="b"><v>true</v></c><c r="J12" t="b"><v>FALSE</v></c><c r="K12" t="b"><v/></c></row>',
    ),
  ),
  read("dates in ISO form", () =>
    below(
      '<row r="12"><c r="H12" t="d" s="1"><v>2024-06-30</v></c><c r="I12" t="d"><v>2024-06-30T08:30:00Z</v></c><c r="J12" t="d"><v>08:30:00</v></c><c r="K12" t="d"><v>hôm qua</v></c></row>',
    ),
  ),
  read("dates before the beginning and after the end of time", () =>
    below(
      '<row r="12"><c r="H12" s="1"><v>-5</v></c><c r="I12" s="1"><v>99999999999</v></c><c r="J12" s="1"><v>60</v></c><c r="K12" s="1"><v>0</v></c><c r="L12" s="1"><v>1e300</v></c></row>',
    ),
  ),
  opened("the calendar of 1904", () =>
    bookWith({
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="true"/><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": sheetXml(
        listRows() + '<row r="12"><c r="H12" s="1"><v>44335</v></c><c r="I12" s="1"><v>-1</v></c></row>',
      ),
    }),
  ),
  read("numbers that are none, too large and too long", () =>
    below(
      '<row r="12"><c r="H12"><v>NaN</v></c><c r="I12"><v>1e999</v></c><c r="J12"><v> 12 </v></c><c r="K12"><v>1,5</v></c><c r="L12"><v>-INF</v></c><c r="M12" t="n"><v>0x1F</v></c></row>',
    ),
  ),
  read("a kind of cell nobody knows", () => below('<row r="12"><c r="H12" t="lạ"><v>1</v></c><c r="I12" t=""><v>1</v></c></row>')),
  read("characters that XML cannot hold", () =>
    below(
      `<row r="12"><c r="H12" t="inlineStr"><is><t>a&#x110000;b&#0;c&#xD800;d&#99999999999;e&lạ;f_x0000_g_x0041_h\u0001i</t></is></c></row>`,
    ),
  ),
  read("characters that stand written out", () =>
    below('<row r="12"><c r="H12" t="inlineStr"><is><t>dòng_x000D_hai _x005F_x0041_ \u{1F600}</t></is></c></row>'),
  ),
  read("a text of 40,000 letters", () => below(`<row r="12"><c r="H12" t="inlineStr"><is><t>${"dài ".repeat(10_000)}</t></is></c></row>`)),
  read("formulas: shared, of arrays, of data tables, dynamic and broken ones", () =>
    below(
      '<row r="12"><c r="H12"><f t="shared" ref="H12:J12" si="0">A4+1</f><v>2</v></c><c r="I12"><f t="shared" si="0"/><v>2</v></c><c r="J12"><f t="shared" si="5"/><v>2</v></c><c r="K12"><f t="array" ref="K12:L13">A4:B5*1</f><v>1</v></c><c r="M12"><f t="dataTable" ref="M12:M13" dt2D="1" dtr="1" r1="A4" r2="A5"/><v>3</v></c>' +
        '<c r="N12" cm="1"><f t="array" ref="N12:N13">_xlfn._xlws.FILTER(A4:A8,E4:E8=2)</f><v>1</v></c><c r="O12"><f>SUM(</f><v>0</v></c><c r="P12"><f>[1]Lạ!A1+#REF!</f><v>0</v></c><c r="Q12"><f/><v>4</v></c><c r="R12"><f>R12</f></c><c r="S12"><f t="array" ref="?">1</f></c><c r="T12"><f>_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)</f><v>3</v></c></row>',
    ),
  ),
  read("a formula with a thousand brackets", () =>
    below(`<row r="12"><c r="H12"><f>${"(".repeat(1000)}1${")".repeat(1000)}</f></c></row>`),
  ),
  read("a formula with twenty thousand signs", () => below(`<row r="12"><c r="H12"><f>${"-".repeat(20_000)}1</f></c></row>`)),
  read("a function of its own that is given itself", () =>
    below('<row r="12"><c r="H12"><f>_xlfn.LAMBDA(_xlpm.x,_xlpm.x(_xlpm.x))(_xlfn.LAMBDA(_xlpm.x,_xlpm.x(_xlpm.x)))</f></c></row>'),
  ),
  read("a formula of 20,000 additions", () => below(`<row r="12"><c r="H12"><f>${"A4+".repeat(20_000)}1</f></c></row>`)),
  read("formulas in a ring", () => below('<row r="12"><c r="H12"><f>I12</f></c><c r="I12"><f>H12+1</f></c></row>')),
  read("merged cells that overlap, run backwards, stand twice and are none", () =>
    below(
      "",
      "",
      '<mergeCells count="5"><mergeCell ref="H1:J3"/><mergeCell ref="I2:K4"/><mergeCell ref="L5:H4"/><mergeCell ref="H1:J3"/><mergeCell ref="?"/><mergeCell/><mergeCell ref="M1"/><mergeCell ref="C3:B2"/><mergeCell ref="A2:XFE2"/></mergeCells>',
    ),
  ),
  read("columns without end, backwards and twice", () =>
    below(
      "",
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="16384" width="9" style="77"/><col min="5" max="2" width="3"/><col min="0" max="0"/><col min="x"/><col min="3" max="3" width="NaN" hidden="1"/></cols>',
    ),
  ),
  read("rows of strange heights and styles", () =>
    below('<row r="12" ht="-3" customHeight="1" s="88" customFormat="1" spans="x:y" outlineLevel="99"/><row r="13" ht="99999"/><row/>'),
  ),
  read("several views and panes that are split", () =>
    below(
      "",
      '<sheetViews><sheetView workbookViewId="0" rightToLeft="1"><pane xSplit="1200" ySplit="600" topLeftCell="B2" activePane="bottomRight" state="split"/></sheetView><sheetView workbookViewId="9"><pane ySplit="3" state="frozen"/></sheetView></sheetViews>',
    ),
  ),
  read("validations and conditional formats that are nonsense", () =>
    below(
      "",
      "",
      '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="lạ" priority="x"/><cfRule type="colorScale" priority="1"><colorScale/></cfRule><cfRule type="dataBar" priority="2"><dataBar/></cfRule><cfRule type="iconSet" priority="3"><iconSet iconSet="99Lạ"/></cfRule><cfRule type="expression" dxfId="77" priority="4"><formula>SUM(</formula></cfRule><cfRule type="timePeriod" timePeriod="lastWeek" priority="5"/></conditionalFormatting><conditionalFormatting><cfRule/></conditionalFormatting>' +
        '<dataValidations count="9"><dataValidation sqref="A1"/><dataValidation type="list" sqref="?"><formula1/></dataValidation><dataValidation type="lạ" operator="lạ" sqref="B1:B2 D1"><formula1>1</formula1></dataValidation><dataValidation type="custom"><formula1>&lt;</formula1></dataValidation></dataValidations>',
    ),
  ),
  read("links to nowhere", () =>
    below(
      "",
      "",
      '<hyperlinks><hyperlink ref="A1" r:id="khong"/><hyperlink ref="?" location="Lạ!A1"/><hyperlink ref="B1:B9" location="\'Danh sách\'!A1" display="x"/></hyperlinks>',
    ),
  ),
  read("a protected sheet", () =>
    below("", "", '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1" objects="1"/>'),
  ),
  read("page set-up that is nonsense", () =>
    below(
      "",
      "",
      '<pageMargins left="x" right="-1" top="" bottom="1e9" header="0" footer="0"/><pageSetup paperSize="9999" scale="0" orientation="lạ" fitToWidth="-1" r:id="khong"/><headerFooter><oddHeader>&amp;L&amp;"Lạ,Bold"&amp;99a&amp;</oddHeader></headerFooter><rowBreaks count="1"><brk id="x"/></rowBreaks>',
    ),
  ),
  read("elements of other programs and alternative contents", () =>
    below(
      "",
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><x/></mc:Choice><mc:Fallback><y/></mc:Fallback></mc:AlternateContent>',
      '<extLst><ext uri="{la}"><la:row xmlns:la="urn:la" r="1"><la:c r="A1"><la:v>9</la:v></la:c></la:row></ext></extLst>',
    ),
  ),
  read("comments of XML and instructions among the cells", () =>
    bookWithSheet(sheetXml(listRows().replaceAll("<row", '<!-- <row r="1"> --><?la x?><row'))),
  ),
  read("styles that are nonsense", () =>
    bookWith({
      "xl/styles.xml": STYLES.replace(
        "<fonts",
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dddd;[Lạ]0;;@"/><numFmt numFmtId="x" formatCode=""/></numFmts><fonts',
      )
        .replace('<xf numFmtId="14"', '<xf numFmtId="164" fontId="55" fillId="-1" borderId="x" applyNumberFormat="1"/><xf numFmtId="14"')
        .replace("</styleSheet>", '<dxfs count="0"/><colors><indexedColors><rgbColor rgb="x"/></indexedColors></colors></styleSheet>'),
      "xl/worksheets/sheet1.xml": sheetXml(
        listRows() + '<row r="12"><c r="H12" s="1"><v>5</v></c><c r="I12" s="-1"><v>5</v></c><c r="J12" s="x"><v>5</v></c></row>',
      ),
    }),
  ),
  opened("a sheet without data", () => bookWithSheet(`<worksheet xmlns="${MAIN}"/>`)),
  opened("a sheet part without content", () => bookWithSheet("")),
  opened("a sheet with rows and no cells", () => bookWithSheet(sheetXml('<row r="1"/><row r="5"/>'))),
];
