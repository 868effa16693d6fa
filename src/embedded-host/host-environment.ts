import type { LongWork } from "./formulas/run-pace";
import type { SavePlan } from "./saving/save-plan";

/** What differs between Node and a browser page. */
export interface HostEnvironment extends LongWork {
  /** The clock, for TODAY(), NOW() and dates typed without a year. */
  now(): Date;
  /** Carries out a plan with the file library and answers with the bytes of the saved file. */
  save(plan: SavePlan): Promise<Uint8Array>;
}
