import * as z from "zod";
import { activitySchema } from "./activity";
import { allocationRuleSchema, distributionSchema } from "./distribution";
import { householdSchema } from "./household";
import { planSchema } from "./plan";
import { progressEntrySchema } from "./progress-entry";
import { targetSchema } from "./target";
import { unitSchema } from "./unit";
import { visitSchema } from "./visit";

/** Everything that is recorded about one plan (sổ kế hoạch). */
export const ledgerSchema = z.object({
  plan: planSchema,
  units: z.array(unitSchema),
  targets: z.array(targetSchema),
  activities: z.array(activitySchema),
  progress: z.array(progressEntrySchema),
  households: z.array(householdSchema),
  allocationRules: z.array(allocationRuleSchema),
  distributions: z.array(distributionSchema),
  visits: z.array(visitSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** Lists of the ledger that hold records. */
export type LedgerList = Exclude<keyof Ledger, "plan">;
