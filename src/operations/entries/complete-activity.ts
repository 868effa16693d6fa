import { activitySchema } from "../../domain/ledger/activity";
import { changeLedger } from "../ledger/change-ledger";
import type { ActivityReport, Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Writes that a task was done on a day, with its evidence; without a day it is being worked on. */
export async function completeActivity(shop: Workshop, report: ActivityReport, work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const before = ledger.activities.find(({ id }) => id === report.id);
    if (!before) return refused({ code: "changed-meanwhile" });
    const { completed, evidence } = report;
    const parsed = activitySchema.safeParse({ ...before, completed, evidence, status: completed === null ? "in-progress" : "done" });
    if (!parsed.success) return refused({ code: "bad-option", option: "completed", value: completed ?? "" });
    const activities = ledger.activities.map((activity) => (activity === before ? parsed.data : activity));
    return done({ ledger: { ...ledger, activities }, operation: "activity", table: "Activities", rows: 1, answer: null });
  });
}
