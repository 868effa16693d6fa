import { useState } from "react";
import type { Acceptance } from "../../operations/operations";
import { done } from "../../operations/refusals/refusal";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { useLastChange } from "../last-change/last-change-context";
import type { PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

/** What the panel does about issues. */
export interface IssueWork {
  readonly state: PanelState<string>;
  readonly isBusy: boolean;
  /** Who accepted last. */
  readonly name: string;
  fix(keys: readonly string[]): void;
  accept(acceptance: Acceptance): void;
  cancel(): void;
}

/** Fixes and acceptances; the answer is the sentence to be shown. */
export function useIssueWork(): IssueWork {
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<string>();
  const { offer } = useLastChange();
  const [name, setName] = useState("");
  const perform = async (job: Parameters<typeof run>[0]) => {
    const result = await run(job);
    if (!result?.ok) return;
    if (result.undo) offer(result.undo, result.value);
    announce(result.value);
    workbookChanged();
  };
  const fix = (keys: readonly string[]) =>
    void perform(async (work) => {
      const result = await operations.applyFixes(keys, work);
      if (!result.ok) return result;
      return done(words.fixed(shownNumber(result.value.length, language)), result.undo);
    });
  const accept = (acceptance: Acceptance) =>
    void perform(async (work) => {
      setName(acceptance.acceptedBy);
      const result = await operations.acceptIssue(acceptance, work);
      return result.ok ? done(words.accepted, result.undo) : result;
    });
  return { state, isBusy: state.status === "working", name, fix, accept, cancel };
}
