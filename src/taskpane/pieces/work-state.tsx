import type { PanelState } from "../state/panel-state";
import { RefusalNotice } from "./refusal-notice";
import { WorkingLine } from "./working-line";

interface Props {
  readonly state: PanelState<unknown>;
  readonly onCancel: () => void;
  /** Offered beside a refusal: tries the same again. */
  readonly onRetry?: () => void;
}

/** How the work of a panel stands while it has no result: what it is doing, or why it was refused. */
export function WorkState({ state, onCancel, onRetry }: Props) {
  return state.status === "refused" ? (
    <RefusalNotice refusal={state.refusal} onRetry={onRetry} />
  ) : (
    <WorkingLine state={state} onCancel={onCancel} />
  );
}
