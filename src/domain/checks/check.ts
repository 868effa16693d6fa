import type { Issue, IssueCode } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import type { CheckSettings } from "./check-settings";
import type { DuplicatePair } from "./duplicates/duplicate-pair";

/** Codes that come from reading sheets and plans, not from checking the ledger. */
export type ReadingCode = Extract<IssueCode, `intake/${string}` | "plan/contradiction">;
/** Codes that come from holding several ledgers against each other. */
export type ConsolidationCode = Extract<IssueCode, `consolidation/${string}`>;
export type CheckedCode = Exclude<IssueCode, ReadingCode | ConsolidationCode>;

/** Issue of one code. */
export type IssueWith<Code extends IssueCode> = Extract<Issue, { code: Code }>;

/** One rule: everything in the ledger that breaks it. The pairs are the roster's possible duplicates, found once for all rules. */
export type Check<Code extends CheckedCode> = (
  ledger: Ledger,
  settings: CheckSettings,
  pairs: readonly DuplicatePair[],
) => readonly IssueWith<Code>[];
