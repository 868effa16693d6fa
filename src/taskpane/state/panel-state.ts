import type { Step } from "../../operations/operations";
import type { Refusal, Result } from "../../operations/refusals/refusal";

/** How far a running operation is; null before it first tells. */
export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

/** What a panel is doing. `kept` is the last good result, shown on while a new one is awaited. */
export type PanelState<T> =
  | { readonly status: "idle" }
  | {
      readonly status: "working";
      readonly progress: Progress | null;
      readonly cancelling: boolean;
      readonly kept: T | null;
    }
  | { readonly status: "done"; readonly value: T }
  | { readonly status: "refused"; readonly refusal: Refusal; readonly kept: T | null };

export type PanelEvent<T> =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancel-asked" }
  | { readonly type: "answered"; readonly result: Result<T> }
  | { readonly type: "reset" };

/** The last good result of a panel, whatever it is doing now. */
export function resultOf<T>(state: PanelState<T>): T | null {
  if (state.status === "done") return state.value;
  return state.status === "idle" ? null : state.kept;
}

function answered<T>(state: PanelState<T>, result: Result<T>): PanelState<T> {
  if (result.ok) return { status: "done", value: result.value };
  const kept = resultOf(state);
  if (result.refusal.code === "cancelled") return kept === null ? { status: "idle" } : { status: "done", value: kept };
  return { status: "refused", refusal: result.refusal, kept };
}

/** Next state of a panel; answers that come when nothing runs are ignored. */
export function panelReducer<T>(state: PanelState<T>, event: PanelEvent<T>): PanelState<T> {
  switch (event.type) {
    case "started":
      return { status: "working", progress: null, cancelling: false, kept: resultOf(state) };
    case "progressed":
      return state.status === "working" ? { ...state, progress: event.progress } : state;
    case "cancel-asked":
      return state.status === "working" ? { ...state, cancelling: true } : state;
    case "answered":
      return state.status === "working" ? answered(state, event.result) : state;
    case "reset":
      return { status: "idle" };
  }
}
