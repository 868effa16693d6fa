import { readyPlans } from "../../src/domain/plan-text/ready-plans/ready-plans";
import { refusalOf, tableOf, valueOf, workbookWith } from "./opened-workbook";

describe("ready plans", () => {
  it("are told with what they hold", async () => {
    const { operations } = await workbookWith({ Bìa: [["Trang bìa"]] });
    const list = await operations.listReadyPlans();
    expect(list.map(({ id }) => id)).toEqual(readyPlans.map(({ id }) => id));
    expect(list.every(({ targets, start, end }) => targets > 0 && start < end)).toBe(true);
  }, 60_000);

  it("are written into a new ledger that stands at the last day of a plan that has ended", async () => {
    const book = await workbookWith({ Bìa: [["Trang bìa"]] });
    const ready = readyPlans.find(({ records }) => records.plan.end < "2024-10-15")!;
    valueOf(await book.operations.adoptReadyPlan(ready.id));
    const overview = valueOf(await book.operations.seeOverview());
    expect(overview.asOf).toBe(ready.records.plan.end);
    expect((await tableOf(book, "Targets")).rows.map((row) => row["Mã"])).toEqual(ready.records.targets.map(({ id }) => id));
  }, 60_000);

  it("are refused where there is none of the name", async () => {
    const { operations } = await workbookWith({ Bìa: [["Trang bìa"]] });
    expect(refusalOf(await operations.adoptReadyPlan("none")).code).toBe("bad-option");
  }, 60_000);
});
