import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Ledger } from "../../../domain/ledger/ledger";
import type { Target, TargetKind } from "../../../domain/ledger/target";
import { explainTarget } from "../../../operations/reports/explain-target";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { FilterChips } from "../../pieces/filter-chips";
import { Notice } from "../../pieces/notice";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { draftOf, readTargetDraft, withKind, type TargetDraft } from "./target-draft";
import { TargetFields } from "./target-fields";
import { TargetMoreFields } from "./target-more-fields";
import { editEn } from "./wording.en";
import { editVi } from "./wording.vi";

interface Props {
  readonly ledger: Ledger;
  /** The target that is changed; null for a new one. */
  readonly target: Target | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

const kinds: readonly TargetKind[] = ["quantity", "percentage", "cadence", "milestone"];

/** A target defined by hand (đặt chỉ tiêu); when it is met stands in words while one types. */
export function TargetForm({ ledger, target, onClose, onSaved }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: editVi, en: editEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<{ readonly id: string }>();
  const [draft, setDraft] = useState(() => draftOf(target, ledger.plan.end));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { input, faults } = readTargetDraft(draft);
  const explanation = explainTarget({ ...input, isNorm: target?.isNorm ?? false }, language);
  const isReady = Object.keys(faults).length === 0;
  const change = (part: Partial<TargetDraft>) => setDraft((last) => ({ ...last, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const result = await run((work) => operations.saveTarget({ id: target?.id ?? null, input }, work));
    if (!result?.ok) return;
    announce(words.saved(result.value.id));
    workbookChanged();
    onSaved(result.value.id);
  };
  const heading = target ? words.edit : words.add;
  const fields = { draft, faults, ledger, onChange: change };
  return (
    <form className={layout.card} aria-label={heading} onSubmit={(event) => void save(event)}>
      <h3 ref={title} tabIndex={-1} className={layout.heading} style={{ outline: "none" }}>
        {heading}
      </h3>
      <FilterChips
        label={words.kind}
        chips={kinds.map((key) => ({ key, label: words.kinds[key] }))}
        chosen={draft.kind}
        onChoose={(kind) => setDraft((last) => withKind(last, kind))}
      />
      <p className={layout.muted}>{words.kindHints[draft.kind]}</p>
      <TargetFields {...fields} />
      <details>
        <summary className={layout.text} style={{ cursor: "pointer", paddingBlock: 4 }}>
          {words.more}
        </summary>
        <div className={layout.stack}>
          <TargetMoreFields {...fields} id={target?.id ?? null} />
        </div>
      </details>
      <div role="status">
        {explanation === "" ? null : (
          <Notice tone="quiet" title={words.meaning}>
            {explanation}
          </Notice>
        )}
      </div>
      {isReady ? null : <p className={layout.muted}>{words.missing}</p>}
      <WorkState state={state} onCancel={cancel} />
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={!isReady || state.status === "working"}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}
