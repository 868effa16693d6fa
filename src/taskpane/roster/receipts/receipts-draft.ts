import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Receipt, ShareLine } from "../../../operations/roster/roster-operations";
import { readQuantity } from "../../format/read-quantity";
import { holdsText } from "../roster-filter";

/** Ticked recipients with the quantity as typed. */
export type Ticks = ReadonlyMap<string, string>;

export interface ReceiptsDraft {
  /** Item and colour, by key. */
  readonly item: string;
  readonly kind: Receipt["kind"];
  readonly date: CalendarDate | null;
  readonly note: string;
  readonly ticks: Ticks;
}

export const itemKey = ({ item, colour, recipientKind }: Pick<ShareLine, "item" | "colour" | "recipientKind">): string =>
  JSON.stringify([recipientKind, item, colour]);

/** How many a tick stands for before somebody types another number: what is still to be received, or one that comes back. */
export function usualQuantity(share: ShareLine, kind: Receipt["kind"]): number {
  return kind === "received" ? share.outstanding || 1 : 1;
}

/** Recipients of an item that the search leaves; only who has something can give it back. */
export function foundShares(
  shares: readonly ShareLine[],
  { item, kind }: Pick<ReceiptsDraft, "item" | "kind">,
  text: string,
  waitingOnly: boolean,
): readonly ShareLine[] {
  return shares.filter(
    (share) =>
      itemKey(share) === item &&
      (kind === "received" ? !waitingOnly || share.outstanding > 0 : share.received > 0) &&
      (text.trim() === "" || holdsText(`${share.name} ${share.recipient}`, text)),
  );
}

/** Reads the ticks as receipts; null while the day or a quantity is missing or wrong. */
export function readReceipts(draft: ReceiptsDraft, shares: readonly ShareLine[]): readonly Receipt[] | null {
  const { date, kind, item, ticks } = draft;
  if (date === null) return null;
  const note = draft.note.normalize("NFC").trim() || null;
  const receipts: Receipt[] = [];
  for (const share of shares) {
    const typed = itemKey(share) === item ? ticks.get(share.recipient) : undefined;
    if (typed === undefined) continue;
    const quantity = readQuantity(typed);
    if (quantity.kind !== "number" || quantity.value <= 0) return null;
    receipts.push({ recipient: share.recipient, item: share.item, colour: share.colour, kind, quantity: quantity.value, date, note });
  }
  return receipts;
}
