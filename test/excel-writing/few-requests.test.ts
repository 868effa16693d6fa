import { readyPlans } from "../../src/domain/plan-text/ready-plans/ready-plans";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { readWorkbook } from "../../src/excel/reading/read-workbook";
import { writeLedger } from "../../src/operations/ledger/write-ledger";
import { inventedYear } from "../builders/invented-year";
import { PLAN, ROSTER, VISITS } from "../operations/invented-sheets";
import { type Cell, openedOn, takeEverythingIn, valueOf, workbookWith } from "../operations/opened-workbook";
import { FaultySyncs } from "./faulty-syncs";

let counter: FaultySyncs;
beforeAll(() => (counter = new FaultySyncs()));
afterAll(() => counter.remove());

const REPORT = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const longList = (rows: number): Cell[][] => [
  ["STT", "Họ và tên", "Xóm", "Năm sinh", "Điện thoại", "Số lượng"],
  ...Array.from({ length: rows }, (_, i): Cell[] => [i + 1, `Hộ số ${i + 1}`, `Xóm ${i % 9}`, 1950 + (i % 50), `09${i}`, 1]),
];

/** What an operation asks of Excel. */
async function costOf(operation: () => Promise<unknown>): Promise<{ syncs: number; actions: number }> {
  counter.arm(0);
  await operation();
  return { syncs: counter.count, actions: counter.actions };
}

describe("how often Excel is asked", () => {
  it.each([
    [5_000, 7],
    [20_000, 9],
  ])(
    "a sheet of %i rows is read in a handful of requests, none of them for single cells",
    async (rows, most) => {
      const { shop } = await workbookWith({ "Danh sách": longList(rows) });
      const cost = await costOf(async () => {
        const { sheets } = await readWorkbook(shop.excel, new Set());
        expect(sheets[0]?.cells.length).toBe(rows + 1);
        expect(sheets[0]?.cells[rows]?.[1]).toBe(`Hộ số ${rows}`);
      });
      expect(cost.syncs).toBeLessThanOrEqual(most);
      expect(cost.actions).toBeLessThan(80);
    },
    60_000,
  );

  it("the ledger's thirteen sheets are written in fewer than ten requests, and so is a report", async () => {
    const book = await workbookWith({ "Danh sách": ROSTER, "Theo dõi": VISITS });
    const preview = await costOf(() => book.operations.previewIntake([]));
    const taken = await costOf(() => takeEverythingIn(book));
    // Taking everything in previews first, then reads once more.
    expect(taken.syncs - 2 * preview.syncs).toBeLessThan(10);
    const plan = valueOf(await book.operations.readPlan({ name: "ke-hoach.txt", content: PLAN }));
    const adopted = await costOf(() => book.operations.adoptPlan(plan, [0, 1, 2, 3]));
    // One of them looks at what lies below tables that become longer, one where their cells lead.
    expect(adopted.syncs).toBeLessThan(16);
    const reading = await costOf(() => book.operations.seeOverview());
    const report = await costOf(() => book.operations.writeReport("year-end", REPORT));
    expect(report.syncs - reading.syncs).toBeLessThan(10);
  }, 60_000);

  it("the year-end report of a plan with 90 targets over five years is made within three seconds and in fewer than ten requests", async () => {
    const { records } = readyPlans.find(({ id }) => id === "civilised-life-five-years")!;
    const targets = [0, 1, 2].flatMap((copy) => records.targets.map((target) => ({ ...target, id: `${target.id}${copy || ""}` })));
    const ledger = { ...inventedYear(records), targets };
    const asOf = ledger.plan.end;
    const { shop, host } = await workbookWith({ Bìa: [["Trang bìa"]] });
    await writeLedger(shop, { ledger, asOf, intakeIssues: [], standing: null, operation: "start", table: "", rows: 90 });
    const book = openedOn(await openHost(await host.save(), nodeEnvironment()));
    const reading = await costOf(() => book.operations.seeOverview());
    const before = process.cpuUsage();
    const report = await costOf(async () => valueOf(await book.operations.writeReport("year-end", { ...REPORT, asOf })));
    const { user, system } = process.cpuUsage(before);
    expect(targets).toHaveLength(90);
    expect((user + system) / 1e6).toBeLessThan(3);
    expect(report.syncs - reading.syncs).toBeLessThan(10);
  }, 180_000);
});
