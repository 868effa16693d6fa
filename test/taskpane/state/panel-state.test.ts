import { panelReducer, resultOf, type PanelEvent, type PanelState } from "../../../src/taskpane/state/panel-state";

const through = (...events: PanelEvent<string>[]) =>
  events.reduce<PanelState<string>>((state, event) => panelReducer(state, event), { status: "idle" });
const answer = (value: string): PanelEvent<string> => ({ type: "answered", result: { ok: true, value } });
const refusal = (code: "no-ledger" | "cancelled"): PanelEvent<string> => ({
  type: "answered",
  result: { ok: false, refusal: { code } },
});

describe("what a panel is doing", () => {
  it("is working from the start of an operation to its answer", () => {
    expect(through({ type: "started" }).status).toBe("working");
    expect(through({ type: "started" }, answer("A"))).toEqual({ status: "done", value: "A" });
  });

  it("keeps the last good result while a new one is awaited and when it is refused", () => {
    expect(resultOf(through({ type: "started" }, answer("A"), { type: "started" }))).toBe("A");
    expect(through({ type: "started" }, answer("A"), { type: "started" }, refusal("no-ledger"))).toEqual({
      status: "refused",
      refusal: { code: "no-ledger" },
      kept: "A",
    });
  });

  it("goes back to what it showed when the person cancels", () => {
    expect(through({ type: "started" }, { type: "cancel-asked" }, refusal("cancelled"))).toEqual({ status: "idle" });
    expect(through({ type: "started" }, answer("A"), { type: "started" }, refusal("cancelled"))).toEqual({
      status: "done",
      value: "A",
    });
  });

  it("ignores progress and answers that come when nothing runs", () => {
    expect(through({ type: "progressed", progress: { step: "reading", done: 1, total: 2 } })).toEqual({
      status: "idle",
    });
    expect(through(answer("A"))).toEqual({ status: "idle" });
  });
});
