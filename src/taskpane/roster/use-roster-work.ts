import { useCallback, useState } from "react";
import type { Work } from "../../operations/operations";
import type { Result } from "../../operations/refusal";
import type { RosterUndo } from "../../operations/roster-operations";
import { useAnnounce } from "../context/announcer";
import { useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import type { PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

/** What the panel does to the roster, and the way back from what it did last. */
export interface RosterWork {
  readonly state: PanelState<string>;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  /** Runs a change; true where it was done. The sentence is shown and said. */
  change(job: (work: Work) => Promise<Result<RosterUndo>>, told: string): Promise<boolean>;
  undo(): void;
  cancel(): void;
}

/** Changes of the roster, one after the other, each of which can be taken back while it is the last. */
export function useRosterWork(): RosterWork {
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<string>();
  const [last, setLast] = useState<RosterUndo | null>(null);
  const perform = useCallback(
    async (job: (work: Work) => Promise<Result<string>>): Promise<boolean> => {
      const result = await run(job);
      if (!result?.ok) return false;
      announce(result.value);
      workbookChanged();
      return true;
    },
    [run, announce, workbookChanged],
  );
  const change: RosterWork["change"] = (job, told) =>
    perform(async (work) => {
      const result = await job(work);
      if (!result.ok) return result;
      setLast(result.value);
      return { ok: true, value: told };
    });
  const undo = () => {
    if (last)
      void perform(async (work) => {
        const result = await operations.undoRosterChange(last, work);
        if (!result.ok) return result;
        setLast(null);
        return { ok: true, value: words.undone };
      });
  };
  return { state, isBusy: state.status === "working", canUndo: last !== null, change, undo, cancel };
}
