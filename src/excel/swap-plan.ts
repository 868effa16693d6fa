/** What a swap is about to do, kept in the workbook while it is done: whoever finds it can take it back or finish it. */
export interface SwapPlan {
  readonly sheets: readonly {
    readonly temporary: string;
    readonly finalName: string;
    readonly parked: string | null;
  }[];
  /** Workbook names that came with the new sheets. */
  readonly names: readonly string[];
  /** Named cells that get another date, with what they held. */
  readonly cells: readonly { readonly name: string; readonly before: string | number | boolean }[];
}

/** Key under which the plan stands among the workbook's settings. */
export const SWAP_KEY = "plan-ledger.swap";

/** The plan as it was found in the workbook; null where what stands there is none. */
export function swapPlanFrom(value: unknown): SwapPlan | null {
  const plan = value as Partial<SwapPlan> | null;
  return plan && Array.isArray(plan.sheets) && Array.isArray(plan.names) && Array.isArray(plan.cells) ? (plan as SwapPlan) : null;
}
