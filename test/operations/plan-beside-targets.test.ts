import { PLAN, ROSTER } from "./invented-sheets";
import { tableOf, takeEverythingIn, undoOf, valueOf, workbookWith, type Cell, type OpenedWorkbook } from "./opened-workbook";

/** The office's own table of what the plan of the invented commune asks, in its own words, and a target of its own. */
const OWN_TARGETS: readonly (readonly Cell[])[] = [
  ["BẢNG THEO DÕI CHỈ TIÊU NĂM 2024"],
  [],
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  [1, "Tỷ lệ hộ dân trong xóm ký cam kết phân loại rác", "%", 80, 40],
  [2, "Tổ chức buổi tuyên truyền", "buổi", 3, 1],
  [3, "Vận động ủng hộ quỹ khuyến học", "triệu đồng", 15, 6],
];

const targetsOf = async (book: OpenedWorkbook) => (await tableOf(book, "Targets")).rows;
const texts = async (book: OpenedWorkbook) => (await targetsOf(book)).map((row) => String(row["Nội dung"]));
const progressOf = async (book: OpenedWorkbook) =>
  (await tableOf(book, "Progress")).rows.map((row) => `${String(row["Mã chỉ tiêu"])} ${String(row["Số lượng"])}`);

async function adopt(book: OpenedWorkbook) {
  const reading = valueOf(await book.operations.readPlan({ name: "kh.txt", content: PLAN }));
  return book.operations.adoptPlan(reading, [...reading.commitments.keys()]);
}

describe("an office's own table of targets and the plan that they are from", () => {
  it("stay in the ledger when the table is taken in again", async () => {
    const book = await workbookWith({ "Danh sách": ROSTER, "Chỉ tiêu 2024": OWN_TARGETS });
    valueOf(await takeEverythingIn(book));
    const before = [await texts(book), await progressOf(book)];
    valueOf(await takeEverythingIn(book));
    expect([await texts(book), await progressOf(book)]).toEqual(before);
  });

  it("are one target each, whichever comes first, and the figures stay with them", async () => {
    const tableFirst = await workbookWith({ "Danh sách": ROSTER, "Chỉ tiêu 2024": OWN_TARGETS });
    valueOf(await takeEverythingIn(tableFirst));
    valueOf(await adopt(tableFirst));
    const planFirst = await workbookWith({ "Danh sách": ROSTER, "Chỉ tiêu 2024": OWN_TARGETS });
    valueOf(await adopt(planFirst));
    valueOf(await takeEverythingIn(planFirst));
    expect([...(await texts(tableFirst))].sort()).toEqual([...(await texts(planFirst))].sort());
    const pledges = (await targetsOf(tableFirst)).filter((row) => /cam kết/.test(String(row["Nội dung"])));
    expect(pledges).toHaveLength(1);
    expect(pledges[0]?.["Nguồn"]).not.toContain("Chỉ tiêu 2024");
    expect(await progressOf(tableFirst)).toContain(`${String(pledges[0]?.["Mã"])} 40`);
    const figures = (await progressOf(tableFirst)).map((line) => line.split(" ")[1]);
    valueOf(await takeEverythingIn(tableFirst));
    expect([...(await texts(tableFirst))].sort()).toEqual([...(await texts(planFirst))].sort());
    expect((await progressOf(tableFirst)).map((line) => line.split(" ")[1])).toEqual(figures);
  });

  it("are as before when the plan is taken back", async () => {
    const book = await workbookWith({ "Danh sách": ROSTER, "Chỉ tiêu 2024": OWN_TARGETS });
    valueOf(await takeEverythingIn(book));
    const before = [await texts(book), await progressOf(book)];
    const adopted = await adopt(book);
    valueOf(await book.operations.undoChange(undoOf(adopted)));
    expect([await texts(book), await progressOf(book)]).toEqual(before);
  });
});
