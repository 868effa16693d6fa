import { Button } from "@fluentui/react-components";
import type { Refusal } from "../../operations/refusals/refusal";
import { useAnnounce } from "../context/announcer";
import { useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { Notice } from "../pieces/notice";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

/** Where the ledger cannot be read because a sheet of it was deleted: the way on with an empty one. */
export function RestoreSheets({ refusal }: { readonly refusal: Refusal }) {
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<readonly string[]>();
  if (refusal.code !== "ledger-damaged" || refusal.heading !== null || refusal.table === "Plan") return null;
  const restore = async () => {
    const result = await run((work) => operations.restoreSheets(work));
    if (!result?.ok) return;
    announce(words.restored);
    workbookChanged();
  };
  const button = (
    <Button size="small" disabled={state.status === "working"} onClick={() => void restore()}>
      {words.restore}
    </Button>
  );
  return (
    <>
      <Notice tone="quiet" actions={button}>
        {words.restoreAbout}
      </Notice>
      <WorkState state={state} onCancel={cancel} />
    </>
  );
}
