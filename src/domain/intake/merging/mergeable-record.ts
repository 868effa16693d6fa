import type { Origin } from "../../ledger/origin";
import type { TakenIn } from "../../ledger/taken-in";

/** A record of any list, as merging sees it. */
export interface MergeableRecord {
  readonly origin?: Origin;
  readonly takenIn?: TakenIn;
  readonly [field: string]: unknown;
}

/** A field that says something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}
