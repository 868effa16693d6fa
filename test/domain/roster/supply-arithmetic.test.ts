import fc from "fast-check";
import { checkSupplyExceeded } from "../../../src/domain/checks/allocation/supply-exceeded";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { allocate, type AllocationRequest } from "../../../src/domain/roster/allocate";
import { itemBalances, outstanding, recipientBalances } from "../../../src/domain/roster/allocation-balance";
import { recordReceipts, returnedBeyond, type Receipt } from "../../../src/domain/roster/receipt";
import { receiptWords } from "../../../src/domain/roster/receipt-words.vi";
import { households } from "../../builders/household";
import { aDistribution, aLedger } from "../../builders/ledger";

const today = "2021-05-10";
const SUPPLY = 7;
const bins: AllocationRequest = {
  item: "Thùng 60 lít",
  colours: [],
  recipientKind: "household",
  perRecipient: 2,
  supply: SUPPLY,
  sites: [],
};
const roster = aLedger({ households: households({}, {}, {}) });
const receipt = (recipient: string, kind: Receipt["kind"], quantity: number): Receipt => ({
  recipient,
  item: bins.item,
  colour: null,
  kind,
  quantity,
  date: "2021-05-19",
  note: null,
});
const after = (ledger: Ledger, receipts: readonly Receipt[]) => recordReceipts(ledger, receipts, receiptWords, today);
const store = (ledger: Ledger) => itemBalances(ledger)[0]!;

/** Each line: what happens to H001 (and H002), how many recipients then have together, how many are broken, how many are in store, and what H001 still waits for. */
test.each<[string, readonly Receipt[], { held: number; broken: number; left: number; waits: number }]>([
  ["nothing was handed out yet", [], { held: 0, broken: 0, left: 7, waits: 2 }],
  ["both bins came", [receipt("H001", "received", 2)], { held: 2, broken: 0, left: 5, waits: 0 }],
  [
    "one bin came, the other later",
    [receipt("H001", "received", 1), receipt("H001", "received", 1)],
    { held: 2, broken: 0, left: 5, waits: 0 },
  ],
  [
    "one is given back as it was",
    [receipt("H001", "received", 2), receipt("H001", "returned", 1)],
    { held: 1, broken: 0, left: 6, waits: 1 },
  ],
  [
    "a broken one is exchanged",
    [receipt("H001", "received", 2), receipt("H001", "exchanged", 1)],
    { held: 2, broken: 1, left: 4, waits: 0 },
  ],
  ["a broken one is taken back", [receipt("H001", "received", 2), receipt("H001", "broken", 1)], { held: 1, broken: 1, left: 5, waits: 1 }],
  [
    "a broken one is taken back, and another comes later",
    [receipt("H001", "received", 2), receipt("H001", "broken", 1), receipt("H001", "received", 1)],
    { held: 2, broken: 1, left: 4, waits: 0 },
  ],
  [
    "what one gives back goes to another",
    [receipt("H001", "received", 2), receipt("H001", "returned", 2), receipt("H002", "received", 2)],
    { held: 2, broken: 0, left: 5, waits: 2 },
  ],
])("the store is right after: %s", (_, receipts, { held, broken, left, waits }) => {
  const ledger = after(allocate(roster, bins, today).ledger, receipts);
  expect(store(ledger)).toMatchObject({ received: held, broken, left });
  expect(outstanding(recipientBalances(ledger.distributions)[0]!)).toBe(waits);
});

const happening = fc.record({
  recipient: fc.constantFrom("H001", "H002", "H003"),
  kind: fc.constantFrom<Receipt["kind"]>("received", "returned", "exchanged", "broken"),
  quantity: fc.integer({ min: 1, max: 3 }),
  /** Entered together with the next one, or alone. */
  together: fc.boolean(),
});

test("whatever happens in whatever order, what was supplied is with somebody, broken or in store, and nobody holds less than nothing", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }), (happenings, norms) => {
      const held = new Map<string, number>();
      let [broken, inStore] = [0, SUPPLY];
      let ledger = allocate(roster, bins, today).ledger;
      let waiting: Receipt[] = [];
      for (const { recipient, kind, quantity, together } of happenings) {
        const one = receipt(recipient, kind, quantity);
        const has = held.get(recipient) ?? 0;
        const isTooMuch = kind !== "received" && quantity > has;
        expect(returnedBeyond(ledger, [...waiting, one]) !== null).toBe(isTooMuch);
        if (isTooMuch) continue;
        held.set(recipient, has + { received: quantity, returned: -quantity, exchanged: 0, broken: -quantity }[kind]);
        inStore += { received: -quantity, returned: quantity, exchanged: -quantity, broken: 0 }[kind];
        broken += kind === "exchanged" || kind === "broken" ? quantity : 0;
        waiting.push(one);
        if (together) continue;
        ledger = after(ledger, waiting);
        waiting = [];
      }
      ledger = norms.reduce((last, perRecipient) => allocate(last, { ...bins, perRecipient }, today).ledger, after(ledger, waiting));
      const handedOut = [...held.values()].reduce((sum, one) => sum + one, 0);
      expect(handedOut + broken + inStore).toBe(SUPPLY);
      expect(store(ledger)).toMatchObject({ received: handedOut, broken, left: inStore, allocated: 3 * (norms.at(-1) ?? 2) });
      for (const { recipient, received } of recipientBalances(ledger.distributions)) expect(received).toBe(held.get(recipient) ?? 0);
      expect(ledger.distributions.every(({ allocated }) => (allocated ?? 0) >= 0)).toBe(true);
    }),
  );
});

test("allocating less takes from the last line and leaves none below nothing", () => {
  const lines = [2, 3].map((allocated) => aDistribution({ recipient: "H001", item: "Thùng 60l", allocated, received: null }));
  const { ledger, added, changed } = allocate({ ...roster, households: roster.households.slice(0, 1), distributions: lines }, bins, today);
  expect({ added, changed, allocated: ledger.distributions.map(({ allocated }) => allocated) }).toEqual({
    added: 0,
    changed: 1,
    allocated: [2, 0],
  });
});

test("exchanges use up the supply", () => {
  const all = ["H001", "H002", "H003"].map((recipient) => receipt(recipient, "received", 2));
  const ledger = after(allocate(roster, bins, today).ledger, all);
  const exceeded = (exchanged: number) =>
    checkSupplyExceeded(after(ledger, [receipt("H001", "exchanged", exchanged)]), { today }, []).map(({ facts }) => facts);
  expect(exceeded(1)).toEqual([]);
  expect(exceeded(2)).toEqual([{ item: bins.item, colour: null, supply: SUPPLY, found: 8, broken: 2 }]);
});
