import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { samplePackage, sampleParts } from "./sample-package";

jest.setTimeout(60_000);

const place = (row: number): string =>
  `<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 2}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const figure = (id: number, name: string): string =>
  `<xdr:sp macro="[0]!Chay" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1270000" cy="381000"/></a:xfrm><a:custGeom><a:pathLst/></a:custGeom><a:gradFill><a:gsLst/></a:gradFill></xdr:spPr>` +
  `<xdr:style><a:lnRef idx="2"><a:schemeClr val="accent2"><a:shade val="50000"/></a:schemeClr></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent2"/></a:fillRef><a:effectRef idx="0"/><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style></xdr:sp>`;
const old = `<xdr:twoCellAnchor>${place(20)}${figure(7, "Hình cũ")}<xdr:clientData fPrintsWithSheet="0"/></xdr:twoCellAnchor>`;
const group =
  `<xdr:twoCellAnchor editAs="oneCell">${place(30)}<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="8" name="Nhóm cũ"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000" cy="1000"/><a:chOff x="0" y="0"/><a:chExt cx="1270000" cy="762000"/></a:xfrm></xdr:grpSpPr>` +
  `${figure(9, "Trong nhóm")}</xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`;
const control = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="a14"><xdr:twoCellAnchor>${place(40)}<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="30" name="Nút"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor></mc:Choice></mc:AlternateContent>`;
const drawing = sampleParts["xl/drawings/drawing1.xml"]!.replace("</xdr:wsDr>", `${old}${control}${group}</xdr:wsDr>`);

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));
const drawn = (): Promise<Awaited<ReturnType<typeof open>>> => open(samplePackage({ "xl/drawings/drawing1.xml": drawing }));

async function saved(
  host: Awaited<ReturnType<typeof open>>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
) {
  await host.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  const bytes = await host.save();
  const parts = unzipSync(bytes);
  return { bytes, part: (path: string): string => (parts[path] ? strFromU8(parts[path]) : "") };
}

describe("shapes in files", () => {
  test("those of the file are read, as far as they are known; charts are none", async () => {
    await saved(await drawn(), async (sheet, context) => {
      const { shapes } = sheet;
      shapes.load("items/name,items/type,items/placement,items/width,items/fill/type,items/lineFormat/color,items/lineFormat/weight");
      await context.sync();
      expect(shapes.items.map(({ name, type, placement }) => [name, type, placement])).toEqual([
        ["Hình cũ", "GeometricShape", "TwoCell"],
        ["Nhóm cũ", "Group", "OneCell"],
      ]);
      const [first, second] = shapes.items;
      expect([first!.fill.type, first!.lineFormat.weight]).toEqual(["Gradient", 1]);
      const member = second!.group.shapes.getItemAt(0).load("name,width,height");
      second!.load("width,height");
      await context.sync();
      expect([member.name, member.width, member.height]).toEqual(["Trong nhóm", second!.width, second!.height / 2]);
    });
  });

  test("a new shape leaves everything in the drawing as it was", async () => {
    const { part } = await saved(await drawn(), (sheet) => {
      sheet.shapes.addTextBox("Mới").set({ left: 10, top: 10 });
    });
    const after = part("xl/drawings/drawing1.xml");
    expect(after.startsWith(drawing.slice(0, -"</xdr:wsDr>".length))).toBe(true);
    expect(after).toMatch(/<xdr:cNvPr id="10" name="TextBox \d+"\/><xdr:cNvSpPr txBox="1">/);
    expect(part("xl/worksheets/sheet1.xml")).toBe(sampleParts["xl/worksheets/sheet1.xml"]);
  });

  test("beside a new chart a new shape is written too", async () => {
    const { part } = await saved(await drawn(), (sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Biểu đồ mới";
      sheet.shapes.addGeometricShape("Star5");
    });
    const after = part("xl/drawings/drawing1.xml");
    expect(after).toContain(old + control + group);
    expect(after).toMatch(/prst="star5"[\s\S]*name="Biểu đồ mới"/);
    expect(part("xl/drawings/_rels/drawing1.xml.rels").match(/charts\/chart\d/g)).toHaveLength(2);
  });

  test("of a changed shape only that changes, and what is deleted is gone", async () => {
    const { part } = await saved(await drawn(), (sheet) => {
      const shape = sheet.shapes.getItem("Hình cũ");
      shape.name = "Tên mới";
      shape.fill.setSolidColor("#112233");
      shape.lineFormat.weight = 3;
      sheet.shapes.getItem("Nhóm cũ").delete();
    });
    const after = part("xl/drawings/drawing1.xml");
    expect(after).toContain(`<xdr:twoCellAnchor>${place(20)}<xdr:sp macro="[0]!Chay" textlink="">`);
    expect(after).toMatch(
      /name="Tên mới"[\s\S]*<a:custGeom><a:pathLst\/><\/a:custGeom><a:solidFill[^>]*><a:srgbClr val="112233"><\/a:srgbClr><\/a:solidFill><a:ln [^>]*w="38100"/,
    );
    expect(after).toContain(control);
    expect(after).not.toContain("Nhóm cũ");
  });

  test("shapes go with inserted rows, those of groups within them", async () => {
    const { part } = await saved(await drawn(), (sheet) => {
      sheet.getRange("5:6").insert("Down");
    });
    const after = part("xl/drawings/drawing1.xml");
    const rows = [...after.matchAll(/<xdr:from>.*?<xdr:row>(\d+)</g)].map(([, row]) => Number(row));
    expect(rows).toEqual([1, 22, 40, 32]);
    expect(after).toContain(figure(7, "Hình cũ"));
    expect(after).toContain(figure(9, "Trong nhóm"));
  });

  test("a group and a picture are read again as they were written", async () => {
    const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const { bytes, part } = await saved(await open(null), (sheet) => {
      const star = sheet.shapes.addGeometricShape("Star5");
      star.set({ left: 100, top: 50, width: 60, height: 40, rotation: 90 });
      star.textFrame.textRange.text = "một\nhai";
      const picture = sheet.shapes.addImage(dot);
      picture.set({ left: 200, top: 90 });
      const line = sheet.shapes.addLine(0, 0, 20, 20);
      line.line.connectEndShape(star, 1);
      sheet.shapes.addGroup([star, picture]).name = "Nhóm";
    });
    expect(part("xl/drawings/_rels/drawing1.xml.rels")).toContain("../media/image1.png");
    expect(part("[Content_Types].xml")).toContain('Extension="png"');
    await saved(await open(bytes), async (sheet, context) => {
      const shapes = sheet.shapes.load("items/name,items/type,items/left,items/top");
      const members = sheet.shapes
        .getItem("Nhóm")
        .group.shapes.load("items/type,items/left,items/top,items/width,items/rotation,items/textFrame/textRange/text");
      await context.sync();
      expect(shapes.items.map(({ type }) => type)).toEqual(["Line", "Group"]);
      expect(members.items.map(({ type, left, top, width, rotation }) => [type, left, top, width, rotation])).toEqual([
        ["GeometricShape", 100, 50, 60, 90],
        ["Image", 200, 90, 0.75, 0],
      ]);
      expect(members.items[0]!.textFrame.textRange.text).toBe("một\nhai");
      const line = shapes.items[0]!.line.load("isEndConnected,endConnectedSite");
      await context.sync();
      expect([line.isEndConnected, line.endConnectedSite]).toEqual([true, 1]);
    });
  });
});
