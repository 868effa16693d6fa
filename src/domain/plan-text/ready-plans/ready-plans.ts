import { civilisedLifeFiveYears } from "./civilised-life-five-years";
import { environmentCoordination } from "./environment-coordination";
import type { ReadyPlan } from "./ready-plan";
import { ruralProgrammeYear } from "./rural-programme-year";
import { selfManagedResidentialAreas } from "./self-managed-residential-areas";
import { wasteSortingPilot } from "./waste-sorting-pilot";

/** Plans that can be taken up at once (kế hoạch soạn sẵn), the oldest idea of the product first. */
export const readyPlans: readonly ReadyPlan[] = [
  wasteSortingPilot,
  ruralProgrammeYear,
  selfManagedResidentialAreas,
  environmentCoordination,
  civilisedLifeFiveYears,
];
