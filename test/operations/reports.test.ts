import { verdictWords } from "../../src/domain/reports/live/target-formulas";
import { reportWordingEn } from "../../src/domain/reports/wording.en";
import { reportWordingVi } from "../../src/domain/reports/wording.vi";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import type { ReportKind } from "../../src/operations/operations";
import { PLAN, ROSTER, VISITS } from "./invented-sheets";
import {
  openedOn,
  refusalOf,
  type OpenedWorkbook,
  sheetNames,
  sheetValues,
  tableOf,
  takeEverythingIn,
  valueOf,
  workbookWith,
} from "./opened-workbook";

const SETTINGS = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const KINDS: readonly ReportKind[] = ["year-end", "half-year", "handover", "monitoring", "scorecard", "data-quality"];
let book: OpenedWorkbook;

beforeAll(async () => {
  book = await workbookWith({ "Danh sách": ROSTER, "Theo dõi": VISITS });
  valueOf(await takeEverythingIn(book));
  const plan = valueOf(await book.operations.readPlan({ name: "ke-hoach.txt", content: PLAN }));
  valueOf(
    await book.operations.adoptPlan(
      plan,
      plan.commitments.map((_, i) => i),
    ),
  );
});

it.each(KINDS)(
  "the report %s is written, and a second time takes the place of the first",
  async (kind) => {
    const { sheet } = valueOf(await book.operations.writeReport(kind, SETTINGS));
    const names = await sheetNames(book);
    const first = await sheetValues(book, sheet);
    expect(names).toContain(sheet);
    expect(first.flat().join(" ")).toMatch(/[A-ZĐÀ-Ỹ]{3}/u);
    expect(valueOf(await book.operations.writeReport(kind, SETTINGS)).sheet).toBe(sheet);
    expect(await sheetNames(book)).toEqual(names);
    expect(await sheetValues(book, sheet)).toEqual(first);
    expect(first.flat().filter((value) => typeof value === "string" && /^#(REF|NAME|VALUE|N\/A|DIV)/.test(value))).toEqual([]);
  },
  30_000,
);

it("what the user typed into a report stays when it is made again", async () => {
  const { sheet } = valueOf(await book.operations.writeReport("year-end", SETTINGS));
  const remark = "Xóm Đông đã vận động thêm ba hộ sau ngày báo cáo.";
  const rows = await sheetValues(book, sheet);
  const keyColumn = rows[0]!.findIndex((cell) => String(cell).startsWith("#report:"));
  const places = rows.flatMap((row, i) => {
    const column = /^[^|]+@(\d+)$/.exec(String(row[keyColumn] ?? ""))?.[1];
    const text = column === undefined ? "" : String(row[Number(column) - 1] ?? "");
    return column !== undefined && /^- …{3}/.test(text) ? [[i, Number(column) - 1] as const] : [];
  });
  expect(places.length).toBeGreaterThan(0);
  await book.host.Excel.run(async (context) => {
    const [row, column] = places[0]!;
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[remark]];
    await context.sync();
  });
  valueOf(await book.operations.writeReport("year-end", SETTINGS));
  expect((await sheetValues(book, sheet)).flat()).toContain(remark);
});

it("the ledger comes to stand at the report's day", async () => {
  valueOf(await book.operations.writeReport("year-end", { ...SETTINGS, asOf: "2024-11-30" }));
  const day = (await tableOf(book, "Plan")).rows.find((row) => String(row["Mục"]).includes("Tính đến"));
  expect(day?.["Giá trị"]).toBe(45626);
});

it("sheets that the product wrote are left out when their workbook is taken in, also renamed and in another file", async () => {
  const sheets = [valueOf(await book.operations.writeReport("handover", SETTINGS)).sheet];
  sheets.push(valueOf(await book.operations.writeReport("scorecard", SETTINGS)).sheet);
  await book.host.Excel.run(async (context) => {
    sheets.forEach((name, i) => (context.workbook.worksheets.getItem(name).name = `Bản in ${i + 1}`));
    await context.sync();
  });
  const again = openedOn(await openHost(await book.host.save(), nodeEnvironment()));
  const preview = valueOf(await again.operations.previewIntake([], {}));
  expect([...new Set(preview.tables.map(({ sheet }) => sheet))].sort()).toEqual(["Danh sách", "Theo dõi"]);
  for (const name of ["Bản in 1", "Bản in 2"]) expect(preview.unread).toContainEqual({ sheet: name, reason: "ledger" });
}, 60_000);

it("a report tells what changed since it was last made, until it changes again", async () => {
  const first = { ...SETTINGS, asOf: "2024-12-31" } as const;
  const { sheet } = valueOf(await book.operations.writeReport("half-year", first));
  const said = async () => (await sheetValues(book, sheet)).flat().filter((value) => String(value).startsWith("So với số liệu ngày"));
  expect(await said()).toEqual([]);
  const [target] = valueOf(await book.operations.seeOverview()).ledger!.targets.filter(
    ({ nature, kind }) => nature === "flow" && kind === "quantity",
  );
  const entry = { targetId: target!.id, unit: null, date: "2024-06-01", quantity: 3, denominator: null, source: null };
  valueOf(await book.operations.enterProgress(entry));
  valueOf(await book.operations.writeReport("half-year", first));
  expect(await said()).toHaveLength(1);
  valueOf(await book.operations.writeReport("half-year", first));
  expect(await said()).toHaveLength(1);
});

it("a signed report is kept as values under a name with the day, and the next one is a new sheet", async () => {
  const { sheet } = valueOf(await book.operations.writeReport("year-end", SETTINGS));
  const shown = await sheetValues(book, sheet);
  const frozen = valueOf(await book.operations.freezeReport("year-end", "vi")).sheet;
  expect(frozen).toBe("Báo cáo tổng kết 15-10-2024");
  expect(await sheetValues(book, frozen)).toEqual(shown);
  const formulas = await book.host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(frozen).getUsedRange();
    used.load("formulas");
    await context.sync();
    return used.formulas.flat().filter((cell) => String(cell).startsWith("="));
  });
  expect(formulas).toEqual([]);
  expect(refusalOf(await book.operations.freezeReport("year-end", "vi")).code).toBe("no-report");
  expect(valueOf(await book.operations.writeReport("year-end", SETTINGS)).sheet).toBe("Báo cáo tổng kết");
  expect(await sheetNames(book)).toContain(frozen);
});

