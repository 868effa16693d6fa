import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const rels = (...all: [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const styles =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/><name val=".VnTime"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`;

const households =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="16384" width="11"/></cols><sheetData>` +
  `<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>Hộ</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>Số khẩu</t></is></c><c r="C1" t="inlineStr"><is><t>Ngày</t></is></c></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>Hộ thứ nhất</t></is></c><c r="B2"><v>3</v></c><c r="C2" s="1"><v>44335</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">B2*10</f><v>30</v></c></row>` +
  `<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>Hộ thứ hai</t></is></c><c r="B3"><v>5</v></c><c r="C3" s="1"><v>44336</v></c><c r="D3"><f t="shared" si="0"/><v>50</v></c></row>` +
  `</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A3"><formula1>"x,y"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/></worksheet>`;

const totals =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cộng</t></is></c><c r="B1"><f>SUM('Hộ dân'!B2:B3)</f><v>8</v></c><c r="C1"><f>COUNTA(BangHo[Mã])</f><v>2</v></c></row>` +
  `<row r="3"><c r="A3" t="inlineStr"><is><t>Mã</t></is></c><c r="B3" t="inlineStr"><is><t>Tên</t></is></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4" t="inlineStr"><is><t>một</t></is></c></row><row r="5"><c r="A5"><v>2</v></c><c r="B5" t="inlineStr"><is><t>hai</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const table = `<table xmlns="${MAIN}" id="7" name="BangHo" displayName="BangHo" ref="A3:B5" totalsRowShown="0"><autoFilter ref="A3:B5"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Hộ dân'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const drawing =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ cũ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

/** The parts of a workbook as people have them: a roster with a chart, a list and hidden rows, sums in another sheet, a table, a name, custom XML. */
export const sampleParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override("/xl/workbook.xml", `${TYPE}.sheet.main+xml`) +
    ["1", "2", "3"].map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${TYPE}.worksheet+xml`)).join("") +
    override("/xl/styles.xml", `${TYPE}.styles+xml`) +
    override("/xl/tables/table1.xml", `${TYPE}.table+xml`) +
    override("/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
    override("/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
    `</Types>`,
  "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Hộ dân" sheetId="1" r:id="rId1"/><sheet name="Tổng hợp" sheetId="2" r:id="rId2"/><sheet name="Ẩn" sheetId="3" state="hidden" r:id="rId3"/></sheets>` +
    `<definedNames><definedName name="SoKhau">'Hộ dân'!$B$2:$B$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "customXml", "../customXml/item1.xml"],
  ),
  "xl/styles.xml": styles,
  "xl/worksheets/sheet1.xml": households,
  "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing1.xml"]),
  "xl/worksheets/sheet2.xml": totals,
  "xl/worksheets/_rels/sheet2.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
  "xl/worksheets/sheet3.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  "xl/tables/table1.xml": table,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml": chart,
  "customXml/item1.xml": '<nguon xmlns="urn:vi-du">cũ</nguon>',
};

/** The sample workbook as a file, with some parts replaced. */
export const samplePackage = (replaced: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...sampleParts, ...replaced }).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(2026, 0, 1) },
  );
