import type { DuplicateEvidence } from "../../issues/duplicate-evidence";

/** Two rows of the roster that may be one household: indexes in the list, why, why not, and how likely (0 to 1). */
export interface DuplicatePair {
  readonly first: number;
  readonly second: number;
  readonly evidence: readonly DuplicateEvidence[];
  readonly against: readonly DuplicateEvidence[];
  readonly score: number;
  /** Same-name: the names agree and nothing else decides. */
  readonly verdict: "duplicate" | "same-name";
}
