import { useState } from "react";
import type { Acceptance, FixChange } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import type { PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

/** What the panel does about issues, and what it did last. */
export interface IssueWork {
  readonly state: PanelState<string>;
  readonly isBusy: boolean;
  /** Whether the last fixes can be taken back, while the pane is open. */
  readonly canUndo: boolean;
  /** Who accepted last. */
  readonly name: string;
  fix(keys: readonly string[]): void;
  undo(): void;
  accept(acceptance: Acceptance): void;
  cancel(): void;
}

/** Fixes, their undoing and acceptances; the answer is the sentence to be shown. */
export function useIssueWork(): IssueWork {
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<string>();
  const [undoable, setUndoable] = useState<readonly FixChange[]>([]);
  const [name, setName] = useState("");
  const perform = async (job: Parameters<typeof run>[0]) => {
    const result = await run(job);
    if (!result?.ok) return;
    announce(result.value);
    workbookChanged();
  };
  const fix = (keys: readonly string[]) =>
    void perform(async (work) => {
      const result = await operations.applyFixes(keys, work);
      if (!result.ok) return result;
      setUndoable(result.value);
      return { ok: true, value: words.fixed(shownNumber(result.value.length, language)) };
    });
  const undo = () =>
    void perform(async (work) => {
      const result = await operations.undoFixes(undoable, work);
      if (!result.ok) return result;
      setUndoable([]);
      return { ok: true, value: words.undone };
    });
  const accept = (acceptance: Acceptance) =>
    void perform(async (work) => {
      setName(acceptance.acceptedBy);
      const result = await operations.acceptIssue(acceptance, work);
      return result.ok ? { ok: true, value: words.accepted } : result;
    });
  return { state, isBusy: state.status === "working", canUndo: undoable.length > 0, name, fix, undo, accept, cancel };
}
