import { periodCount, periodsMet } from "./period-functions";
import type { PlanFunction } from "./plan-function";
import { targetRate, unitShare } from "./table-functions";

/** Before the name of each function, as the manifest says. */
export const NAMESPACE = "SOKEHOACH";

/** Functions for a user's own sheets, described in functions.json. */
export const planFunctions: readonly PlanFunction[] = [targetRate, unitShare, periodCount, periodsMet];
