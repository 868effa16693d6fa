import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { IssueRow } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { Icon } from "../pieces/icon";
import { NeedsLedger } from "../pieces/needs-ledger";
import { PanelFrame } from "../pieces/panel-frame";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { resultOf } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { DuplicateQueue } from "./duplicates/duplicate-queue";
import { isPairIssue } from "./issue-groups";
import { IssueList } from "./issue-list";
import { RulesForm } from "./rules-form";
import { useIssueWork } from "./use-issue-work";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

/** Vấn đề: what is wrong in the ledger, where, and what to do. */
export function IssuesPanel() {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { overview, revision } = useOverview();
  const { panel } = useNavigation();
  const [state, { run, cancel }] = usePanel<readonly IssueRow[]>();
  const hasLedger = overview?.hasLedger ?? false;
  const isShown = panel === "issues";
  const look = useCallback(
    (writing: boolean) => run((work) => (writing ? operations.checkAgain(work) : operations.listIssues(work))),
    [run, operations],
  );
  const check = useCallback(async () => {
    const result = await look(true);
    if (result?.ok) announce(words.found(shownNumber(result.value.length, language)));
  }, [look, announce, words, language]);
  useEffect(() => {
    if (hasLedger && isShown) void look(false);
  }, [hasLedger, isShown, look, revision]);
  const work = useIssueWork();
  const [isPairing, setPairing] = useState(false);
  const [isRuling, setRuling] = useState(false);
  const rows = resultOf(state);
  if (overview && !hasLedger)
    return (
      <PanelFrame id="issues">
        <NeedsLedger />
      </PanelFrame>
    );
  return (
    <PanelFrame id="issues">
      <p className={layout.muted}>{words.explain}</p>
      <div className={layout.row}>
        <Button icon={<Icon name="redo" size={18} />} disabled={state.status === "working"} onClick={() => void check()}>
          {words.checkAgain}
        </Button>
        <Button appearance="subtle" onClick={() => setRuling(true)}>
          {words.rules}
        </Button>
      </div>
      {isRuling ? <RulesForm onClose={() => setRuling(false)} /> : null}
      <WorkState state={state} onCancel={cancel} onRetry={() => void look(false)} />
      <WorkState state={work.state} onCancel={work.cancel} />
      {isPairing ? <DuplicateQueue onClose={() => setPairing(false)} /> : null}
      {rows && !isPairing && !isRuling ? (
        <>
          {rows.some(isPairIssue) ? (
            <div>
              <Button size="small" onClick={() => setPairing(true)}>
                {words.seeDuplicates}
              </Button>
            </div>
          ) : null}
          <IssueList rows={rows} work={work} />
        </>
      ) : null}
    </PanelFrame>
  );
}
