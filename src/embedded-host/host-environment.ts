import type { Stoppable } from "./formulas/run-pace";
import type { SavePlan } from "./saving/save-plan";

/** What differs between Node and a browser page. */
export interface HostEnvironment {
  /** The clock, for TODAY(), NOW() and dates typed without a year. */
  now(): Date;
  /** Stops work from outside that takes too long; a page cannot, there formulas look at the clock by themselves. */
  readonly stoppable?: Stoppable;
  /** Ends the present task of the thread, so that a page can draw itself; work goes on in the next one. */
  readonly rest?: () => Promise<void>;
  /** Carries out a plan with the file library and answers with the bytes of the saved file. */
  save(plan: SavePlan): Promise<Uint8Array>;
}
