import { acceptIssue as acceptance } from "../../domain/checks/accepted-issue";
import { ledgerChecks } from "../../domain/checks/check-ledger";
import { writeChange } from "../ledger/change-ledger";
import { checksOf } from "./checks-of";
import { issueKey } from "./issue-key";
import type { Acceptance, Work } from "../operations";
import { readTrackingWorkbook } from "../intake/preview-intake";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { inSteps } from "../rest";
import type { Workshop } from "../workshop";

/** Lets an issue stand with the reason and who says so; the table of issues shows it as "Bỏ qua" until its data change. */
export async function acceptIssue(shop: Workshop, { key, reason, acceptedBy }: Acceptance, work?: Work): Promise<Result<null>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    if (!standing) return refused({ code: "no-ledger" });
    if (reason.trim() === "") return refused({ code: "bad-option", option: "reason", value: "" });
    const { ledger } = standing;
    const intakeIssues = [...standing.issues, ...reading.issues];
    const found = [...intakeIssues, ...(await inSteps(ledgerChecks(ledger, await checksOf(shop, standing)), work))];
    const issue = found.find((one) => issueKey(one, ledger) === key);
    if (!issue) return refused({ code: "changed-meanwhile" });
    const line = {
      ...acceptance(issue, ledger, reason.trim(), acceptedBy.trim(), shop.today()),
      severity: issue.severity,
      sentence: "",
      place: "",
      status: "ignored",
    } as const;
    const change = { ledger, intakeIssues, operation: "accept", table: "Issues", rows: 1, accepted: [line] } as const;
    const { undo } = await writeChange(shop, standing, change, work);
    return done(null, undo);
  });
}
