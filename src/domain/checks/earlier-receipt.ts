import type { CalendarDate } from "../calendar/calendar-date";
import type { Distribution } from "../ledger/distribution";
import type { Household } from "../ledger/household";
import type { Ledger } from "../ledger/ledger";
import { markOf, type HouseholdMark } from "./duplicates/pair-decision";
import { matchRosters } from "./duplicates/match-rosters";
import { groupedBy } from "./grouped-by";
import { recipientShares, type RecipientShare } from "./recipient-share";
import { rosterLookup } from "./recipients-on-roster";

/** Something that a household of the roster got under another plan or in another year, and where that is written. */
export interface EarlierReceipt {
  /** The household of this ledger, as it is known again after an intake. */
  readonly household: HouseholdMark;
  readonly item: string;
  readonly colour: string | null;
  /** What it kept: returns are taken off. */
  readonly quantity: number;
  /** Last day on which something was received. */
  readonly date: CalendarDate | null;
  readonly plan: string;
  readonly file: string;
  /** The receipt's cell in that file. */
  readonly cell: string;
}

/** A ledger of an earlier plan: the file it stands in, and where each distribution (by index) is written there. */
export interface EarlierLedger {
  readonly file: string;
  readonly ledger: Ledger;
  cellOf(distribution: number): string;
}

const receivedOf = ({ received }: Distribution): number | null => received;

/** What the households of this roster already got by an earlier ledger; nothing of anybody else in it. */
export function earlierReceipts(roster: readonly Household[], { file, ledger, cellOf }: EarlierLedger): readonly EarlierReceipt[] {
  const { households, distributions, plan } = ledger;
  const householdOf = rosterLookup(households);
  const kept = recipientShares(distributions, receivedOf).filter(
    ({ recipientKind, quantity }) => recipientKind === "household" && (quantity ?? 0) > 0,
  );
  const byHousehold = groupedBy(kept, ({ recipient }) => householdOf(recipient)?.id ?? "");
  const receiptOf = (household: Household, share: RecipientShare): EarlierReceipt => {
    const rows = share.rows.filter((row) => (distributions[row]?.received ?? 0) > 0);
    const dates = rows.flatMap((row) => distributions[row]?.receivedDate ?? []).sort();
    return {
      household: markOf(household),
      item: share.item,
      colour: share.colour,
      quantity: share.quantity ?? 0,
      date: dates.at(-1) ?? null,
      plan: plan.title,
      file,
      cell: cellOf(rows[0] ?? 0),
    };
  };
  return matchRosters(roster, households).flatMap(([own, earlier]) =>
    (byHousehold.get(households[earlier]?.id as string) ?? []).map((share) => receiptOf(roster[own] as Household, share)),
  );
}

/** Looks up what a household got before; a corrected name or an added number does not make it another one. */
export function earlierLookup(receipts: readonly EarlierReceipt[]): (household: Household) => readonly EarlierReceipt[] {
  const byId = groupedBy(receipts, ({ household }) => household.id);
  const byRest = groupedBy(receipts, ({ household }) => household.rest);
  return (household) => {
    if (receipts.length === 0) return [];
    const mark = markOf(household);
    const own = (byId.get(mark.id) ?? []).filter((one) => one.household.name === mark.name || one.household.rest === mark.rest);
    return own.length > 0 ? own : (byRest.get(mark.rest) ?? []).filter((one) => one.household.name === mark.name);
  };
}
