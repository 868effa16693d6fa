import { applyFixes as fixLedger, type FixChange } from "../../domain/checks/apply-fix";
import { ledgerChecks } from "../../domain/checks/check-ledger";
import { changeLedger } from "../ledger/change-ledger";
import { checksOf } from "./checks-of";
import { issueKey } from "./issue-key";
import type { Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import { inSteps } from "../rest";
import type { Workshop } from "../workshop";

/** Puts the suggestions of issues (by key) into the ledger; answers what each changed. Refuses where the data are not what they were. */
export async function applyFixes(shop: Workshop, keys: readonly string[], work?: Work): Promise<Result<readonly FixChange[]>> {
  return changeLedger(shop, work, async (standing) => {
    const wanted = new Set(keys);
    const issues = await inSteps(ledgerChecks(standing.ledger, await checksOf(shop, standing)), work);
    const chosen = issues.filter((issue) => issue.fix !== undefined && wanted.has(issueKey(issue, standing.ledger)));
    const { ledger, changes } = fixLedger(standing.ledger, chosen);
    if (changes.length === 0) return refused({ code: "changed-meanwhile" });
    return done({ ledger, operation: "fix", table: "Households", rows: changes.length, answer: changes });
  });
}
