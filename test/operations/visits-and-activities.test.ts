import { readyPlans } from "../../src/domain/plan-text/ready-plans/ready-plans";
import { inventedVisit } from "./invented-sheets";
import { refusalOf, tableOf, valueOf, workbookWith } from "./opened-workbook";

const visit = inventedVisit({ date: "2021-06-05", followUp: "Nhắc hộ để lẫn rác", followUpDue: "2021-06-12" });

const bookWithPlan = async () => {
  const book = await workbookWith({ Bìa: [["Trang bìa"]] });
  const ready = readyPlans.find(({ records }) => records.targets.some(({ id, period }) => id === "GS01" && period === "monthly"))!;
  valueOf(await book.operations.adoptReadyPlan(ready.id));
  return book;
};

describe("what is entered by hand", () => {
  it("says after each visit how its month stands, and keeps the follow-up", async () => {
    const book = await bookWithPlan();
    const first = valueOf(await book.operations.enterVisit(visit));
    expect(first).toEqual([expect.objectContaining({ id: "GS01", from: "2021-06-01", to: "2021-06-30", done: 1, asked: 2 })]);
    expect(valueOf(await book.operations.enterVisit({ ...visit, date: "2021-06-20" }))[0]).toMatchObject({ done: 2, asked: 2 });
    expect((await tableOf(book, "Visits")).rows.map((row) => [row["STT"], row["Theo dõi"]])).toEqual([
      [1, "Nhắc hộ để lẫn rác"],
      [2, "Nhắc hộ để lẫn rác"],
    ]);
    expect(refusalOf(await book.operations.enterVisit({ ...visit, householdsCompliant: 6 }))).toMatchObject({
      option: "householdsCompliant",
    });
  }, 90_000);

  it("makes a task done on its day with its evidence", async () => {
    const book = await bookWithPlan();
    valueOf(await book.operations.completeActivity({ id: "NV01", completed: "2021-05-19", evidence: "bien-ban.pdf" }));
    const overview = valueOf(await book.operations.seeOverview());
    expect(overview.ledger?.activities[0]).toMatchObject({ completed: "2021-05-19", status: "done", evidence: "bien-ban.pdf" });
    expect(overview.compliance?.taskVerdicts.find(({ id }) => id === "NV01")?.verdict).toBe("done");
    expect(refusalOf(await book.operations.completeActivity({ id: "NV99", completed: null, evidence: null }))).toEqual({
      code: "changed-meanwhile",
    });
  }, 90_000);
});
