import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { samplePackage, sampleParts } from "./sample-package";

jest.setTimeout(60_000);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const thread = "{11111111-2222-4333-8444-555555555555}";
const person = "{99999999-2222-4333-8444-555555555555}";

const threadXml = `<threadedComment ref="A2" dT="2025-03-04T05:06:07.00" personId="${person}" id="${thread}"><text>Câu cũ</text><extLst><ext uri="x"/></extLst></threadedComment>`;
const hintXml = `<comment ref="A2" authorId="0" shapeId="0"><text><t>[Threaded comment] Câu cũ</t></text></comment>`;
const noteXml = `<comment ref="B2" authorId="1" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Nguyễn Mẫu:</t></r><r><t xml:space="preserve">
ba nhân khẩu</t></r></text></comment>`;
const box = (row: number, column: number, look: string): string =>
  `<v:shape id="_x0000_s10${row}${column}" type="#_x0000_t202" style='position:absolute;width:144pt;height:72pt;visibility:${look}' fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${look === "visible" ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`;
const button = '<v:shape id="_x0000_s1090" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>1</x:Row></x:ClientData></v:shape>';

/** The sample workbook with a thread at A2, a note at B2 and a button drawn in the old way. */
const commented = (replaced: Readonly<Record<string, string>> = {}): Uint8Array => {
  const types = sampleParts["[Content_Types].xml"]!.replace(
    "</Types>",
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
      '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>',
  );
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  const links2017 = "http://schemas.microsoft.com/office/2017/10/relationships";
  return samplePackage({
    "[Content_Types].xml": types,
    "xl/worksheets/sheet1.xml": sampleParts["xl/worksheets/sheet1.xml"]!.replace(
      "</worksheet>",
      '<legacyDrawing r:id="rId3"/></worksheet>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": sampleParts["xl/worksheets/_rels/sheet1.xml.rels"]!.replace(
      "</Relationships>",
      link("rId2", `${OFFICE}/comments`, "../comments1.xml"),
    )
      .replace("</Relationships>", link("rId3", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"))
      .replace("</Relationships>", link("rId4", `${links2017}/threadedComment`, "../threadedComments/threadedComment1.xml")),
    "xl/_rels/workbook.xml.rels": sampleParts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      link("rId9", `${links2017}/person`, "persons/person.xml"),
    ),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc=${thread}</author><author>Nguyễn Mẫu</author></authors><commentList>${hintXml}${noteXml}</commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADS}">${threadXml}</ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="${THREADS}"><person displayName="Nguyễn Mẫu" id="${person}" userId="S::mau@example.vn::1" providerId="AD"/></personList>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1, 0, "hidden")}${button}${box(1, 1, "visible")}</xml>`,
    ...replaced,
  });
};

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(Date.UTC(2026, 10, 22, 8)) }));
type Host = Awaited<ReturnType<typeof open>>;

async function saved(host: Host, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) {
  await host.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  const bytes = await host.save();
  const parts = unzipSync(bytes);
  return { bytes, parts, part: (path: string): string => (parts[path] ? strFromU8(parts[path]) : "") };
}

