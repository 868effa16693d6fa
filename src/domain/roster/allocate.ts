import type { CalendarDate } from "../calendar/calendar-date";
import type { AllocationRule, Distribution } from "../ledger/distribution";
import type { Ledger } from "../ledger/ledger";
import { itemKey, shareKey } from "./same-item";

/** One item to be shared out (phân bổ): to every household of the roster, or to public places. */
export interface AllocationRequest {
  /** With its capacity: "Thùng 60 lít". */
  readonly item: string;
  /** None where the item comes in one colour only. */
  readonly colours: readonly string[];
  readonly recipientKind: Distribution["recipientKind"];
  /** Of each colour. */
  readonly perRecipient: number;
  /** Received from the supplier of each colour (số nhận về); null where it is not known. */
  readonly supply: number | null;
  /** Public places, where they are the recipients. */
  readonly sites: readonly string[];
}

/** What an allocation does: lines that are new or get another quantity, and all that is allocated of each colour. */
export interface Allocation {
  readonly ledger: Ledger;
  readonly recipients: number;
  readonly added: number;
  readonly changed: number;
  readonly totals: readonly { readonly colour: string | null; readonly allocated: number; readonly supply: number | null }[];
}

function recipientsOf({ households }: Ledger, { recipientKind, sites }: AllocationRequest): readonly string[] {
  return recipientKind === "household" ? households.map(({ id }) => id) : [...new Set(sites)];
}

function withRule(rules: readonly AllocationRule[], rule: AllocationRule): AllocationRule[] {
  const isSame = (one: AllocationRule) => one.recipientKind === rule.recipientKind && itemKey(one) === itemKey(rule);
  const found = rules.find(isSame);
  if (!found) return [...rules, rule];
  return rules.map((one) => (one === found ? { ...one, perRecipient: rule.perRecipient, supply: rule.supply ?? one.supply } : one));
}

/** Brings a recipient's lines of one item to the quantity allocated: the first of them takes what is missing, the last give what is too much; no line goes below nothing. */
function reallotted(lines: readonly Distribution[], quantity: number): readonly Distribution[] | null {
  const allotted = lines.reduce((sum, { allocated }) => sum + (allocated ?? 0), 0);
  if (allotted === quantity && lines.some(({ allocated }) => allocated !== null)) return null;
  const missing = Math.max(0, quantity - allotted);
  let tooMuch = Math.max(0, allotted - quantity);
  const after = [...lines].reverse().map((line) => {
    const given = Math.min(tooMuch, Math.max(0, line.allocated ?? 0));
    tooMuch -= given;
    return given === 0 ? line : { ...line, allocated: (line.allocated ?? 0) - given };
  });
  return after.reverse().map((line, index) => (index === 0 ? { ...line, allocated: (line.allocated ?? 0) + missing } : line));
}

/** Shares an item out: a line for every recipient and colour; lines that stand are brought to the quantity, what was received stays. */
export function allocate(ledger: Ledger, request: AllocationRequest, today: CalendarDate): Allocation {
  const colours = request.colours.length === 0 ? [null] : request.colours;
  const recipients = recipientsOf(ledger, request);
  const own = new Map<string, Distribution[]>();
  for (const line of ledger.distributions) own.set(shareKey(line), [...(own.get(shareKey(line)) ?? []), line]);
  const replaced = new Map<Distribution, Distribution>();
  const added: Distribution[] = [];
  let changed = 0;
  for (const recipient of recipients) {
    for (const colour of colours) {
      const lines = own.get(shareKey({ recipient, item: request.item, colour }));
      if (!lines) {
        added.push(allottedLine(request, recipient, colour, today));
        continue;
      }
      const after = reallotted(lines, request.perRecipient);
      if (!after) continue;
      changed += 1;
      lines.forEach((line, index) => replaced.set(line, after[index] ?? line));
    }
  }
  const rules = colours.reduce<AllocationRule[]>(
    (known, colour) => withRule(known, { ...ruleOf(request), colour }),
    ledger.allocationRules,
  );
  const distributions = [...ledger.distributions.map((line) => replaced.get(line) ?? line), ...added];
  const allocated = recipients.length * request.perRecipient;
  return {
    ledger: { ...ledger, allocationRules: rules, distributions },
    recipients: recipients.length,
    added: added.length,
    changed,
    totals: colours.map((colour) => ({ colour, allocated, supply: supplyOf(rules, request, colour) })),
  };
}

function ruleOf({ item, recipientKind, perRecipient, supply }: AllocationRequest): Omit<AllocationRule, "colour"> {
  return { item, recipientKind, perRecipient, total: null, supply };
}

function supplyOf(rules: readonly AllocationRule[], { item, recipientKind }: AllocationRequest, colour: string | null): number | null {
  const key = itemKey({ item, colour });
  return rules.find((rule) => rule.recipientKind === recipientKind && itemKey(rule) === key)?.supply ?? null;
}

function allottedLine(request: AllocationRequest, recipient: string, colour: string | null, today: CalendarDate): Distribution {
  return {
    recipient,
    recipientKind: request.recipientKind,
    item: request.item,
    colour,
    allocated: request.perRecipient,
    received: null,
    receivedDate: null,
    signed: null,
    note: null,
    origin: { kind: "typed", on: today },
    originColumns: {},
  };
}
