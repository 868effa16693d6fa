import type { IssueWording } from "./issue-wording";
import { allocationWording } from "./wording/allocation.en";
import { consolidationWording } from "./wording/consolidation.en";
import { intakeWording } from "./wording/intake.en";
import { planWording } from "./wording/plan.en";
import { rosterIdentityWording } from "./wording/roster-identity.en";
import { rosterWording } from "./wording/roster.en";
import { visitWording } from "./wording/visit.en";

/** English words for everything that can be wrong. */
export const englishWording: IssueWording = {
  ...rosterWording,
  ...rosterIdentityWording,
  ...allocationWording,
  ...intakeWording,
  ...planWording,
  ...visitWording,
  ...consolidationWording,
};
