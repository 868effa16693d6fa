import fc from "fast-check";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { VERDICT_WORDS_VI } from "../../../src/domain/compliance/verdict-words.vi";
import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/draft-ledger-sheets";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { CellValue, TableSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import { computedTables } from "../../builders/formula-engine";
import { anyLedger } from "../../builders/random-ledger";

function byCode(tables: readonly TableSnapshot[], name: string): Map<string, (heading: string) => CellValue> {
  const table = tables.find((one) => one.name === name);
  return new Map(
    (table?.rows ?? []).map((row) => [
      String(row[0]),
      (heading) => row[table?.headings.indexOf(heading) ?? -1] ?? null,
    ]),
  );
}

const number = (value: CellValue): number | null => (value === null || value === "" ? null : Number(value));
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

async function expectAgreement(ledger: Ledger, asOf: string): Promise<void> {
  const drafts = draftLedgerSheets(ledger, [], [], { asOf, today: asOf, language: "vi" });
  const { tables, valueAt } = await computedTables(drafts);
  const program = computeCompliance(ledger, asOf);
  const cells = byCode(tables, "Targets");
  const judged = [
    ...program.targets.map(({ id, actual, rate, verdict }) => ({ id, actual, rate, verdict })),
    ...program.cadences.map(({ id, visitsDone, rate, verdict }) => ({ id, actual: visitsDone, rate, verdict })),
  ];
  for (const { id, actual, rate, verdict } of judged) {
    const cell = cells.get(id);
    expect({
      id,
      actual: number(cell?.("Thực hiện") ?? null),
      rate: number(cell?.("Tỷ lệ so với KH") ?? null),
      verdict: cell?.("Đánh giá"),
    }).toEqual({
      id,
      actual: near(actual),
      rate: near(rate),
      verdict: VERDICT_WORDS_VI[verdict],
    });
  }
  const tasks = byCode(tables, "Activities");
  for (const { id, verdict } of program.taskVerdicts)
    expect([id, tasks.get(id)?.("Đánh giá")]).toEqual([id, VERDICT_WORDS_VI[verdict]]);
  const totals = Array.from({ length: 11 }, (_, index) => number(valueAt("Kế hoạch", 4 + index, 5)));
  const { plan, tasks: counts } = program;
  expect(totals).toEqual([
    plan.due,
    plan.met,
    plan.missed,
    plan.noData,
    plan.notDue,
    plan.optional,
    near(plan.rate),
    counts.due,
    counts.done,
    counts.late,
    counts.overdue,
  ]);
}

describe("live formulas of the ledger", () => {
  it("judge every target of any ledger as the program does", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async ({ ledger, asOf }) => expectAgreement(ledger, asOf)),
      {
        seed: Number(process.env.SEED ?? 20210506),
        numRuns: Number(process.env.RUNS ?? 10),
        interruptAfterTimeLimit: 60_000,
        endOnFailure: true,
      },
    );
  }, 90_000);
});
