import type { IssueWording } from "./issue-wording";
import { allocationWording } from "./wording/allocation.vi";
import { consolidationWording } from "./wording/consolidation.vi";
import { intakeWording } from "./wording/intake.vi";
import { planWording } from "./wording/plan.vi";
import { rosterIdentityWording } from "./wording/roster-identity.vi";
import { rosterWording } from "./wording/roster.vi";
import { visitWording } from "./wording/visit.vi";

/** Vietnamese words for everything that can be wrong. */
export const vietnameseWording: IssueWording = {
  ...rosterWording,
  ...rosterIdentityWording,
  ...allocationWording,
  ...intakeWording,
  ...planWording,
  ...visitWording,
  ...consolidationWording,
};
