import { useEffect, useState } from "react";
import type { PlanDocument, PlanInput } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { shownNumber } from "../format/shown-number";
import { useLastChange } from "../last-change/last-change-context";
import { PanelFrame } from "../pieces/panel-frame";
import { RefusalNotice } from "../pieces/refusal-notice";
import { WorkingLine } from "../pieces/working-line";
import { usePanel } from "../state/use-panel";
import { PlanReview } from "./plan-review";
import { PlanSource } from "./plan-source";
import { PlanWritten } from "./plan-written";
import { ReadyPlanChoice } from "./ready-plan-choice";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

/** Kế hoạch: a plan document is read and its commitments are accepted one by one. */
export function PlanPanel() {
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const [state, { run, cancel, reset }] = usePanel<PlanDocument>();
  const [isWritten, setWritten] = useState(false);
  const [turn, setTurn] = useState(0);
  const { changes } = useLastChange();
  const isUndone = changes.find(({ operation }) => operation === "adopt-plan")?.how === "undone";
  useEffect(() => {
    if (isUndone) setWritten(false);
  }, [isUndone]);
  const read = async (input: PlanInput) => {
    const result = await run((work) => operations.readPlan(input, work));
    if (!result?.ok) return;
    setTurn((last) => last + 1);
    announce(words.found(shownNumber(result.value.commitments.length, language)));
  };
  return (
    <PanelFrame id="plan">
      {state.status === "refused" ? <RefusalNotice refusal={state.refusal} /> : null}
      {state.status === "done" ? <PlanReview key={turn} document={state.value} onAnother={reset} /> : null}
      {isWritten ? <PlanWritten onAnother={() => setWritten(false)} /> : null}
      {state.status === "done" || isWritten ? null : (
        <>
          <PlanSource isBusy={state.status === "working"} onRead={(input) => void read(input)} />
          <ReadyPlanChoice onWritten={() => setWritten(true)} />
        </>
      )}
      <WorkingLine state={state} onCancel={cancel} />
    </PanelFrame>
  );
}
