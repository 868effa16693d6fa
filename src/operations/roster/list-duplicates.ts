import type { DuplicatePair } from "../../domain/checks/duplicates/duplicate-pair";
import { findDuplicatePairs } from "../../domain/checks/duplicates/find-duplicate-pairs";
import { markOf } from "../../domain/checks/duplicates/pair-decision";
import type { Household, HouseholdField } from "../../domain/ledger/household";
import type { Ledger } from "../../domain/ledger/ledger";
import { suggestedChoice } from "../../domain/roster/merge-households";
import { cellAddress } from "../../domain/sheet/cell-location";
import { cellInLedger, layoutFromTables, type LedgerLayout } from "../ledger/ledger-layout";
import type { DuplicateQuestion, PairField } from "../operations";
import { knownDecisions } from "./pair-memory";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { requireLedger } from "../ledger/standing-ledger";
import type { Workshop } from "../workshop";

/** Pairs of rows that may be one household and that nobody has decided about, the likeliest first. */
export async function listDuplicates(shop: Workshop): Promise<Result<readonly DuplicateQuestion[]>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger, tables } = standing.value;
    const layout = layoutFromTables(tables);
    const recipients = new Set(ledger.distributions.map(({ recipient }) => recipient));
    const pairs = findDuplicatePairs(ledger.households, await knownDecisions(shop));
    return done(pairs.map((pair) => question(pair, ledger, layout, recipients)));
  });
}

/** A household as one text that changes with it. */
export function rosterMark(household: Household): string {
  const { id, name, rest } = markOf(household);
  return `${id} ${name} ${rest}`;
}

function question(
  { first, second, evidence, against, verdict }: DuplicatePair,
  ledger: Ledger,
  layout: LedgerLayout,
  recipients: ReadonlySet<string>,
): DuplicateQuestion {
  const [one, other] = [ledger.households[first] as Household, ledger.households[second] as Household];
  const cell = (index: number) => {
    const found = cellInLedger(layout, { list: "households", index, field: "headName" });
    return found ? cellAddress(found) : null;
  };
  return {
    first: { index: first, mark: rosterMark(one) },
    second: { index: second, mark: rosterMark(other) },
    cells: [cell(first), cell(second)],
    fields: pairFields(one, other),
    evidence,
    against,
    verdict,
    bothReceive: recipients.has(one.id) && recipients.has(other.id),
  };
}

function pairFields(one: Household, other: Household): PairField[] {
  const suggested = suggestedChoice(one, other);
  const fields = Object.keys(suggested) as HouseholdField[];
  return fields.flatMap((field) => {
    const [first, second] = [one[field], other[field]];
    if (first === null && second === null) return [];
    return [{ field, first, second, differs: first !== second, suggested: suggested[field] ?? "first" }];
  });
}