describe("comments and notes in files", () => {
  test("those of the file are read", async () => {
    const host = await open(commented());
    await saved(host, async (sheet, context) => {
      sheet.comments.load("items/content,items/authorName,items/authorEmail,items/creationDate");
      sheet.notes.load("items/content,items/authorName,items/visible,items/width,items/height");
      await context.sync();
      expect(
        sheet.comments.items.map(({ content, authorName, authorEmail, creationDate }) => [
          content,
          authorName,
          authorEmail,
          creationDate.toISOString(),
        ]),
      ).toEqual([["Câu cũ", "Nguyễn Mẫu", "mau@example.vn", "2025-03-04T05:06:07.000Z"]]);
      expect(
        sheet.notes.items.map(({ content, authorName, visible, width, height }) => [content, authorName, visible, width, height]),
      ).toEqual([["Nguyễn Mẫu:\nba nhân khẩu", "Nguyễn Mẫu", true, 144, 72]]);
    });
  });

  test("those of the file keep their XML and their order when others are added, and the sheet its bytes", async () => {
    const { part } = await saved(await open(commented()), (sheet) => {
      sheet.comments.add("C2", "Câu mới").replies.add("Đáp");
      sheet.notes.add("A3", "Ghi chú mới");
    });
    expect(part("xl/threadedComments/threadedComment1.xml")).toContain(`${threadXml}<threadedComment ref="C2"`);
    expect(part("xl/comments1.xml")).toContain(`<commentList>${hintXml}${noteXml}<comment ref="C2"`);
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain(`${box(1, 0, "hidden")}${button}${box(1, 1, "visible")}`);
    expect(part("xl/comments1.xml")).toMatch(/Comment:\n {4}Câu mới\nReply:\n {4}Đáp/);
    expect(part("xl/worksheets/sheet1.xml")).toContain(sampleParts["xl/worksheets/sheet1.xml"]!.slice(0, -20));
    expect(part("xl/persons/person.xml")).toMatch(/displayName="Nguyễn Mẫu"[\s\S]*displayName="Author"/);
  });

  test("they go with their rows, and their boxes too", async () => {
    const { part } = await saved(await open(commented()), (sheet) => {
      sheet.getRange("1:3").insert("Down");
    });
    expect(part("xl/threadedComments/threadedComment1.xml")).toContain(threadXml.replace('"A2"', '"A5"'));
    expect(part("xl/comments1.xml")).toContain(hintXml.replace('"A2"', '"A5"') + noteXml.replace('"B2"', '"B5"'));
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>1, 15, 4, 2, 3, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column>",
    );
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain(button);
  });

  test("boxes written under other prefixes go with their cells too, and new ones say what theirs mean", async () => {
    const vml = strFromU8(unzipSync(commented())["xl/drawings/vmlDrawing1.vml"]!);
    const other = vml.replace(/(<\/?|xmlns:)v\b/g, "$1ns0").replace(/(<\/?|xmlns:)x\b/g, "$1ns1");
    const { part } = await saved(await open(commented({ "xl/drawings/vmlDrawing1.vml": other })), (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.notes.add("D1", "mới");
    });
    const after = part("xl/drawings/vmlDrawing1.vml");
    expect(after.match(/<ns1:Row>2<\/ns1:Row>/g)).toHaveLength(2);
    expect(after.match(/ObjectType="Note"/g)).toHaveLength(3);
    expect(after).toMatch(/<v:shape xmlns:v="[^"]*" xmlns:o="[^"]*" xmlns:x="[^"]*" id=/);
  });

  test("nothing stays of deleted ones, the button does", async () => {
    const { part, parts } = await saved(await open(commented()), (sheet) => {
      sheet.comments.getItemByCell("A2").delete();
      sheet.notes.getItem("B2").delete();
    });
    expect(Object.keys(parts).filter((path) => /comment/i.test(path))).toEqual([]);
    expect(part("[Content_Types].xml") + part("xl/worksheets/_rels/sheet1.xml.rels")).not.toMatch(/comments/i);
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain(`>${button}<`);
  });

  test("new ones have all their parts, and are read again as they were written", async () => {
    const { bytes, part } = await saved(await open(samplePackage()), (sheet) => {
      const comment = sheet.comments.add(
        "A2",
        { richContent: 'Nhờ <at id="0">Lê Mẫu</at> <xem>', mentions: [{ email: "le@example.vn", id: 0, name: "Lê Mẫu" }] },
        "Mention" as never,
      );
      comment.resolved = true;
      sheet.notes.add("B2", "một\nhai & ba").visible = true;
    });
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<drawing r:id="rId1"\/><legacyDrawing [^>]*r:id="rIdX\d"\/><\/worksheet>$/);
    expect(part("xl/threadedComments/threadedComment1.xml")).toMatch(
      /dT="2026-11-22T08:00:00.00"[^>]*done="1"><text>Nhờ @Lê Mẫu &lt;xem&gt;<\/text><mentions><mention [^>]*startIndex="4" length="7"\/>/,
    );
    expect(part("xl/drawings/drawing1.xml")).toBe(sampleParts["xl/drawings/drawing1.xml"]);
    const again = await open(bytes);
    await saved(again, async (sheet, context) => {
      const comment = sheet.comments.getItemAt(0).load("content,resolved,mentions");
      const note = sheet.notes.getItem("B2").load("content,visible");
      await context.sync();
      expect([comment.content, comment.resolved, comment.mentions[0]?.email]).toEqual(["Nhờ @Lê Mẫu <xem>", true, "le@example.vn"]);
      expect([note.content, note.visible]).toEqual(["một\nhai & ba", true]);
    });
  });
});
