import { strToU8, zipSync } from "fflate";
import { readPlanDocument } from "../../../src/operations/plan-document/read-plan-document";
import { textFromHtml } from "../../../src/operations/plan-document/text-from-html";

describe("text of a document of Word", () => {
  test("a row of a table is one line with tabs between its cells, whatever paragraphs stand in them", () => {
    const html =
      "<p>Phụ lục</p><table><tr><td><p>STT</p></td><td><p>Nội dung</p></td><td><p>ĐVT</p></td></tr>" +
      "<tr><td><p>1</p></td><td><p>Mở lớp</p><p>dạy nghề</p></td><td></td></tr></table><p>Hết</p>";
    expect(textFromHtml(html)).toBe("Phụ lục\n\nSTT\tNội dung\tĐVT\n1\tMở lớp dạy nghề\t\n\nHết\n");
  });

  test("cells merged across or down leave the other places empty, so that columns stay in line", () => {
    const html =
      '<table><tr><td rowspan="2">1</td><td colspan="2">Thôn Đông</td><td>a</td></tr><tr><td>x</td><td>y</td><td>b<br />c</td></tr></table>';
    expect(textFromHtml(html)).toBe("\n1\tThôn Đông\t\ta\n\tx\ty\tb c\n\n");
  });
});

test("a letterhead laid out as a table is read line by line, so that its number and day stand alone", () => {
  const left = "<td><p>HỘI LHPN XÃ<br />TÂN PHONG</p><p>Số: 07/KH-HPN</p></td>";
  const right = "<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p><em>Tân Phong, ngày 12 tháng 01 năm 2025</em></p></td>";
  expect(textFromHtml(`<table><tr>${left}${right}</tr></table><p>KẾ HOẠCH</p>`).trim().split(/\n+/)).toEqual([
    "HỘI LHPN XÃ",
    "TÂN PHONG",
    "Số: 07/KH-HPN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Tân Phong, ngày 12 tháng 01 năm 2025",
    "KẾ HOẠCH",
  ]);
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const level = (at: number, format: string, text: string, more = "", start = "1") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, abstract: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const paragraph = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (text: string, id: number, at = 0, more = "") =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}`);

async function linesOf(body: string, numbering: string, styles = ""): Promise<string[]> {
  const relations = ["numbering", "styles"].map((part) => `<Relationship Id="${part}" Type="${RELATIONS}/${part}" Target="${part}.xml"/>`);
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const bytes = zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="${package_}/content-types"/>`),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(`<Relationships xmlns="${package_}/relationships">${relations.join("")}</Relationships>`),
    "word/document.xml": strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    "word/numbering.xml": strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`),
    "word/styles.xml": strToU8(`<w:styles ${W}>${styles}</w:styles>`),
  });
  const text = await readPlanDocument({ content: bytes } as Parameters<typeof readPlanDocument>[0]);
  return text.ok ? text.value.trim().split(/\n+/) : [JSON.stringify(text)];
}

describe("numbers that Word counts by itself", () => {
  const plan = list(
    1,
    level(0, "upperRoman", "%1.") +
      level(1, "decimal", "%2.") +
      level(2, "lowerLetter", "%3)") +
      level(3, "decimal", "%1.%2.%4", "<w:isLgl/>"),
  );
  const dashes = list(2, level(0, "bullet", "\uf0b7") + level(1, "bullet", "+"));

  test("levels count, restart under a higher one, and bullets are dashes", async () => {
    const body =
      item("Mục đích", 1) +
      item("Một", 1, 1) +
      item("Hai", 1, 1) +
      item("Ý", 1, 2) +
      item("Nhiệm vụ", 1) +
      item("Ba", 1, 1) +
      item("Ý", 1, 2) +
      item("Sâu", 1, 3) +
      item("Gạch", 2) +
      item("Cộng", 2, 1) +
      paragraph("Hết");
    expect(await linesOf(body, plan + dashes + use(1, 1) + use(2, 2))).toEqual([
      "I. Mục đích",
      "1. Một",
      "2. Hai",
      "a) Ý",
      "II. Nhiệm vụ",
      "1. Ba",
      "a) Ý",
      "2.1.1 Sâu",
      "- Gạch",
      "+ Cộng",
      "Hết",
    ]);
  });

  test("lists of one kind go on counting unless the second says where it starts; lvlRestart 0 never restarts", async () => {
    const numbering =
      list(1, level(0, "decimal", "Điều %1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) +
      use(1, 1) +
      use(2, 1) +
      use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = item("a", 1) + item("b", 1, 1) + item("c", 2) + item("d", 2, 1) + item("e", 3) + item("f", 3);
    expect(await linesOf(body, numbering)).toEqual(["Điều 1. a", "1. b", "Điều 2. c", "2. d", "Điều 7. e", "Điều 8. f"]);
  });

  test("numbers of a paragraph's style count, also of the style it is based on, and a paragraph may have none", async () => {
    const numbering =
      list(1, level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>') + level(1, "decimal", "%2.", '<w:pStyle w:val="Y"/>')) + use(1, 1);
    const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      style("Muc", numbered) +
      style("Y", numbered) +
      style("Con", '<w:basedOn w:val="Y"/>') +
      style("Vong", '<w:basedOn w:val="Xoay"/>') +
      style("Xoay", '<w:basedOn w:val="Vong"/>');
    const of = (text: string, id: string, more = "") => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      of("a", "Muc") +
      of("b", "Y") +
      of("c", "Con") +
      of("d", "Muc", '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      of("e", "Muc") +
      of("f", "Vong");
    expect(await linesOf(body, numbering, styles)).toEqual(["I. a", "1. b", "2. c", "d", "II. e", "f"]);
  });

  test("an inserted paragraph counts, a deleted one does not, and numbering before a tracked change is no longer there", async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>';
    const was = '<w:pPrChange w:id="3"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    const body = item("a", 1, 1) + gone + item("b", 1, 1, '<w:rPr><w:ins w:id="2"/></w:rPr>') + paragraph("c", was) + item("d", 1, 1);
    expect(await linesOf(body, plan + use(1, 1))).toEqual(["1. a", "2. b", "c", "3. d"]);
  });

  test("a text box that the file holds twice counts once", async () => {
    const box = `<w:txbxContent>${item("trong khung", 1, 1)}</w:txbxContent>`;
    const both =
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict></mc:Fallback>` +
      "</mc:AlternateContent></w:r></w:p>";
    expect(await linesOf(item("a", 1, 1) + both + item("b", 1, 1), plan + use(1, 1))).toEqual(["1. a", "2. trong khung", "3. b"]);
  });

  test("numbering that makes no sense is read as far as it goes", async () => {
    const numbering =
      list(1, level(0, "upperLetter", "%1.%9", "", "99999999999999")) +
      list(2, '<w:numStyleLink w:val="S"/>') +
      use(1, 1) +
      use(2, 2) +
      use(3, 77);
    const styles = '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = item("a", 1) + item("b", 1, 5) + item("c", 2) + item("d", 3) + item("e", 4, 400);
    expect(await linesOf(body, numbering, styles)).toEqual(["2147483647. a", "b", "c", "d", "e"]);
  });
});
