import { decidePair } from "../../domain/checks/duplicates/pair-decision";
import type { Household } from "../../domain/ledger/household";
import type { Ledger } from "../../domain/ledger/ledger";
import { mergeInLedger } from "../../domain/roster/merge-in-ledger";
import { changeLedger } from "../ledger/change-ledger";
import { keepOnly } from "./kept-lists";
import { rosterMark } from "./list-duplicates";
import type { PairAnswer, RosterRow, Work } from "../operations";
import { withDecision } from "./pair-memory";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { requireLedger } from "../ledger/standing-ledger";
import type { Workshop } from "../workshop";

/** Merges two rows that a person calls one household, or remembers that they are two; the pair is not asked about again. */
export async function settlePair(shop: Workshop, answer: PairAnswer, work?: Work): Promise<Result<null>> {
  if (answer.verdict === "different") return callDifferent(shop, answer);
  return changeLedger(shop, work, async ({ ledger }) => {
    const pair = pairOf(ledger, answer);
    if (!pair) return refused({ code: "changed-meanwhile" });
    const keeps = [await withDecision(shop, decidePair(...pair, "same", null, shop.today()))];
    const merged = mergeInLedger(ledger, answer.first.index, answer.second.index, answer.choice, answer.receipts);
    return done({ ledger: merged, operation: "merge", table: "Households", rows: 2, keeps, answer: null });
  });
}

async function callDifferent(shop: Workshop, answer: PairAnswer): Promise<Result<null>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const pair = pairOf(standing.value.ledger, answer);
    if (!pair) return refused({ code: "changed-meanwhile" });
    const decision = await withDecision(shop, decidePair(...pair, "different", null, shop.today()));
    return done(null, await keepOnly(shop, "keep-apart", decision));
  });
}

function pairOf(ledger: Ledger, { first, second }: PairAnswer): [Household, Household] | null {
  const [one, other] = [rowOf(ledger, first), rowOf(ledger, second)];
  return one && other ? [one, other] : null;
}

function rowOf(ledger: Ledger, { index, mark }: RosterRow): Household | null {
  const household = ledger.households[index];
  return household && rosterMark(household) === mark ? household : null;
}
