import { Button } from "@fluentui/react-components";
import type { PanelState } from "../state/panel-state";
import { Notice } from "./notice";
import { WorkState } from "./work-state";

interface Props {
  readonly work: {
    readonly state: PanelState<string>;
    readonly isBusy: boolean;
    readonly canUndo: boolean;
    undo(): void;
    cancel(): void;
  };
  /** The word on the button that takes it back. */
  readonly undo: string;
}

/** What a panel did last, with the way back where there is one. */
export function WorkNotice({ work, undo }: Props) {
  const { state } = work;
  const back = work.canUndo ? (
    <Button size="small" disabled={work.isBusy} onClick={work.undo}>
      {undo}
    </Button>
  ) : undefined;
  return (
    <>
      <WorkState state={state} onCancel={work.cancel} />
      {state.status === "done" ? (
        <Notice tone="good" actions={back}>
          {state.value}
        </Notice>
      ) : null}
    </>
  );
}
