import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Work } from "../../operations/operations";
import type { Result } from "../../operations/refusals/refusal";
import type { WayBack } from "../../operations/undo/way-back";
import { useLanguage } from "../context/language";
import { useLastChange } from "../last-change/last-change-context";
import { panelReducer, type PanelEvent, type PanelState } from "./panel-state";

type Job<T> = (work: Work) => Promise<Result<T>>;

export interface PanelActions<T> {
  /** Runs an operation; a newer run replaces an older one, whose answer is dropped (null). */
  run(job: Job<T>): Promise<Result<T> | null>;
  cancel(): void;
  reset(): void;
}

/** Makes a thrown defect reach the error boundary of the shell. */
function useDefect(): (error: unknown) => void {
  const [, rethrow] = useState<null>(null);
  return useCallback((error: unknown) => {
    rethrow(() => {
      throw error;
    });
  }, []);
}

/** State of one panel and what can be done with it. */
export function usePanel<T>(): [PanelState<T>, PanelActions<T>] {
  const language = useLanguage();
  const [state, dispatch] = useReducer<PanelState<T>, [PanelEvent<T>]>(panelReducer, { status: "idle" });
  const running = useRef<AbortController | null>(null);
  const defect = useDefect();
  const { changes, offer } = useLastChange();
  const own = useRef<WayBack | null>(null);
  // What a panel says of its change no longer holds once that was taken back.
  useEffect(() => {
    if (!changes.some(({ first, how }) => first === own.current && how === "undone")) return;
    own.current = null;
    dispatch({ type: "reset" });
  }, [changes]);
  useEffect(() => () => running.current?.abort(), []);

  const actions = useMemo<PanelActions<T>>(() => {
    const run = async (job: Job<T>): Promise<Result<T> | null> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      dispatch({ type: "started" });
      try {
        const result = await job({
          signal: controller.signal,
          language,
          progress: (step, done, total) => isCurrent() && dispatch({ type: "progressed", progress: { step, done, total } }),
        });
        if (result.ok && result.undo) {
          own.current = result.undo;
          offer(result.undo);
        }
        if (!isCurrent()) return null;
        dispatch({ type: "answered", result });
        return result;
      } catch (error) {
        if (isCurrent()) defect(error);
        return null;
      }
    };
    const cancel = () => {
      dispatch({ type: "cancel-asked" });
      running.current?.abort();
    };
    const reset = () => {
      running.current?.abort();
      running.current = null;
      dispatch({ type: "reset" });
    };
    return { run, cancel, reset };
  }, [language, defect, offer]);
  return [state, actions];
}
