import fc from "fast-check";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { COUNTED_WITH_VI, VERDICT_WORDS_VI } from "../../../src/domain/compliance/verdict-words.vi";
import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { CellValue, TableSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import { computedTables } from "../../builders/formula-engine";
import { aCadence, aDistribution, aHousehold, aLedger, aTarget, aVisit, anEntry } from "../../builders/ledger-records";
import { anyLedger } from "../../builders/random-ledger";

function byCode(tables: readonly TableSnapshot[], name: string): Map<string, (heading: string) => CellValue> {
  const table = tables.find((one) => one.name === name);
  return new Map((table?.rows ?? []).map((row) => [String(row[0]), (heading) => row[table?.headings.indexOf(heading) ?? -1] ?? null]));
}

const number = (value: CellValue): number | null => (value === null || value === "" ? null : Number(value));
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

async function expectAgreement(ledger: Ledger, asOf: string): Promise<void> {
  const drafts = draftLedgerSheets(ledger, [], [], { asOf, today: asOf, language: "vi" });
  const { tables, valueAt } = await computedTables(drafts);
  const program = computeCompliance(ledger, asOf);
  const cells = byCode(tables, "Targets");
  const judged = [...program.targets, ...program.cadences.map((cadence) => ({ ...cadence, actual: cadence.visitsDone }))];
  for (const { id, actual, rate, verdict, linkedTo } of judged) {
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
      verdict: linkedTo === undefined || verdict === "optional" ? VERDICT_WORDS_VI[verdict] : `${COUNTED_WITH_VI}${linkedTo}`,
    });
  }
  const tasks = byCode(tables, "Activities");
  for (const { id, verdict } of program.taskVerdicts) expect([id, tasks.get(id)?.("Đánh giá")]).toEqual([id, VERDICT_WORDS_VI[verdict]]);
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
        interruptAfterTimeLimit: 25_000,
        endOnFailure: true,
      },
    );
  }, 90_000);

  it("judge what every household receives, reports in place of visits, and figures in place of a list", async () => {
    const bins = {
      nature: "counted",
      counting: "items-received",
      countingItem: "Thùng",
      isNorm: true,
      comparator: "exactly",
      value: 2,
    } as const;
    const ledger = aLedger({
      households: ["H001", "H002", "H003"].map((id) => aHousehold({ id, headName: `Chủ ${id}` })),
      targets: [
        aTarget({ ...bins, id: "CT01", scope: "each_unit", scopeUnit: "hộ" }),
        aTarget({ ...bins, id: "CT02", scope: "each_unit", scopeUnit: "Hộ gia đình", linkedTo: "CT03" }),
        aTarget({ ...bins, id: "CT03", value: 6 }),
        aTarget({ ...bins, id: "CT04", value: 30, countingItem: "Ghế" }),
        aCadence({ id: "GS01", counting: "entries", value: 1 }),
        aCadence({ id: "GS02", counting: "entries", value: 1 }),
        aCadence({ id: "GS03", counting: "visits", value: 1 }),
      ],
      distributions: [
        aDistribution({ recipient: "H001", item: "Thùng", received: 2 }),
        aDistribution({ recipient: "H002", item: "Thùng", received: 1 }),
        aDistribution({ recipient: "H002", item: "Thùng", received: 2, receivedDate: "2021-06-01" }),
        aDistribution({ recipient: "H003", item: "Bao", received: 2 }),
      ],
      progress: [
        anEntry({ targetId: "CT04", quantity: 28 }),
        anEntry({ targetId: "CT03", quantity: 99 }),
        anEntry({ targetId: "GS01", date: "2021-05-31" }),
      ],
      visits: [aVisit({ date: "2021-05-10" })],
    });
    for (const asOf of ["2021-05-15", "2021-07-01", "2021-12-31"]) await expectAgreement(ledger, asOf);
  }, 60_000);
});
