import { computeCompliance } from "../../src/domain/compliance/compute-compliance";
import { requireLedger } from "../../src/operations/ledger/standing-ledger";
import { PLAN, ROSTER, VISITS } from "./invented-sheets";
import { type OpenedWorkbook, tableOf, takeEverythingIn, TODAY, typeInto, valueOf, workbookWith } from "./opened-workbook";

const figure = { unit: null, denominator: null, source: "Sổ họp tháng 9" } as const;

async function ledgerWithPlan(): Promise<OpenedWorkbook> {
  const book = await workbookWith({ "Danh sách": ROSTER, "Theo dõi": VISITS });
  valueOf(await takeEverythingIn(book));
  const plan = valueOf(await book.operations.readPlan({ name: "ke-hoach.txt", content: PLAN }));
  valueOf(
    await book.operations.adoptPlan(
      plan,
      plan.commitments.map((_, i) => i),
    ),
  );
  return book;
}

/** Rates by id: as the cells show them, and as the program computes them. */
async function bothRates(book: OpenedWorkbook): Promise<{ shown: Record<string, unknown>; computed: Record<string, number | null> }> {
  const { rows } = await tableOf(book, "Targets");
  const { ledger, asOf } = valueOf(await requireLedger(book.shop));
  const { targets, cadences } = computeCompliance(ledger, asOf);
  return {
    shown: Object.fromEntries(rows.map((row) => [String(row["Mã"]), row["Tỷ lệ so với KH"]])),
    computed: Object.fromEntries([...targets, ...cadences].map(({ id, rate }) => [id, rate])),
  };
}

async function expectSameRates(book: OpenedWorkbook): Promise<number> {
  const { shown, computed } = await bothRates(book);
  expect(Object.keys(shown).sort()).toEqual(Object.keys(computed).sort());
  let compared = 0;
  for (const [id, rate] of Object.entries(computed)) {
    if (rate === null) expect({ id, rate: shown[id] }).toEqual({ id, rate: "" });
    else {
      expect({ id, rate: typeof shown[id] }).toEqual({ id, rate: "number" });
      expect(Math.abs((shown[id] as number) - rate)).toBeLessThan(1e-9);
      compared++;
    }
  }
  return compared;
}

it("every rate in the sheet is the one the program computes", async () => {
  expect(await expectSameRates(await ledgerWithPlan())).toBeGreaterThanOrEqual(2);
});

it("a figure that is entered changes its target's rate in the sheet and in the program alike", async () => {
  const book = await ledgerWithPlan();
  const before = (await bothRates(book)).shown["CT03"];
  valueOf(await book.operations.enterProgress({ ...figure, targetId: "CT03", date: "2024-09-12", quantity: 2 }));
  const after = await bothRates(book);
  expect(before).toBe("");
  expect(after.shown["CT03"]).toBeCloseTo(2 / 3, 9);
  await expectSameRates(book);
  valueOf(await book.operations.enterProgress({ ...figure, targetId: "CT03", date: "2024-09-20", quantity: 1 }));
  expect((await bothRates(book)).shown["CT03"]).toBeCloseTo(1, 9);
});

it("what is typed straight into the ledger counts at once, in the sheet and in the program alike", async () => {
  const book = await ledgerWithPlan();
  expect((await bothRates(book)).shown["CT02"]).toBeCloseTo(0.8, 9);
  await typeInto(book, "Distributions", 0, "Đã cấp", 4);
  expect((await bothRates(book)).shown["CT02"]).toBeCloseTo(1, 9);
  await expectSameRates(book);
});

it("a figure for a target that does not exist is refused", async () => {
  const book = await ledgerWithPlan();
  const result = await book.operations.enterProgress({ ...figure, targetId: "CT99", date: TODAY, quantity: 1 });
  expect(result).toMatchObject({ ok: false, refusal: { code: "bad-option", option: "targetId", value: "CT99" } });
});

it("the overview tells what the ledger holds and where each target stands", async () => {
  const book = await ledgerWithPlan();
  const overview = valueOf(await book.operations.seeOverview());
  expect(overview).toMatchObject({ hasLedger: true, sheets: ["Danh sách", "Theo dõi"] });
  expect(overview.ledger?.households).toHaveLength(5);
  valueOf(await book.operations.showCell(overview.cells!["CT01"]!));
  await book.host.Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("values");
    await context.sync();
    expect(String(cell.values[0]![0])).toContain("80%");
  });
});
