import { type Case, rejectionOf, sheetCase } from "../case";

const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Figures, text boxes, lines, pictures and groups. */
export const shapes: Case[] = [
  sheetCase("a figure has a type, a place and a size in points", "@types/office-js, Shape", async (context, sheet, expect) => {
    const figure = sheet.shapes.addGeometricShape("RightTriangle");
    figure.set({ name: "Tam giác", left: 75, top: 30, width: 90, height: 60 });
    figure.incrementLeft(-25);
    figure.incrementTop(10);
    figure.incrementRotation(-30);
    figure.load("name,type,geometricShapeType,left,top,width,height,rotation,visible,placement,zOrderPosition,level");
    const found = sheet.shapes.getItem("Tam giác").load("id");
    await context.sync();
    expect([figure.type, figure.geometricShapeType, found.id === figure.id]).toEqual(["GeometricShape", "RightTriangle", true]);
    expect([figure.left, figure.top, figure.width, figure.height, figure.rotation]).toEqual([50, 40, 90, 60, 330]);
    expect([figure.visible, figure.placement, figure.zOrderPosition, figure.level]).toEqual([true, "TwoCell", 0, 0]);
    sheet.shapes.addGeometricShape("Hình lạ" as never);
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    sheet.shapes.getItem("không có").load("name");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
  }),
  sheetCase("every type of figure can be drawn", "@types/office-js, GeometricShapeType", async (context, sheet, expect) => {
    const types = [
      "LineInverse",
      "Round2DiagonalRectangle",
      "WedgeRRectCallout",
      "FlowChartMagneticDisk",
      "ActionButtonForwardNext",
      "ChartPlus",
    ];
    for (const type of types) sheet.shapes.addGeometricShape(type as Excel.GeometricShapeType);
    sheet.shapes.load("items/geometricShapeType");
    await context.sync();
    expect(sheet.shapes.items.map(({ geometricShapeType }) => geometricShapeType)).toEqual(types);
  }),
  sheetCase(
    "sides in proportion change together, and scaling starts at the top left",
    "@types/office-js, Shape.scaleHeight",
    async (context, sheet, expect) => {
      const figure = sheet.shapes.addGeometricShape("Octagon");
      figure.set({ left: 10, top: 20, width: 50, height: 40 });
      figure.lockAspectRatio = true;
      figure.scaleHeight(1.5, "CurrentSize");
      figure.load("left,top,width,height");
      await context.sync();
      expect([figure.left, figure.top, figure.width, figure.height]).toEqual([10, 20, 75, 60]);
      figure.lockAspectRatio = false;
      figure.scaleWidth(2, "CurrentSize", "ScaleFromMiddle");
      figure.load("left,width,height");
      await context.sync();
      expect([figure.left, figure.width, figure.height]).toEqual([0, 150, 60]);
      figure.scaleWidth(2, "OriginalSize");
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase("fill and line", "@types/office-js, ShapeFill and ShapeLineFormat", async (context, sheet, expect) => {
    const { fill, lineFormat } = sheet.shapes.addGeometricShape("Rectangle");
    fill.setSolidColor("#FFE08A");
    fill.transparency = 0.25;
    lineFormat.set({ color: "#C55A11", dashStyle: "DashDotDot", style: "ThinThick", weight: 4, transparency: 0.2 });
    fill.load();
    lineFormat.load();
    await context.sync();
    expect([fill.type, fill.foregroundColor, fill.transparency]).toEqual(["Solid", "#FFE08A", 0.25]);
    expect([lineFormat.color, lineFormat.dashStyle, lineFormat.style, lineFormat.weight, lineFormat.visible]).toEqual([
      "#C55A11",
      "DashDotDot",
      "ThinThick",
      4,
      true,
    ]);
    fill.clear();
    lineFormat.visible = false;
    fill.load("type");
    lineFormat.load("visible");
    await context.sync();
    expect([fill.type, lineFormat.visible]).toEqual(["NoFill", false]);
  }),
  sheetCase(
    "text is written as a whole and given a look in part",
    "@types/office-js, TextFrame and TextRange",
    async (context, sheet, expect) => {
      const box = sheet.shapes.addTextBox("Số hộ: 25");
      const { textFrame } = box;
      textFrame.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Middle",
        autoSizeSetting: "AutoSizeShapeToFitText",
        leftMargin: 10,
      });
      textFrame.textRange.getSubstring(7, 2).font.bold = true;
      const part = textFrame.textRange.getSubstring(7);
      part.load("text,font/bold");
      textFrame.load("hasText,horizontalAlignment,verticalAlignment,autoSizeSetting,leftMargin,textRange/text,textRange/font/bold");
      await context.sync();
      expect([textFrame.hasText, textFrame.textRange.text, textFrame.textRange.font.bold]).toEqual([true, "Số hộ: 25", null]);
      expect([part.text, part.font.bold]).toEqual(["25", true]);
      expect([textFrame.horizontalAlignment, textFrame.verticalAlignment, textFrame.autoSizeSetting, textFrame.leftMargin]).toEqual([
        "Center",
        "Middle",
        "AutoSizeShapeToFitText",
        10,
      ]);
      textFrame.deleteText();
      textFrame.load("hasText");
      await context.sync();
      expect(textFrame.hasText).toBe(false);
    },
  ),
  sheetCase("a line is fastened to figures and follows them", "@types/office-js, Line", async (context, sheet, expect) => {
    const left = sheet.shapes.addGeometricShape("Diamond");
    left.set({ left: 0, top: 0, width: 100, height: 100 });
    const right = sheet.shapes.addGeometricShape("Rectangle");
    right.set({ left: 400, top: 300, width: 100, height: 100 });
    const shape = sheet.shapes.addLine(200, 50, 300, 150, "Curve");
    const { line } = shape;
    line.endArrowheadStyle = "Triangle";
    line.connectBeginShape(left, 2);
    line.connectEndShape(right, 0);
    right.incrementLeft(10);
    line.load("connectorType,isBeginConnected,beginConnectedSite,isEndConnected,endArrowheadStyle,endConnectedShape/id");
    shape.load("left,top,width,height,type");
    right.load("connectionSiteCount");
    await context.sync();
    expect([line.connectorType, line.isBeginConnected, line.beginConnectedSite, line.isEndConnected, line.endArrowheadStyle]).toEqual([
      "Curve",
      true,
      2,
      true,
      "Triangle",
    ]);
    expect([shape.type, shape.left, shape.top, shape.width, shape.height]).toEqual(["Line", 50, 100, 410, 200]);
    expect([line.endConnectedShape.id === right.id, right.connectionSiteCount]).toEqual([true, 4]);
    line.disconnectBeginShape();
    line.load("isBeginConnected");
    await context.sync();
    expect(line.isBeginConnected).toBe(false);
    line.connectBeginShape(left, 4);
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "a group moves its members, and leaves them where they are when it is taken apart",
    "@types/office-js, ShapeGroup",
    async (context, sheet, expect) => {
      const add = (left: number): Excel.Shape => {
        const one = sheet.shapes.addGeometricShape("Rectangle");
        one.set({ left, top: left, width: 50, height: 50, name: `Ô ${left}` });
        return one;
      };
      const members = [add(100), add(200)];
      const group = sheet.shapes.addGroup(members);
      group.incrementTop(40);
      group.group.shapes.load("items/name,items/top,items/level");
      group.load("left,top,width,height,type");
      const count = sheet.shapes.getCount();
      await context.sync();
      expect([group.type, group.left, group.top, group.width, group.height, count.value]).toEqual(["Group", 100, 140, 150, 150, 1]);
      expect(group.group.shapes.items.map(({ name, top, level }) => [name, top, level])).toEqual([
        ["Ô 100", 140, 1],
        ["Ô 200", 240, 1],
      ]);
      group.group.ungroup();
      sheet.shapes.load("items/name,items/left,items/top");
      await context.sync();
      expect(sheet.shapes.items.map(({ name, left, top }) => [name, left, top])).toEqual([
        ["Ô 100", 100, 140],
        ["Ô 200", 200, 240],
      ]);
      sheet.shapes.addGroup([sheet.shapes.getItem("Ô 100")]);
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase(
    "a picture has the size of its pixels and its format",
    "@types/office-js, ShapeCollection.addImage",
    async (context, sheet, expect) => {
      const picture = sheet.shapes.addImage(dot);
      picture.load("type,width,height,lockAspectRatio,image/format");
      await context.sync();
      expect([picture.type, picture.width, picture.height, picture.image.format]).toEqual(["Image", 0.75, 0.75, "PNG"]);
      sheet.shapes.addImage("không phải ảnh");
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase("shapes lie behind one another in an order", "@types/office-js, Shape.setZOrder", async (context, sheet, expect) => {
    for (const name of ["a", "b", "c"]) sheet.shapes.addGeometricShape("Ellipse").name = name;
    sheet.shapes.getItem("c").setZOrder("SendBackward");
    sheet.shapes.getItem("a").setZOrder("BringToFront");
    sheet.shapes.load("items/name");
    await context.sync();
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(["c", "b", "a"]);
    sheet.shapes.getItemAt(1).delete();
    sheet.shapes.load("items/name");
    await context.sync();
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(["c", "a"]);
  }),
  sheetCase("shapes go with rows and columns as their placement says", "@types/office-js, Placement", async (context, sheet, expect) => {
    const add = (placement: "TwoCell" | "OneCell" | "Absolute"): Excel.Shape => {
      const one = sheet.shapes.addGeometricShape("Rectangle");
      one.set({ left: 60, top: 30, width: 100, height: 30 });
      one.placement = placement;
      return one;
    };
    const all = [add("TwoCell"), add("OneCell"), add("Absolute")];
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("5:5").insert("Down");
    for (const one of all) one.load("top,height");
    await context.sync();
    expect(all.map(({ top, height }) => [top, height])).toEqual([
      [45, 45],
      [45, 30],
      [30, 30],
    ]);
  }),
];
