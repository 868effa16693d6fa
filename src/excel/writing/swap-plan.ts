/** What a swap is about to do, kept in the workbook while it is done: whoever finds it can take it back or finish it. */
export interface SwapPlan {
  readonly sheets: readonly {
    /** null where no new sheet comes: the sheet is only removed. */
    readonly temporary: string | null;
    readonly finalName: string;
    readonly parked: string | null;
  }[];
  /** Workbook names that came with the new sheets. */
  readonly names: readonly string[];
  /** Named cells that get another date, with what they held. */
  readonly cells: readonly { readonly name: string; readonly before: string | number | boolean }[];
  /** What the workbook remembered. */
  readonly settings: readonly { readonly key: string; readonly before: unknown }[];
  /** Tables that get a row more, with the rows that they had. */
  readonly rows: readonly { readonly table: string; readonly before: number }[];
}

/** Key under which the plan stands among the workbook's settings. */
export const SWAP_KEY = "plan-ledger.swap";

/** The plan as it was found in the workbook; null where what stands there is none. */
export function swapPlanFrom(value: unknown): SwapPlan | null {
  const plan = value as Partial<SwapPlan> | null;
  const { sheets, names, cells, settings = [], rows = [] } = plan ?? {};
  const isPlan = [sheets, names, cells, settings, rows].every((part) => Array.isArray(part));
  return isPlan ? ({ sheets, names, cells, settings, rows } as SwapPlan) : null;
}
