import { withoutAccepted } from "../../domain/checks/accepted-issue";
import type { CheckSettings } from "../../domain/checks/check-settings";
import type { Issue } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";
import { knownEarlier, receiptsOf } from "../roster/earlier-memory";
import { knownDecisions } from "../roster/pair-memory";
import type { StandingLedger } from "../ledger/standing-ledger";
import { rulesOff } from "./switch-rules";
import type { Workshop } from "../workshop";

/** What the checks are told in this workbook: today, what a person decided about pairs of households, and what was let stand. */
export async function checksOf(shop: Workshop, standing: StandingLedger | null): Promise<CheckSettings> {
  const today = shop.today();
  const accepted = standing?.accepted ?? [];
  return {
    today,
    disabled: await rulesOff(shop),
    decisions: standing ? await knownDecisions(shop) : [],
    earlierReceipts: standing ? receiptsOf(await knownEarlier(shop)) : [],
    accepted: accepted.map((line) => ({ ...line, acceptedOn: line.acceptedOn ?? today })),
  };
}

/** Issues, also those of reading the sheets, without what was let stand. */
export function openIssues(issues: readonly Issue[], ledger: Ledger, settings: CheckSettings): readonly Issue[] {
  return withoutAccepted(issues, settings.accepted ?? [], ledger);
}
