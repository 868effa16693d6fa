import type { Issue } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import { withoutAccepted } from "./accepted-issue";
import type { CheckedCode } from "./check";
import { checks } from "./checks";
import type { CheckSettings } from "./check-settings";
import { findDuplicatePairs } from "./duplicates/find-duplicate-pairs";

/** Everything that is wrong with a ledger (vấn đề), by rule; without what is switched off and what was accepted. */
export function checkLedger(ledger: Ledger, settings: CheckSettings): readonly Issue[] {
  const pairs = findDuplicatePairs(ledger.households, settings.decisions);
  const switchedOff = new Set<string>(settings.disabled);
  const codes = (Object.keys(checks) as CheckedCode[]).filter((code) => !switchedOff.has(code));
  const issues = codes.flatMap((code): readonly Issue[] => checks[code](ledger, settings, pairs));
  const weighed = issues.map((issue) => ({ ...issue, severity: settings.severities?.[issue.code] ?? issue.severity }));
  return withoutAccepted(weighed, settings.accepted ?? [], ledger);
}
