import { checkLedger } from "../../src/domain/checks/check-ledger";
import type { CheckSettings } from "../../src/domain/checks/check-settings";
import type { Issue, IssueCode } from "../../src/domain/issues/issue";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { aLedger } from "./ledger";

/** Issues of one code that a ledger with these lists has at the end of 2021. */
export function issuesOf<Code extends IssueCode>(
  code: Code,
  lists: Partial<Ledger>,
  settings: Partial<CheckSettings> = {},
): Extract<Issue, { code: Code }>[] {
  const issues = checkLedger(aLedger(lists), { today: "2021-12-31", ...settings });
  return issues.filter((issue): issue is Extract<Issue, { code: Code }> => issue.code === code);
}

/** Places of issues as `list[index].field`. */
export function placesOf(issues: readonly Issue[]): string[][] {
  return issues.map(({ at }) => at.map(({ list, index, field }) => `${list}[${index}].${field ?? "*"}`));
}
