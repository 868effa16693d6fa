import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import { ledgerFromTables } from "../../domain/intake/ledger-from-tables";
import { mergeLedger } from "../../domain/intake/merging/merge-ledger";
import type { Issue } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";
import { ledgerFromCommitments } from "../../domain/plan-text/ledger-from-commitments";
import { withPlan } from "../plan/with-plan";
import type { PlanDocument } from "../operations";
import type { TrackingSheets } from "../intake/preview-intake";
import type { Workshop } from "../workshop";

/** The ledger that a workbook's tracking sheets make, beside the one that stands and the plan that is brought. */
export function ledgerOfWorkbook(
  shop: Workshop,
  { reading, standing }: TrackingSheets,
  plan: PlanDocument | null,
): { ledger: Ledger; issues: readonly Issue[] } {
  const today = shop.today();
  const adopted = plan ? ledgerFromCommitments(plan, "all", today) : null;
  const before: Ledger | null = standing?.ledger ?? (adopted ? ledgerOfDays(adopted.plan) : null);
  const base = before && adopted ? withPlan(before, adopted) : before;
  const incoming = ledgerFromTables(reading, { plan: base?.plan ?? null, today, targets: base?.targets });
  const merged = base ? mergeLedger(base, incoming.ledger) : { ledger: incoming.ledger, issues: [] };
  return {
    ledger: merged.ledger,
    issues: [...reading.issues, ...(plan?.issues ?? []), ...incoming.issues, ...merged.issues],
  };
}
