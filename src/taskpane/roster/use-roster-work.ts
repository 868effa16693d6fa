import type { Work } from "../../operations/operations";
import { done, type Result } from "../../operations/refusals/refusal";
import { useAnnounce } from "../context/announcer";
import { useOverview } from "../context/overview-context";
import { useLastChange } from "../last-change/last-change-context";
import type { PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";

/** What the panel does to the roster. */
export interface RosterWork {
  readonly state: PanelState<string>;
  readonly isBusy: boolean;
  /** Runs a change; true where it was done. The sentence is shown and said. */
  change(job: (work: Work) => Promise<Result<null>>, told: string): Promise<boolean>;
  cancel(): void;
}

/** Changes of the roster, one after the other. */
export function useRosterWork(): RosterWork {
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const { offer } = useLastChange();
  const [state, { run, cancel }] = usePanel<string>();
  const change: RosterWork["change"] = async (job, told) => {
    const result = await run(async (work) => {
      const changed = await job(work);
      return changed.ok ? done(told, changed.undo) : changed;
    });
    if (!result?.ok) return false;
    if (result.undo) offer(result.undo, told);
    announce(told);
    workbookChanged();
    return true;
  };
  return { state, isBusy: state.status === "working", change, cancel };
}
