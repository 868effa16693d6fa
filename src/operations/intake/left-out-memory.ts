import * as z from "zod";
import type { Household } from "../../domain/ledger/household";
import type { Ledger } from "../../domain/ledger/ledger";
import { fieldDigest } from "../../domain/ledger/taken-in";
import { foldText } from "../../domain/vietnamese/fold-text";
import { readSetting } from "../../excel/workbook-settings";
import type { KeptList } from "../roster/kept-lists";
import type { Workshop } from "../workshop";

const KEY = "plan-ledger.left-out";

/** A digest by which a household that was not chosen is known again when its sheet is taken in anew; it shows nothing of it. */
export function leftOutMark({ headName, birthYear, unit }: Household): string {
  return fieldDigest([foldText(headName ?? ""), String(birthYear ?? ""), foldText(unit ?? "")]);
}

/** Households that were left out when the roster was drawn up from its full list. */
export async function knownLeftOut(shop: Workshop): Promise<readonly string[]> {
  const kept = z.array(z.string()).safeParse(await readSetting(shop.excel, KEY));
  return kept.success ? kept.data : [];
}

/** Those left out before and now, to be kept in the workbook. */
export async function withLeftOut(shop: Workshop, marks: readonly string[]): Promise<KeptList> {
  return { key: KEY, list: [...new Set([...(await knownLeftOut(shop)), ...marks])] };
}

/** What a sheet says, without the households that were left out when the roster was drawn up, and without what they were to get. */
export async function withoutLeftOut(shop: Workshop, incoming: Ledger, current: Ledger | null): Promise<Ledger> {
  const marks = new Set(current ? await knownLeftOut(shop) : []);
  if (marks.size === 0 || !current) return incoming;
  const onRoster = new Set(current.households.map(leftOutMark));
  const gone = new Set(
    incoming.households.flatMap((household) => {
      const mark = leftOutMark(household);
      return marks.has(mark) && !onRoster.has(mark) ? [household.id] : [];
    }),
  );
  return {
    ...incoming,
    households: incoming.households.filter(({ id }) => !gone.has(id)),
    distributions: incoming.distributions.filter(({ recipient, recipientKind }) => recipientKind === "site" || !gone.has(recipient)),
  };
}
