import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { vietnameseDate } from "../../domain/calendar/calendar-date";
import type { ReadyPlanChoice as Ready, WrittenLedger } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

/** A ready plan (kế hoạch soạn sẵn) is chosen, looked at and written into the ledger. */
export function ReadyPlanChoice({ onWritten }: { readonly onWritten: () => void }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [list, setList] = useState<readonly Ready[]>([]);
  const [id, setId] = useState("");
  const [state, { run, cancel }] = usePanel<WrittenLedger>();
  useEffect(() => {
    void operations.listReadyPlans().then(setList);
  }, [operations]);
  const chosen = list.find((plan) => plan.id === id);
  const adopt = async () => {
    const result = await run((work) => operations.adoptReadyPlan(id, work));
    if (!result?.ok) return;
    announce(words.written);
    workbookChanged();
    onWritten();
  };
  const count = (value: number) => shownNumber(value, language);
  return (
    <section className={layout.card} aria-label={words.ready}>
      <Field label={words.ready} hint={words.readyHint}>
        <Select value={id} onChange={(_, data) => setId(data.value)}>
          <option value="">{words.choosePlaceholder}</option>
          {list.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen ? (
        <>
          <p className={layout.text}>{chosen.purpose}</p>
          <p className={layout.muted}>
            {words.readyHolds(count(chosen.targets), count(chosen.activities), vietnameseDate(chosen.start), vietnameseDate(chosen.end))}
          </p>
        </>
      ) : null}
      <WorkState state={state} onCancel={cancel} />
      {chosen ? (
        <div>
          <Button appearance="primary" disabled={state.status === "working"} onClick={() => void adopt()}>
            {words.adoptReady}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
