import type { Ledger } from "../../../src/domain/ledger/ledger";
import { takeBack, turnBetween } from "../../../src/domain/ledger/take-back";
import { aDistribution, aHousehold, aLedger, anEntry, aPlan, aTarget, aVisit } from "../../builders/ledger-records";

const households = ["H001", "H002", "H003"].map((id, index) => aHousehold({ id, headName: `Hộ ${index + 1}`, phone: null }));
const before = aLedger({ households, targets: [aTarget({ id: "CT01" })] });
const withFirst = (ledger: Ledger, own: Partial<Ledger["households"][number]>): Ledger => ({
  ...ledger,
  households: ledger.households.map((household, index) => (index === 0 ? { ...household, ...own } : household)),
});

describe("taking a change back", () => {
  it("gives the ledger as it was where nothing else was edited", () => {
    const after: Ledger = {
      ...before,
      plan: aPlan({ ...before.plan, title: "Kế hoạch mới" }),
      households: [households[2]!, { ...households[0]!, phone: "0912000111" }],
      targets: [...before.targets, aTarget({ id: "CT02" })],
    };
    const turn = turnBetween(before, after);
    expect(Object.keys(turn.before).sort()).toEqual(["households", "plan", "targets"]);
    expect(takeBack(after, turn)).toEqual({ ledger: before, lists: ["plan", "households", "targets"], rows: 4, kept: [] });
  });

  it("keeps what was edited since, field by field, and tells where", () => {
    const after = withFirst(before, { phone: "0912000111", headName: "Trịnh Thị Lụa", note: "mới" });
    const edited = withFirst(after, { phone: "0912000999", address: "Xóm 4" });
    const { ledger, kept, rows } = takeBack(edited, turnBetween(before, after));
    expect(ledger.households[0]).toMatchObject({ phone: "0912000999", headName: "Hộ 1", note: households[0]?.note, address: "Xóm 4" });
    expect(kept).toEqual([{ list: "households", index: 0, field: "phone" }]);
    expect(rows).toBe(1);
  });

  it("leaves what the person put back already without a word", () => {
    const after = withFirst(before, { phone: "0912000111" });
    expect(takeBack(before, turnBetween(before, after))).toEqual({ ledger: before, lists: [], rows: 0, kept: [] });
  });

  it("puts records that went back where they stood, with those typed since in their places", () => {
    const after: Ledger = { ...before, households: [households[0]!] };
    const typed = aHousehold({ id: "H009", headName: "Hộ gõ sau" });
    const { ledger, rows } = takeBack({ ...after, households: [...after.households, typed] }, turnBetween(before, after));
    expect(ledger.households.map(({ id }) => id)).toEqual(["H001", "H002", "H003", "H009"]);
    expect(rows).toBe(2);
  });

  it("keeps a new record that was edited since, or that something refers to by now", () => {
    const [first, second, third] = ["CT02", "CT03", "CT04"].map((id) => aTarget({ id, value: 5 }));
    const after: Ledger = { ...before, targets: [...before.targets, first!, second!, third!] };
    const now: Ledger = {
      ...after,
      targets: after.targets.map((target) => (target.id === "CT02" ? { ...target, value: 7 } : target)),
      progress: [anEntry({ targetId: "CT03" })],
    };
    const { ledger, kept } = takeBack(now, turnBetween(before, after));
    expect(ledger.targets.map(({ id, value }) => [id, value])).toEqual([
      ["CT01", 10],
      ["CT02", 7],
      ["CT03", 5],
    ]);
    expect(kept.map(({ index }) => index)).toEqual([1, 2]);
  });

  it("takes targets that are linked to each other back together, but not one that a later target is linked to", () => {
    const [base, linked, later] = [
      aTarget({ id: "CT02" }),
      aTarget({ id: "CT03", linkedTo: "CT02" }),
      aTarget({ id: "CT04", linkedTo: "CT02" }),
    ];
    const after: Ledger = { ...before, targets: [...before.targets, base, linked] };
    const turn = turnBetween(before, after);
    expect(takeBack(after, turn).ledger.targets).toEqual(before.targets);
    expect(takeBack({ ...after, targets: [...after.targets, later] }, turn).ledger.targets.map(({ id }) => id)).toEqual([
      "CT01",
      "CT02",
      "CT04",
    ]);
  });

  it("does not bring back what a person deleted since, and says so", () => {
    const after = withFirst(before, { phone: "0912000111" });
    const { ledger, kept } = takeBack({ ...after, households: after.households.slice(1) }, turnBetween(before, after));
    expect(ledger.households.map(({ id }) => id)).toEqual(["H002", "H003"]);
    expect(kept).toEqual([{ list: "households", index: null, field: null }]);
  });

  it("knows one of several alike lines by all that it says", () => {
    const line = aDistribution({ recipient: "H001", item: "Thùng", colour: null, allocated: 2, received: null });
    const given = { ...line, allocated: null, received: 1 };
    const [was, after] = [aLedger({ distributions: [line] }), aLedger({ distributions: [line, given] })];
    const now = aLedger({ distributions: [{ ...given, received: 9 }, line, given] });
    expect(takeBack(now, turnBetween(was, after)).ledger.distributions.map(({ received }) => received)).toEqual([9, null]);
  });

  it("can itself be taken back, also beside a line that was typed since", () => {
    const after: Ledger = { ...before, visits: [aVisit({ no: 1 })], progress: [anEntry({ targetId: "CT01", quantity: 3 })] };
    const undone = takeBack(after, turnBetween(before, after)).ledger;
    const typed: Ledger = { ...undone, progress: [anEntry({ targetId: "CT01", quantity: 8 })] };
    const redone = takeBack(typed, turnBetween(after, undone)).ledger;
    expect(redone.visits).toHaveLength(1);
    expect(redone.progress.map(({ quantity }) => quantity).sort()).toEqual([3, 8]);
  });
});
