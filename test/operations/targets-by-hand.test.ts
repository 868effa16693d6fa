import { inventedTarget } from "../invented-target";
import { refusalOf, tableOf, valueOf, workbookWith } from "./opened-workbook";

const input = inventedTarget({
  text: "Tỉnh kiểm tra ít nhất 2 lần mỗi tháng",
  kind: "cadence",
  value: 2,
  measure: null,
  nature: "counted",
  period: "monthly",
  level: "Tỉnh",
});

const emptyBook = async () => {
  const book = await workbookWith({ Bìa: [["Trang bìa"]] });
  valueOf(await book.operations.startEmptyLedger({ title: "Kế hoạch", start: "2024-01-01", end: "2024-12-31" }));
  return book;
};

describe("targets defined by hand", () => {
  it("get the next code of their kind, are judged, and can be changed", async () => {
    const book = await emptyBook();
    expect(valueOf(await book.operations.saveTarget({ id: null, input }))).toEqual({ id: "GS01" });
    expect(valueOf(await book.operations.saveTarget({ id: null, input: { ...input, level: "Xã" } }))).toEqual({ id: "GS02" });
    expect(valueOf(await book.operations.saveTarget({ id: "GS01", input: { ...input, value: 3 } }))).toEqual({ id: "GS01" });
    const cadences = valueOf(await book.operations.seeOverview()).compliance?.cadences;
    expect(cadences?.map(({ id, perPeriod, periodsDue }) => [id, perPeriod, periodsDue])).toEqual([
      ["GS01", 3, 9],
      ["GS02", 2, 9],
    ]);
    expect((await tableOf(book, "Targets")).rows.map((row) => [row["Mã"], row["Giá trị"], row["Cấp"]])).toEqual([
      ["GS01", 3, "Tỉnh"],
      ["GS02", 2, "Xã"],
    ]);
  }, 60_000);

  it("look alike in every row of the sheet, however many came later", async () => {
    const book = await emptyBook();
    for (const level of ["Tỉnh", "Huyện", "Xã"]) valueOf(await book.operations.saveTarget({ id: null, input: { ...input, level } }));
    const looks = await book.host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Targets").getDataBodyRange();
      const rows = [0, 1, 2].map((row) => body.getCell(row, 1));
      for (const cell of rows)
        cell.load("format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/font/name,format/font/size,numberFormat");
      const lines = rows.map((cell) => cell.format.borders.getItem("EdgeBottom").load("style,color"));
      await context.sync();
      return rows.map(({ format, numberFormat }, index) => [
        ...[format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.font.name, format.font.size],
        ...[numberFormat, lines[index]?.style, lines[index]?.color],
      ]);
    });
    expect(looks[0]).toEqual([true, "Left", "Center", "Times New Roman", 12, [["@"]], "Continuous", "#D3DCDE"]);
    expect(looks.slice(1)).toEqual([looks[0], looks[0]]);
  }, 60_000);

  it("are refused where something is missing or the link leads nowhere", async () => {
    const book = await emptyBook();
    expect(refusalOf(await book.operations.saveTarget({ id: null, input: { ...input, text: "" } }))).toMatchObject({ option: "text" });
    expect(refusalOf(await book.operations.saveTarget({ id: null, input: { ...input, linkedTo: "CT99" } }))).toMatchObject({
      option: "linkedTo",
      value: "CT99",
    });
    expect(refusalOf(await book.operations.saveTarget({ id: "GS09", input }))).toEqual({ code: "changed-meanwhile" });
  }, 60_000);
});
