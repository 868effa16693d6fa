/** The Office.js entry this code needs: given by Excel in the task pane and by the embedded host elsewhere. */
export type ExcelApi = Pick<typeof Excel, "run">;

/** How a long reading or writing tells how far it is, and learns that it should stop. */
export interface Pace {
  readonly signal?: AbortSignal;
  progress?(done: number, total: number): void;
}

/** Thrown when the person pressed cancel; nothing half-done is left. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Stops here if the person pressed cancel. */
export function throwIfCancelled(pace: Pick<Pace, "signal"> | undefined): void {
  if (pace?.signal?.aborted) throw new Cancelled("cancelled");
}
