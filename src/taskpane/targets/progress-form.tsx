import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { draftInWords, readDraft, type ProgressDraft } from "./progress-draft";
import { ProgressFields } from "./progress-fields";
import { TargetChoice } from "./target-choice";
import { isEntered } from "./target-rows";
import { targetsEn } from "./wording.en";
import { targetsVi } from "./wording.vi";

interface Props {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  /** Target that the form was opened for; a new object chooses it again and moves the focus here. */
  readonly asked: { readonly targetId: string } | null;
}

/** Quick entry of a result (nhập kết quả): what will be written stands in words before it is written. */
export function ProgressForm({ ledger, today, asked }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: targetsVi, en: targetsEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel, reset }] = usePanel<null>();
  const [draft, setDraft] = useState<ProgressDraft>({
    targetId: "",
    unit: "",
    date: today,
    quantity: "",
    denominator: "",
    source: "",
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!asked) return;
    setDraft((last) => ({ ...last, targetId: asked.targetId, quantity: "", denominator: "" }));
    form.current?.scrollIntoView({ block: "start" });
    form.current?.querySelector("select")?.focus();
  }, [asked]);
  const targets = ledger.targets.filter(isEntered);
  const target = targets.find(({ id }) => id === draft.targetId) ?? null;
  const reading = target ? readDraft(draft, target) : null;
  const change = (part: Partial<ProgressDraft>) => {
    setDraft((last) => ({ ...last, ...part }));
    if (state.status !== "working") reset();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = reading?.input;
    if (!input) return;
    const result = await run((work) => operations.enterProgress(input, work));
    if (!result?.ok) return;
    setDraft((last) => ({ ...last, quantity: "", unit: "" }));
    announce(words.saved);
    workbookChanged();
    form.current?.querySelector("input")?.focus();
  };
  return (
    <form ref={form} className={layout.card} aria-label={words.entry} onSubmit={(event) => void save(event)}>
      <h3 className={layout.heading}>{words.entry}</h3>
      <TargetChoice targets={targets} chosen={target} onChoose={(targetId) => change({ targetId, denominator: "" })} />
      {target && reading ? <ProgressFields target={target} draft={draft} reading={reading} units={ledger.units} onChange={change} /> : null}
      {target && reading?.input ? (
        <p className={layout.muted} role="status">
          {draftInWords(reading.input, target, words, language)}
        </p>
      ) : null}
      {reading?.isAboveTotal ? <Notice tone="warning">{words.aboveTotal}</Notice> : null}
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? <Notice tone="good">{words.saved}</Notice> : null}
      {target ? (
        <div>
          <Button type="submit" appearance="primary" disabled={!reading?.input || state.status === "working"}>
            {words.save}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
