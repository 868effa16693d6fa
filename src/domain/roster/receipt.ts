import type { CalendarDate } from "../calendar/calendar-date";
import type { Distribution } from "../ledger/distribution";
import type { Ledger } from "../ledger/ledger";
import { shareKey } from "./same-item";

/** What happened to an item on a day: received, all or a part of it (nhận), given back (trả lại), or exchanged for another (đổi). */
export interface Receipt {
  readonly recipient: string;
  readonly item: string;
  readonly colour: string | null;
  readonly kind: "received" | "returned" | "exchanged";
  /** How many; above nothing. */
  readonly quantity: number;
  readonly date: CalendarDate;
  readonly note: string | null;
}

/** Words that tell a return or an exchange in the note of its line. */
export interface ReceiptWords {
  readonly returned: string;
  readonly exchanged: string;
}

function laterLine(model: Distribution, receipt: Receipt, received: number, note: string | null, today: CalendarDate): Distribution {
  return {
    recipient: model.recipient,
    recipientKind: model.recipientKind,
    item: model.item,
    colour: model.colour,
    allocated: null,
    received,
    receivedDate: receipt.date,
    signed: received > 0 ? true : null,
    note,
    origin: { kind: "typed", on: today },
    originColumns: {},
  };
}

const withNote = (word: string, note: string | null): string => (note === null ? word : `${word}: ${note}`);

/** Lines that a receipt adds behind those of its share. */
function addedLines(model: Distribution, receipt: Receipt, words: ReceiptWords, today: CalendarDate): Distribution[] {
  const { kind, quantity, note } = receipt;
  const line = (received: number, told: string | null) => laterLine(model, receipt, received, told, today);
  switch (kind) {
    case "received":
      return [line(quantity, note)];
    case "returned":
      return [line(-quantity, withNote(words.returned, note))];
    case "exchanged":
      return [line(-quantity, withNote(words.exchanged, note)), line(quantity, withNote(words.exchanged, note))];
  }
}

/** Receipts of which no line of the ledger speaks: nothing of the kind was allocated to the recipient. */
export function receiptsWithoutLine({ distributions }: Ledger, receipts: readonly Receipt[]): readonly Receipt[] {
  const known = new Set(distributions.map(shareKey));
  return receipts.filter((receipt) => !known.has(shareKey(receipt)));
}

/**
 * The ledger after receipts were entered: a line that waits takes the quantity; a later delivery, a return or an exchange gets
 * a line of its own behind it, so that everything that happened stays to be read.
 */
export function recordReceipts(ledger: Ledger, receipts: readonly Receipt[], words: ReceiptWords, today: CalendarDate): Ledger {
  const lines = [...ledger.distributions];
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => places.set(shareKey(line), [...(places.get(shareKey(line)) ?? []), index]));
  const behind = new Map<number, Distribution[]>();
  for (const receipt of receipts) {
    const own = places.get(shareKey(receipt)) ?? [];
    const waiting = receipt.kind === "received" ? own.find((index) => lines[index]?.received === null) : undefined;
    const model = lines[waiting ?? own[0] ?? -1];
    const last = own.at(-1);
    if (!model || last === undefined) continue;
    if (waiting === undefined) behind.set(last, [...(behind.get(last) ?? []), ...addedLines(model, receipt, words, today)]);
    else
      lines[waiting] = {
        ...model,
        received: receipt.quantity,
        receivedDate: receipt.date,
        signed: true,
        note: receipt.note ?? model.note,
      };
  }
  return { ...ledger, distributions: lines.flatMap((line, index) => [line, ...(behind.get(index) ?? [])]) };
}
