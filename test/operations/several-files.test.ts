import { ROSTER } from "./invented-sheets";
import { fill, type OpenedWorkbook, sheetNames, takeEverythingIn, tableOf, valueOf, workbookWith } from "./opened-workbook";

const text = (content: string) => new TextEncoder().encode(content);
const named = (names: readonly string[], place: string) =>
  ROSTER.map((row, i) =>
    i >= 4 && i < 4 + names.length ? [i - 3, names[i - 4] ?? null, 1970 + i, place, null, 1] : i < 4 ? [...row] : [],
  );

it("several files of one form are taken in together; one that cannot be read leaves the others alone", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  const west = await workbookWith({ "Danh sách": named(["Lý Thị Mơ", "Cù Văn Đạt"], "Xóm Tây"), Trống: [] });
  const south = await workbookWith({ "Danh sách": named(["Ninh Thị Cúc"], "Xóm Nam"), "Trang khác": named(["Âu Văn Lộc"], "Xóm Nam") });
  const brought = valueOf(
    await book.operations.bringInFiles([
      { name: "hong.xlsx", content: text("không phải sổ") },
      { name: "Xóm Tây.xlsx", content: await west.host.save() },
      { name: "Xóm Nam.xlsx", content: await south.host.save() },
      { name: "Xóm Bắc.csv", content: text("STT;Họ và tên chủ hộ;Năm sinh;Xóm\n1;Kha Thị Ngân;1966;Xóm Bắc\n2;Ông Văn Tý;1959;Xóm Bắc\n") },
    ]),
  );
  expect(brought.refused).toEqual([{ file: "hong.xlsx", refusal: { code: "file-not-workbook" } }]);
  expect(brought.brought.map(({ sheets }) => sheets)).toEqual([["Xóm Tây"], ["Xóm Nam - Danh sách", "Xóm Nam - Trang khác"], ["Xóm Bắc"]]);
  expect(await sheetNames(book)).toEqual(["Danh sách", "Xóm Tây", "Xóm Nam - Danh sách", "Xóm Nam - Trang khác", "Xóm Bắc"]);
  valueOf(await takeEverythingIn(book));
  const names = (await tableOf(book, "Households")).rows.map((row) => row["Họ và tên chủ hộ"]);
  expect(names).toHaveLength(11);
  expect(names).toEqual(expect.arrayContaining(["Trịnh Thị Lụa", "Cù Văn Đạt", "Ninh Thị Cúc", "Âu Văn Lộc", "Ông Văn Tý"]));
});

async function change(book: OpenedWorkbook, sheet: string, row: number, column: number, value: string | number): Promise<void> {
  await book.host.Excel.run(async (context) => {
    fill(context.workbook.worksheets.getItem(sheet), row, column, [[value]]);
    await context.sync();
  });
}

it("the preview says what is new, changed and gone, and where ledger and sheet were both changed", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  valueOf(await takeEverythingIn(book));
  await change(book, "Danh sách", 5, 2, 1976);
  const { rows } = await tableOf(book, "Households");
  const headings = Object.keys(rows[0] ?? {});
  await change(book, "Hộ dân", await firstRow(book), headings.indexOf("Năm sinh"), 1963);
  await change(book, "Danh sách", 4, 2, 1964);
  const preview = valueOf(await book.operations.previewIntake([], {}));
  expect(preview.changes).toMatchObject({ added: 0, changed: 1, gone: 0 });
  expect(preview.changes?.records).toEqual([
    {
      kind: "changed",
      list: "households",
      label: expect.stringContaining("Vương Văn Khoa") as string,
      cell: "Danh sách!B6",
      fields: [{ field: "birthYear", before: 1975, after: 1976 }],
    },
  ]);
  const both = (preview.problems ?? []).filter(({ issue }) => issue.code === "intake/both-changed");
  expect(both.map(({ issue }) => issue.facts)).toEqual([
    { key: "birthYear", label: expect.stringContaining("Trịnh Thị Lụa") as string, ledger: 1963, sheet: 1964 },
  ]);
});

/** Index of the first body row of the list of households. */
async function firstRow({ host }: OpenedWorkbook): Promise<number> {
  return host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Households").getDataBodyRange();
    body.load("rowIndex");
    await context.sync();
    return body.rowIndex;
  });
}
