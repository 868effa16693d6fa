import { allocate, type AllocationRequest } from "../../../src/domain/roster/allocate";
import { itemBalances, outstanding, recipientBalances } from "../../../src/domain/roster/allocation-balance";
import { receiptsWithoutLine, recordReceipts, type Receipt } from "../../../src/domain/roster/receipt";
import { receiptWords } from "../../../src/domain/roster/receipt-words.vi";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { households } from "../../builders/household";
import { aDistribution, aLedger } from "../../builders/ledger";

const today = "2021-05-10";
const roster = aLedger({ households: households({ unit: "Tổ 1" }, { unit: "Tổ 1" }, { unit: "Tổ 2" }) });
const bins: AllocationRequest = {
  item: "Thùng 60 lít",
  colours: [],
  recipientKind: "household",
  perRecipient: 2,
  supply: 7,
  sites: [],
};
const allocated = allocate(roster, bins, today).ledger;
const receipt = (changes: Partial<Receipt> = {}): Receipt => ({
  recipient: "H001",
  item: "Thùng 60 lít",
  colour: null,
  kind: "received",
  quantity: 2,
  date: "2021-05-19",
  note: null,
  ...changes,
});
const after = (ledger: Ledger, ...receipts: readonly Receipt[]) => recordReceipts(ledger, receipts, receiptWords, today);

test("every household gets its line, and the rule is kept with what was supplied", () => {
  const { ledger, recipients, added, totals } = allocate(roster, bins, today);
  expect({ recipients, added, totals }).toEqual({ recipients: 3, added: 3, totals: [{ colour: null, allocated: 6, supply: 7 }] });
  expect(ledger.distributions.map((line) => [line.recipient, line.allocated, line.received])).toEqual([
    ["H001", 2, null],
    ["H002", 2, null],
    ["H003", 2, null],
  ]);
  expect(ledger.allocationRules).toEqual([
    { item: "Thùng 60 lít", colour: null, recipientKind: "household", perRecipient: 2, total: null, supply: 7 },
  ]);
});

test("places get each colour; the same place written twice counts once", () => {
  const request: AllocationRequest = {
    ...bins,
    item: "Thùng 100 lít",
    colours: ["Xanh", "Vàng"],
    recipientKind: "site",
    perRecipient: 1,
    supply: 15,
    sites: ["Chợ", "Trường học", "Chợ"],
  };
  const { ledger, totals } = allocate(roster, request, today);
  expect(ledger.distributions.map(({ recipient, colour }) => `${recipient} ${colour}`)).toEqual([
    "Chợ Xanh",
    "Chợ Vàng",
    "Trường học Xanh",
    "Trường học Vàng",
  ]);
  expect(totals).toEqual([
    { colour: "Xanh", allocated: 2, supply: 15 },
    { colour: "Vàng", allocated: 2, supply: 15 },
  ]);
});

test("allocating again changes quantities and adds nobody twice; what was received stays", () => {
  const received = after(allocated, receipt());
  const { ledger, added, changed } = allocate(received, { ...bins, item: "thùng 60 LÍT", perRecipient: 3, supply: null }, today);
  expect({ added, changed }).toEqual({ added: 0, changed: 3 });
  expect(ledger.distributions.map((line) => [line.allocated, line.received])).toEqual([
    [3, 2],
    [3, null],
    [3, null],
  ]);
  expect(ledger.allocationRules).toMatchObject([{ perRecipient: 3, supply: 7 }]);
  expect(allocate(ledger, { ...bins, perRecipient: 3 }, today)).toMatchObject({ added: 0, changed: 0 });
});

test("a list that only says what was received gets what was meant beside it", () => {
  const listed = { ...roster, distributions: [aDistribution({ recipient: "H001", allocated: null, received: 1 })] };
  expect(allocate(listed, bins, today).ledger.distributions[0]).toMatchObject({ allocated: 2, received: 1 });
});

test("a part now and the rest later are two lines that add up", () => {
  const part = after(allocated, receipt({ quantity: 1 }));
  const whole = after(part, receipt({ quantity: 1, date: "2021-06-01" }));
  expect(whole.distributions.slice(0, 2)).toMatchObject([
    { recipient: "H001", allocated: 2, received: 1, receivedDate: "2021-05-19", signed: true },
    { recipient: "H001", allocated: null, received: 1, receivedDate: "2021-06-01", signed: true },
  ]);
  expect(recipientBalances(whole.distributions)[0]).toMatchObject({ allocated: 2, received: 2, lastDate: "2021-06-01" });
});

test("what is given back is taken off, an exchange leaves the quantity as it was, and both are told", () => {
  const ledger = after(
    allocated,
    receipt(),
    receipt({ kind: "exchanged", quantity: 1, note: "vỡ nắp" }),
    receipt({ recipient: "H002" }),
    receipt({ recipient: "H002", kind: "returned", quantity: 1 }),
  );
  const balances = recipientBalances(ledger.distributions);
  expect(balances.map(({ received }) => received)).toEqual([2, 1, 0]);
  expect(balances.map(outstanding)).toEqual([0, 1, 2]);
  expect(ledger.distributions.map(({ received, note }) => [received, note])).toEqual([
    [2, null],
    [-1, "Đổi cái hỏng: vỡ nắp"],
    [1, "Đổi cái hỏng: vỡ nắp"],
    [2, null],
    [-1, "Trả lại"],
    [null, null],
  ]);
});

test("totals stand by item, colour and unit, against what was supplied", () => {
  const ledger = after(allocated, receipt(), receipt({ recipient: "H003", quantity: 1 }));
  expect(itemBalances(ledger)).toEqual([
    {
      item: "Thùng 60 lít",
      colour: null,
      recipientKind: "household",
      supply: 7,
      left: 4,
      recipients: 3,
      complete: 1,
      allocated: 6,
      received: 3,
      broken: 0,
      units: [
        { unit: "Tổ 1", recipients: 2, complete: 1, allocated: 4, received: 2, broken: 0 },
        { unit: "Tổ 2", recipients: 1, complete: 0, allocated: 2, received: 1, broken: 0 },
      ],
    },
  ]);
});

test("a receipt of something that was never allocated is told, not written", () => {
  const stray = receipt({ item: "Máy ủ" });
  expect(receiptsWithoutLine(allocated, [receipt(), stray])).toEqual([stray]);
  expect(after(allocated, stray)).toEqual(allocated);
});