it("a sheet of the user's that is called like a report stays; the report stands beside it and is made again there", async () => {
  const own = await workbookWith({ "Báo cáo tổng kết": [["Bản của tôi"], ["Đừng xoá"]] });
  valueOf(await own.operations.startEmptyLedger({ title: "Kế hoạch thử", start: "2024-01-01", end: "2024-12-31" }));
  expect(valueOf(await own.operations.writeReport("year-end", SETTINGS)).sheet).toBe("Báo cáo tổng kết (sổ)");
  expect(valueOf(await own.operations.writeReport("year-end", SETTINGS)).sheet).toBe("Báo cáo tổng kết (sổ)");
  expect(await sheetValues(own, "Báo cáo tổng kết")).toEqual([["Bản của tôi"], ["Đừng xoá"]]);
});

it("a verdict of the ledger is told in the report's language, also that of a target counted with another", async () => {
  const { host } = await workbookWith({ Trang1: [["tính chung với CT01", "đạt"]] });
  const told = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Trang1").getRange("A2:B3");
    range.formulas = [reportWordingEn, reportWordingVi].map((words) => ["A1", "B1"].map((cell) => `=${verdictWords(`$${cell}`, words)}`));
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(told).toEqual([
    ["counted with CT01", "Met"],
    ["tính chung với CT01", "Đạt"],
  ]);
});
