import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { aLedger, aTarget, aUnit, anActivity, anEntry } from "../../builders/ledger-records";

const milestone = aTarget({ kind: "milestone", value: null, due: "2021-06-12" });

describe("a milestone", () => {
  it.each([
    ["done on its last day", "2021-06-12", "2021-12-31", "done", 1],
    ["done before it, judged before it", "2021-06-01", "2021-06-02", "done", 1],
    ["done a day late", "2021-06-13", "2021-12-31", "late", 0],
    ["not done when its last day has ended", null, "2021-06-12", "overdue", 0],
    ["not done the day before", null, "2021-06-11", "not-due", null],
    ["done only after the day of judgement", "2021-06-13", "2021-06-12", "overdue", 0],
  ])("%s", (_, date, asOf, verdict, rate) => {
    const progress = date === null ? [] : [anEntry({ date })];
    expect(computeCompliance(aLedger({ targets: [milestone], progress }), asOf).targets[0]).toMatchObject({
      verdict,
      rate,
    });
  });

  it("for each unit is done when all have done it in time", () => {
    const units = [aUnit({ id: "A", name: "A" }), aUnit({ id: "B", name: "B" })];
    const each = { ...milestone, scope: "each_unit" as const };
    const judged = (dates: readonly string[]) =>
      computeCompliance(
        aLedger({
          units,
          targets: [each],
          progress: dates.map((date, index) => anEntry({ date, unit: units[index]?.name ?? null })),
        }),
        "2021-12-31",
      ).targets[0];
    expect(judged(["2021-06-01", "2021-06-12"])).toMatchObject({ verdict: "done", rate: 1 });
    expect(judged(["2021-06-01", "2021-06-13"])).toMatchObject({ verdict: "overdue", rate: 0.5 });
    expect(judged([])).toMatchObject({ verdict: "overdue", rate: null });
  });
});

describe("tasks", () => {
  it("are counted apart: done, late and overdue of those due, the rest not due", () => {
    const activities = [
      anActivity({ id: "1", due: "2021-06-12", completed: "2021-06-12" }),
      anActivity({ id: "2", due: "2021-06-12", completed: "2021-06-13" }),
      anActivity({ id: "3", due: "2021-06-12" }),
      anActivity({ id: "4", status: "done" }),
      anActivity({ id: "5", due: "2021-06-12", optional: true }),
      anActivity({ id: "6", due: "2021-06-12", status: "done" }),
      anActivity({ id: "7", outsidePlan: true }),
    ];
    const { tasks, taskVerdicts, plan } = computeCompliance(aLedger({ activities }), "2021-06-30");
    expect(tasks).toEqual({ due: 4, done: 2, late: 1, overdue: 1, notDue: 1 });
    expect(taskVerdicts.map(({ verdict }) => verdict)).toEqual(["done", "late", "overdue", "done", "optional", "done", "not-due"]);
    expect(plan.due).toBe(0);
  });
});
