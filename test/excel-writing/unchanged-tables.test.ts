import { householdList, inventedVisit } from "../operations/invented-sheets";
import { type Cell, type OpenedWorkbook, takeEverythingIn, valueOf, workbookWith } from "../operations/opened-workbook";
import { FaultySyncs } from "./faulty-syncs";

let counter: FaultySyncs;
beforeAll(() => (counter = new FaultySyncs()));
afterAll(() => counter.remove());

const household = (no: number): Cell[] => [no, `Vương Thị Số ${no}`, 1950 + (no % 40), `Xóm ${no % 9}`, `09${10_000_000 + no}`, 2, null];
const listOf = (size: number) => householdList(Array.from({ length: size }, (_, i) => household(i + 1)));
const visit = inventedVisit({ date: "2024-06-05" });

async function takenIn(size: number): Promise<OpenedWorkbook> {
  const book = await workbookWith({ "Danh sách": listOf(size) });
  valueOf(await takeEverythingIn(book));
  return book;
}

/** Each household's source as text and as link. */
async function sources({ host }: OpenedWorkbook): Promise<{ name: string; text: string; link: string | undefined }[]> {
  return host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Households");
    const names = table.columns.getItem("Họ và tên chủ hộ").getDataBodyRange().load("values");
    const cells = table.columns.getItem("Nguồn").getDataBodyRange().load("values");
    const links = cells.getCellProperties({ hyperlink: true });
    await context.sync();
    return cells.values.map(([text], i) => ({
      name: String(names.values[i]?.[0]),
      text: String(text),
      link: links.value[i]?.[0]?.hyperlink?.documentReference,
    }));
  });
}

async function expectRightLinks(book: OpenedWorkbook, rows: number): Promise<void> {
  const found = await sources(book);
  expect(found).toHaveLength(rows);
  expect(found.map(({ link }) => link)).toEqual(found.map(({ text }) => text));
}

/** Changes the workbook as a person does. */
const byHand = ({ host }: OpenedWorkbook, edit: (workbook: Excel.Workbook) => void) =>
  host.Excel.run(async (context) => {
    edit(context.workbook);
    await context.sync();
  });

const columnOf = (workbook: Excel.Workbook, heading: string) =>
  workbook.tables.getItem("Households").columns.getItem(heading).getDataBodyRange();

describe("tables of the ledger that hold their records already", () => {
  it("are not asked for again: a visit and a list taken in again cost as little with 1,200 households as with few", async () => {
    const book = await takenIn(1_200);
    counter.arm(0);
    valueOf(await book.operations.enterVisit(visit));
    expect(counter.actions).toBeLessThan(2_000);
    counter.arm(0);
    valueOf(await takeEverythingIn(book));
    // The list is looked through twice and read for the ledger once.
    expect(counter.actions).toBeLessThan(1_000);
    await expectRightLinks(book, 1_200);
  });

  it("keep the filter that a person set", async () => {
    const book = await takenIn(5);
    await byHand(book, (workbook) => {
      workbook.tables.getItem("Households").columns.getItem("Thôn/xóm/tổ").filter.applyValuesFilter(["Xóm 1"]);
    });
    valueOf(await book.operations.enterVisit(visit));
    const isFiltered = await book.host.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("Households");
      autoFilter.load("isDataFiltered");
      await context.sync();
      return autoFilter.isDataFiltered;
    });
    expect(isFiltered).toBe(true);
  });

  it("get back a link that a person took away or turned elsewhere", async () => {
    const book = await takenIn(6);
    await byHand(book, (workbook) => {
      const cells = columnOf(workbook, "Nguồn");
      cells.getCell(1, 0).clear("Hyperlinks");
      cells.getCell(4, 0).hyperlink = { documentReference: "'Danh sách'!A1", screenTip: "" };
    });
    valueOf(await book.operations.enterVisit(visit));
    await expectRightLinks(book, 6);
  });

  it("get back a formula that a person typed over", async () => {
    const book = await takenIn(4);
    const formulasOf = () =>
      book.host.Excel.run(async (context) => {
        const cells = columnOf(context.workbook, "Dòng ĐV").load("formulas");
        await context.sync();
        return cells.formulas.flat();
      });
    const before = await formulasOf();
    expect(before[0]).toMatch(/^=/);
    await byHand(book, (workbook) => void (columnOf(workbook, "Dòng ĐV").getCell(2, 0).values = [[7]]));
    expect(await formulasOf()).not.toEqual(before);
    valueOf(await book.operations.enterVisit(visit));
    expect(await formulasOf()).toEqual(before);
  });

  it.each([
    ["put in at the top", (rows: Cell[][]) => [household(91), ...rows], 7],
    ["put in between", (rows: Cell[][]) => [...rows.slice(0, 3), household(91), household(92), ...rows.slice(3)], 8],
    ["added at the end", (rows: Cell[][]) => [...rows, household(91)], 7],
    ["taken out", (rows: Cell[][]) => rows.filter((_, i) => i !== 1 && i !== 5), 4],
    ["turned round", (rows: Cell[][]) => [...rows].reverse(), 6],
  ])("lead to the right cells after households were %s in the list", async (_, change, count) => {
    const book = await takenIn(6);
    const rows = change(Array.from({ length: 6 }, (_, i) => household(i + 1)));
    await byHand(book, (workbook) => {
      const sheet = workbook.worksheets.getItem("Danh sách");
      sheet.getRange("A4:G20").clear();
      sheet.getRangeByIndexes(3, 0, rows.length, 7).values = rows.map((row) =>
        row.map((value) => (typeof value === "string" ? `'${value}` : value)),
      );
    });
    valueOf(await takeEverythingIn(book));
    await expectRightLinks(book, count);
    const found = await sources(book);
    const places = rows.map((row, i) => [row[1], `'Danh sách'!B${i + 4}`]);
    expect(new Map(found.map(({ name, link }) => [name, link]))).toEqual(new Map(places as [string, string][]));
  });
});
