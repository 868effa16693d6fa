import { Button } from "@fluentui/react-components";
import { useWording } from "../context/language";
import { Notice } from "../pieces/notice";
import { RefusalNotice } from "../pieces/refusal-notice";
import { WorkingLine } from "../pieces/working-line";
import type { RosterWork } from "./use-roster-work";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

/** What was done last to the roster, with the way back. */
export function RosterWorkNotice({ work }: { readonly work: RosterWork }) {
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const { state } = work;
  const undo = work.canUndo ? (
    <Button size="small" disabled={work.isBusy} onClick={work.undo}>
      {words.undo}
    </Button>
  ) : undefined;
  return (
    <>
      <WorkingLine state={state} onCancel={work.cancel} />
      {state.status === "refused" ? <RefusalNotice refusal={state.refusal} /> : null}
      {state.status === "done" ? (
        <Notice tone="good" actions={undo}>
          {state.value}
        </Notice>
      ) : null}
    </>
  );
}
