import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { done } from "../../operations/refusals/refusal";
import type { TakenBackChange, WayBack } from "../../operations/undo/way-back";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { useLastChange, type Change } from "./last-change-context";
import { lastChangeEn } from "./wording.en";
import { lastChangeVi } from "./wording.vi";

const MOST_CELLS = 4;

interface Props {
  readonly change: Change;
  /** What can be done beside taking it back. */
  readonly actions?: ReactNode;
  /** Other changes came after it. */
  readonly isEarlier?: boolean;
}

/** One change: what was done, what was kept when it was taken back, and the way back or forth. */
export function ChangeNotice({ change, actions, isEarlier = false }: Props) {
  const language = useLanguage();
  const words = useWording({ vi: lastChangeVi, en: lastChangeEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const { turned } = useLastChange();
  const [state, { run, cancel }] = usePanel<{ readonly taken: TakenBackChange; readonly way: WayBack | undefined }>();
  const { operation, how, told, way, taken } = change;
  const isUndone = how === "undone";
  const takeBack = async () => {
    const result = await run(async (work) => {
      const back = await operations.undoChange(way, work);
      return back.ok ? done({ taken: back.value, way: back.undo }) : back;
    });
    if (!result?.ok || !result.value.way) return;
    turned(change, result.value.way, result.value.taken);
    announce(words[isUndone ? "redone" : "undone"](operation));
    workbookChanged();
  };
  const { kept, gone } = taken ?? { kept: [], gone: 0 };
  const more = kept.length > MOST_CELLS ? shownNumber(kept.length - MOST_CELLS, language) : null;
  const tone = kept.length + gone > 0 ? "warning" : isEarlier ? "quiet" : "good";
  const name = isUndone ? words.redoOf(operation) : words.undoOf(operation);
  return (
    <>
      <Notice
        tone={tone}
        title={(how === "done" ? told : null) ?? words[how](operation)}
        actions={
          <>
            <Button
              size="small"
              disabled={state.status === "working"}
              aria-label={isEarlier ? name : undefined}
              onClick={() => void takeBack()}
            >
              {isUndone ? words.redo : words.undo}
            </Button>
            {actions}
          </>
        }
      >
        {kept.length + gone > 0 ? (
          <>
            {kept.length > 0 ? <div>{words.kept(kept.slice(0, MOST_CELLS).join("; "), more)}</div> : null}
            {gone > 0 ? <div>{words.gone(shownNumber(gone, language))}</div> : null}
          </>
        ) : null}
      </Notice>
      <WorkState state={state} onCancel={cancel} />
    </>
  );
}
