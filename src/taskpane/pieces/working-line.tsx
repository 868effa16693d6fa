import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import type { PanelState } from "../state/panel-state";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { useLayout } from "./use-layout";

const useStyles = makeStyles({
  // Short work passes without a flicker.
  line: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "200ms",
    animationDelay: "250ms",
    animationFillMode: "both",
  },
});

/** How far a running operation is, with a way to stop it; nothing while none runs. */
export function WorkingLine({ state, onCancel }: { readonly state: PanelState<unknown>; readonly onCancel?: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: frameVi, en: frameEn });
  if (state.status !== "working") return null;
  const { progress, cancelling } = state;
  const step = cancelling ? words.stopping : progress ? words.steps[progress.step] : words.working;
  const isCounted = progress !== null && progress.total > 1;
  return (
    <div className={`${layout.card} ${styles.line}`}>
      <div className={layout.between}>
        <span role="status" className={layout.text}>
          {step}…
        </span>
        {isCounted ? (
          <span className={layout.muted}>{words.count(shownNumber(progress.done, language), shownNumber(progress.total, language))}</span>
        ) : null}
      </div>
      <ProgressBar aria-label={step} value={isCounted ? progress.done / progress.total : undefined} />
      {onCancel ? (
        <div>
          <Button size="small" disabled={cancelling} onClick={onCancel}>
            {words.stop}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
