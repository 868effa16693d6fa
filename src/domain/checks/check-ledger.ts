import type { Issue } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import { atOnce, type Steps } from "../steps/steps";
import { withoutAccepted } from "./accepted-issue";
import type { CheckedCode } from "./check";
import { checks } from "./checks";
import type { CheckSettings } from "./check-settings";
import { findDuplicatePairs } from "./duplicates/find-duplicate-pairs";

/** Everything that is wrong with a ledger (vấn đề), by rule, a step a rule; without what is switched off and what was accepted. */
export function* ledgerChecks(ledger: Ledger, settings: CheckSettings): Steps<readonly Issue[]> {
  const pairs = findDuplicatePairs(ledger.households, settings.decisions);
  const switchedOff = new Set<string>(settings.disabled);
  const codes = (Object.keys(checks) as CheckedCode[]).filter((code) => !switchedOff.has(code));
  yield;
  const issues: Issue[] = [];
  for (const code of codes) {
    for (const issue of checks[code](ledger, settings, pairs)) issues.push(issue);
    yield;
  }
  const weighed = issues.map((issue) => ({ ...issue, severity: settings.severities?.[issue.code] ?? issue.severity }));
  return withoutAccepted(weighed, settings.accepted ?? [], ledger);
}

/** The same, all rules at one go. */
export const checkLedger = (ledger: Ledger, settings: CheckSettings): readonly Issue[] => atOnce(ledgerChecks(ledger, settings));
