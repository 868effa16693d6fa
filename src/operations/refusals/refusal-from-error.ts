import { Cancelled } from "../../excel/excel-api";
import { WorkbookObstacle } from "../../excel/guards/workbook-obstacle";
import { refused, type Refusal, type Result } from "./refusal";

/** Codes with which Excel refuses something that the person can act on; messages are never read, they are localised. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: { code: "cell-being-edited" },
  RequestPayloadSizeLimitExceeded: { code: "too-much-at-once" },
  ResponsePayloadSizeLimitExceeded: { code: "too-much-at-once" },
  RangeExceedsLimit: { code: "too-much-at-once" },
  InsertDeleteConflict: { code: "in-the-way", at: null },
  MergedRangeConflict: { code: "in-the-way", at: null },
  PivotTableRangeConflict: { code: "in-the-way", at: null },
  AccessDenied: { code: "excel-refused", excelCode: "AccessDenied" },
  InactiveWorkbook: { code: "excel-refused", excelCode: "InactiveWorkbook" },
  RequestAborted: { code: "excel-refused", excelCode: "RequestAborted" },
  HostRestartNeeded: { code: "excel-refused", excelCode: "HostRestartNeeded" },
  MemoryLimitReached: { code: "excel-refused", excelCode: "MemoryLimitReached" },
  ActivityLimitReached: { code: "excel-refused", excelCode: "ActivityLimitReached" },
};

/** Runs an operation; what the person can act on comes back as a refusal, a defect of ours goes on as an error. */
export async function refusingOn<T>(operation: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await operation();
  } catch (error) {
    const refusal = refusalFromError(error);
    if (refusal) return refused(refusal);
    throw error;
  }
}

function refusalFromError(error: unknown): Refusal | null {
  if (error instanceof Cancelled) return { code: "cancelled" };
  if (error instanceof WorkbookObstacle) {
    const { obstacle } = error;
    const { kind: code, ...facts } = obstacle;
    return { code, ...facts } as Refusal;
  }
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? (REFUSALS[code] ?? null) : null;
}
