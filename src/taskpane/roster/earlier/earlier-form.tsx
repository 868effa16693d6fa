import { Button } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { vietnameseDate } from "../../../domain/calendar/calendar-date";
import type { ChosenFile } from "../../../operations/operations";
import { done } from "../../../operations/refusals/refusal";
import type { EarlierComparison } from "../../../operations/roster/roster-operations";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useNavigation } from "../../context/navigation";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { FileButton } from "../../pieces/file-button";
import { Notice } from "../../pieces/notice";
import { RefusalNotice } from "../../pieces/refusal-notice";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { resultOf } from "../../state/panel-state";
import { usePanel } from "../../state/use-panel";
import { earlierEn } from "./wording.en";
import { earlierVi } from "./wording.vi";

/** Compares the roster with the ledgers of earlier plans, and tells how many of its households already received something. */
export function EarlierForm({ onClose }: { readonly onClose: () => void }) {
  const layout = useLayout();
  const words = useWording({ vi: earlierVi, en: earlierEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { revision, workbookChanged } = useOverview();
  const [list, { run: look }] = usePanel<readonly EarlierComparison[]>();
  const [state, { run, cancel }] = usePanel<null>();
  const load = useCallback(() => look((work) => operations.listEarlier(work)), [look, operations]);
  useEffect(() => void load(), [load, revision]);
  const told = useFoundSentence();
  const compare = async (file: ChosenFile) => {
    let sentence = "";
    const result = await run(async (work) => {
      const compared = await operations.compareEarlier(file, work);
      if (!compared.ok) return compared;
      sentence = told(compared.value);
      return done(null, compared.undo);
    });
    if (result?.ok) changed(sentence);
  };
  const forget = async (file: string) => {
    const result = await run((work) => operations.forgetEarlier(file, work));
    if (result?.ok) changed(words.forgotten(file));
  };
  const changed = (sentence: string) => {
    announce(sentence);
    workbookChanged();
  };
  const isBusy = state.status === "working";
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.text}>{words.explain}</p>
      <p className={layout.muted}>{words.privacy}</p>
      <FileButton
        label={words.choose}
        accept=".xlsx,.xlsm"
        isDisabled={isBusy}
        onChoose={([file]) => (file ? void compare(file) : undefined)}
      />
      <WorkState state={state} onCancel={cancel} />
      {list.status === "refused" ? <RefusalNotice refusal={list.refusal} onRetry={() => void load()} /> : null}
      <ul className={layout.list} aria-label={words.list}>
        {(resultOf(list) ?? []).map((compared) => (
          <li key={compared.file}>
            <Compared compared={compared} isBusy={isBusy} onForget={() => void forget(compared.file)} />
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}

function useFoundSentence(): (compared: EarlierComparison) => string {
  const language = useLanguage();
  const words = useWording({ vi: earlierVi, en: earlierEn });
  return ({ households, receipts }) =>
    households === 0 ? words.noneFound : words.found(shownNumber(households, language), shownNumber(receipts, language));
}

interface ComparedProps {
  readonly compared: EarlierComparison;
  readonly isBusy: boolean;
  readonly onForget: () => void;
}

function Compared({ compared, isBusy, onForget }: ComparedProps) {
  const layout = useLayout();
  const words = useWording({ vi: earlierVi, en: earlierEn });
  const { go } = useNavigation();
  const told = useFoundSentence();
  const { file, plan, comparedOn, households } = compared;
  return (
    <Notice
      tone={households > 0 ? "warning" : "good"}
      title={file}
      actions={
        <>
          {households > 0 ? (
            <Button size="small" onClick={() => go("issues")}>
              {words.seeIssues}
            </Button>
          ) : null}
          <Button size="small" appearance="subtle" disabled={isBusy} aria-label={words.forgetOf(file)} onClick={onForget}>
            {words.forget}
          </Button>
        </>
      }
    >
      <p className={layout.text}>
        {told(compared)} {plan === "" ? "" : words.ofPlan(plan)}
      </p>
      <p className={layout.muted}>{words.comparedOn(vietnameseDate(comparedOn))}</p>
    </Notice>
  );
}
