import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { LedgerUndo, TakenBackChange } from "../../operations/ledger-undo";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { useLastChange } from "./last-change-context";
import { lastChangeEn } from "./wording.en";
import { lastChangeVi } from "./wording.vi";

const MOST_CELLS = 4;

const useStyles = makeStyles({ line: { padding: "8px 12px 4px" } });

/** What was done last to the ledger, with the way back, and from there the way forth. */
export function LastChangeLine() {
  const { undo, told, offer } = useLastChange();
  return undo ? <Line undo={undo} told={told} onClose={() => offer(null)} /> : null;
}

/** What the person sees of the change: it was done by an operation, taken back, or done again. */
interface Shown {
  readonly operation: LedgerUndo["operation"];
  readonly how: "done" | "undone" | "redone";
  readonly taken: TakenBackChange | null;
}

interface Props {
  readonly undo: LedgerUndo;
  readonly told: string | null;
  readonly onClose: () => void;
}

function Line({ undo, told, onClose }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: lastChangeVi, en: lastChangeEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel, reset }] = usePanel<TakenBackChange>();
  const [shown, setShown] = useState<Shown>({ operation: undo.operation, how: "done", taken: null });
  useEffect(() => {
    if (undo.operation === "undo") return;
    reset();
    setShown({ operation: undo.operation, how: "done", taken: null });
  }, [undo, reset]);
  const takeBack = async () => {
    const result = await run((work) => operations.undoChange(undo, work));
    if (!result?.ok) return;
    const how = shown.how === "undone" ? "redone" : "undone";
    setShown({ operation: shown.operation, how, taken: result.value });
    announce(words[how](shown.operation));
    workbookChanged();
  };
  const { kept, gone } = shown.taken ?? { kept: [], gone: 0 };
  const more = kept.length > MOST_CELLS ? shownNumber(kept.length - MOST_CELLS, language) : null;
  const title = (shown.how === "done" ? told : null) ?? words[shown.how](shown.operation);
  const actions = (
    <>
      <Button size="small" disabled={state.status === "working"} onClick={() => void takeBack()}>
        {shown.how === "undone" ? words.redo : words.undo}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
  return (
    <section aria-label={words.label} className={styles.line}>
      <Notice tone={kept.length + gone > 0 ? "warning" : "good"} title={title} actions={actions}>
        {kept.length > 0 ? <div>{words.kept(kept.slice(0, MOST_CELLS).join("; "), more)}</div> : null}
        {gone > 0 ? <div>{words.gone(shownNumber(gone, language))}</div> : null}
      </Notice>
      <WorkState state={state} onCancel={cancel} />
    </section>
  );
}
