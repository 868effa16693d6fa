import { ledgerChecks } from "../../domain/checks/check-ledger";
import { earlierLookup } from "../../domain/checks/earlier-receipt";
import type { Issue, Severity } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";
import { itemBalances, outstanding, recipientBalances, type RecipientBalance } from "../../domain/roster/allocation-balance";
import { cellAddress } from "../../domain/sheet/cell-location";
import { checksOf } from "../issues/checks-of";
import { cellInLedger, layoutFromTables, type LedgerLayout } from "../ledger/ledger-layout";
import type { Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import type { RosterLine, RosterView, ShareLine } from "./roster-operations";
import { requireLedger } from "../ledger/standing-ledger";
import { inSteps, rest } from "../rest";
import type { Workshop } from "../workshop";

/** The roster as it stands: who is complete, has issues, may be there twice, and has received. */
export async function seeRoster(shop: Workshop, work?: Work): Promise<Result<RosterView>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger, tables } = standing.value;
    await rest(work);
    work?.progress?.("checking", 0, 1);
    const settings = await checksOf(shop, standing.value);
    const issues = await inSteps(ledgerChecks(ledger, settings), work);
    const earlier = earlierLookup(settings.earlierReceipts ?? []);
    const balances = recipientBalances(ledger.distributions);
    return done({
      households: rosterLines(ledger, issuesByHousehold(issues), balances, layoutFromTables(tables), earlier),
      shares: shareLines(ledger, balances),
      items: itemBalances(ledger),
      expected: ledger.plan.expectedHouseholds,
      units: [...new Set(ledger.households.flatMap(({ unit }) => unit ?? []))],
      ownColumns: [...new Set(ledger.households.flatMap(({ otherColumns }) => Object.keys(otherColumns)))],
    });
  });
}

function issuesByHousehold(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const found = new Map<number, Issue[]>();
  for (const issue of issues)
    for (const { index } of issue.at.filter(({ list }) => list === "households")) {
      const own = found.get(index);
      if (own) own.push(issue);
      else found.set(index, [issue]);
    }
  return found;
}

function handedOut(balances: readonly RecipientBalance[]): RosterLine["handedOut"] {
  if (balances.length === 0) return "nothing-allocated";
  if (!balances.some(({ received }) => received > 0)) return "waiting";
  return balances.some((one) => outstanding(one) > 0) ? "partly" : "received";
}

function rosterLines(
  { households }: Ledger,
  issues: ReadonlyMap<number, readonly Issue[]>,
  balances: readonly RecipientBalance[],
  layout: LedgerLayout,
  earlier: ReturnType<typeof earlierLookup>,
): RosterLine[] {
  const byRecipient = new Map<string, RecipientBalance[]>();
  for (const one of balances) byRecipient.set(one.recipient, [...(byRecipient.get(one.recipient) ?? []), one]);
  return households.map((household, index) => {
    const { id, headName, unit, birthYear } = household;
    const own = issues.get(index) ?? [];
    const count = (severity: Severity) => own.filter((issue) => issue.severity === severity).length;
    const cell = cellInLedger(layout, { list: "households", index, field: "headName" });
    return {
      index,
      id,
      name: headName,
      unit,
      birthYear,
      isComplete: !own.some(({ code }) => code === "roster/missing-field"),
      issues: { error: count("error"), warning: count("warning"), info: count("info") },
      mayBeDouble: own.some(({ code }) => code === "roster/duplicate-household"),
      receivedBefore: earlier(household).length > 0,
      handedOut: handedOut(byRecipient.get(id) ?? []),
      cell: cell ? cellAddress(cell) : null,
    };
  });
}

function shareLines({ households }: Ledger, balances: readonly RecipientBalance[]): ShareLine[] {
  const byId = new Map(households.map((household) => [household.id, household]));
  return balances.map((balance) => {
    const household = balance.recipientKind === "household" ? byId.get(balance.recipient) : undefined;
    return {
      ...balance,
      name: household?.headName ?? balance.recipient,
      unit: household?.unit ?? null,
      outstanding: outstanding(balance),
    };
  });
}
