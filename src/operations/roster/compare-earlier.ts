import { earlierReceipts } from "../../domain/checks/earlier-receipt";
import { isSamePlan, readEarlierLedger } from "./earlier-ledger";
import { keepEarlier, knownEarlier, MOST_EARLIER_RECEIPTS, type ComparedLedger } from "./earlier-memory";
import type { OpenFile } from "../files/open-file";
import type { ChosenFile, Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { EarlierComparison } from "./roster-operations";
import { requireLedger } from "../ledger/standing-ledger";
import type { Workshop } from "../workshop";

function comparison({ file, plan, comparedOn, receipts }: ComparedLedger): EarlierComparison {
  return { file, plan, comparedOn, receipts: receipts.length, households: new Set(receipts.map(({ household }) => household.id)).size };
}

/** The earlier ledgers that the roster was compared with. */
export async function listEarlier(shop: Workshop): Promise<Result<readonly EarlierComparison[]>> {
  return refusingOn(async () => done((await knownEarlier(shop)).map(comparison)));
}

/** Finds who of the roster already received something by an earlier ledger, and remembers only that; chosen again, a file's answer is replaced. */
export async function compareEarlier(
  shop: Workshop,
  openFile: OpenFile,
  file: ChosenFile,
  work?: Work,
): Promise<Result<EarlierComparison>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger } = standing.value;
    const earlier = await readEarlierLedger({ name: file.name, open: async () => openFile(await file.content()) }, work);
    if (!earlier.ok) return earlier;
    if (isSamePlan(ledger, earlier.value.ledger)) return refused({ code: "earlier-is-same", file: file.name });
    work?.progress?.("checking", 0, 1);
    const receipts = earlierReceipts(ledger.households, earlier.value).map(({ household, item, colour, quantity, date, cell }) => ({
      household,
      item,
      colour,
      quantity,
      date,
      cell,
    }));
    const others = (await knownEarlier(shop)).filter((one) => one.file !== file.name);
    const kept = others.reduce((sum, one) => sum + one.receipts.length, receipts.length);
    if (kept > MOST_EARLIER_RECEIPTS) return refused({ code: "too-many-earlier", most: MOST_EARLIER_RECEIPTS });
    const compared = { file: file.name, plan: earlier.value.ledger.plan.title, comparedOn: shop.today(), receipts };
    return done(comparison(compared), await keepEarlier(shop, [...others, compared]));
  });
}

/** Forgets what was found by an earlier ledger. */
export async function forgetEarlier(shop: Workshop, file: string): Promise<Result<null>> {
  return refusingOn(async () => {
    const others = (await knownEarlier(shop)).filter((one) => one.file !== file);
    return done(null, await keepEarlier(shop, others));
  });
}
