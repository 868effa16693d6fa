import { Button } from "@fluentui/react-components";
import { useWording } from "../context/language";
import { Notice } from "../pieces/notice";
import { RefusalNotice } from "../pieces/refusal-notice";
import { WorkingLine } from "../pieces/working-line";
import type { IssueWork } from "./use-issue-work";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

/** What was done last about issues, with the way back from fixes. */
export function IssueWorkNotice({ work }: { readonly work: IssueWork }) {
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const { state, undoable } = work;
  const undo =
    undoable.length > 0 ? (
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
