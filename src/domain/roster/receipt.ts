import type { CalendarDate } from "../calendar/calendar-date";
import type { Distribution } from "../ledger/distribution";
import type { Ledger } from "../ledger/ledger";
import { shareKey } from "./same-item";

/**
 * What happened to an item on a day: received, all or a part of it (nhận); given back, fit to be handed out again (trả lại);
 * broken and exchanged for another (đổi); broken and taken back with nothing in its place yet (hỏng).
 */
export interface Receipt {
  readonly recipient: string;
  readonly item: string;
  readonly colour: string | null;
  readonly kind: "received" | "returned" | "exchanged" | "broken";
  /** How many; above nothing. */
  readonly quantity: number;
  readonly date: CalendarDate;
  readonly note: string | null;
}

/** Words that tell in the note of a line what came back. */
export interface ReceiptWords {
  readonly returned: string;
  readonly exchanged: string;
  readonly broken: string;
}

function laterLine(
  model: Distribution,
  receipt: Receipt,
  { received, broken, note }: Pick<Distribution, "received" | "broken" | "note">,
  today: CalendarDate,
): Distribution {
  return {
    recipient: model.recipient,
    recipientKind: model.recipientKind,
    item: model.item,
    colour: model.colour,
    allocated: null,
    received,
    ...(broken === undefined ? {} : { broken }),
    receivedDate: receipt.date,
    signed: (received ?? 0) > 0 ? true : null,
    note,
    origin: { kind: "typed", on: today },
    originColumns: {},
  };
}

const withNote = (word: string, note: string | null): string => (note === null ? word : `${word}: ${note}`);

/** Lines that a receipt adds behind those of its share. */
function addedLines(model: Distribution, receipt: Receipt, words: ReceiptWords, today: CalendarDate): Distribution[] {
  const { kind, quantity, note } = receipt;
  const line = (received: number, told: string | null, broken?: number) =>
    laterLine(model, receipt, { received, broken, note: told }, today);
  const brokenLine = (word: string) => line(-quantity, withNote(word, note), quantity);
  switch (kind) {
    case "received":
      return [line(quantity, note)];
    case "returned":
      return [line(-quantity, withNote(words.returned, note))];
    case "exchanged":
      return [brokenLine(words.exchanged), line(quantity, withNote(words.exchanged, note))];
    case "broken":
      return [brokenLine(words.broken)];
  }
}

/** Receipts of which no line of the ledger speaks: nothing of the kind was allocated to the recipient. */
export function receiptsWithoutLine({ distributions }: Ledger, receipts: readonly Receipt[]): readonly Receipt[] {
  const known = new Set(distributions.map(shareKey));
  return receipts.filter((receipt) => !known.has(shareKey(receipt)));
}

/** The first receipt by which more would come back than its recipient has; null where there is none. */
export function returnedBeyond({ distributions }: Ledger, receipts: readonly Receipt[]): { receipt: Receipt; has: number } | null {
  const held = new Map<string, number>();
  for (const line of distributions) held.set(shareKey(line), (held.get(shareKey(line)) ?? 0) + (line.received ?? 0));
  for (const receipt of receipts) {
    const has = held.get(shareKey(receipt)) ?? 0;
    if (receipt.kind !== "received" && receipt.quantity > has) return { receipt, has };
    const change = { received: receipt.quantity, returned: -receipt.quantity, exchanged: 0, broken: -receipt.quantity }[receipt.kind];
    held.set(shareKey(receipt), has + change);
  }
  return null;
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
