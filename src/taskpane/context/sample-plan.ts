import { createContext, useContext } from "react";
import type { PlanInput } from "../../operations/operations";

/** Gives the plan that goes with the sample workbook; null where it cannot be had. */
export type SamplePlan = () => Promise<PlanInput | null>;

export const SamplePlanContext = createContext<SamplePlan | null>(null);

/** The sample plan, where the shell has one to try out. */
export const useSamplePlan = (): SamplePlan | null => useContext(SamplePlanContext);
