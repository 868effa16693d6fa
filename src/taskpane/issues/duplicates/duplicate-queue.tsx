import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DuplicateQuestion, PairAnswer } from "../../../operations/operations";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useNavigation } from "../../context/navigation";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { Notice } from "../../pieces/notice";
import { RefusalNotice } from "../../pieces/refusal-notice";
import { useLayout } from "../../pieces/use-layout";
import { WorkingLine } from "../../pieces/working-line";
import { resultOf } from "../../state/panel-state";
import { usePanel } from "../../state/use-panel";
import { PairDecisionCard } from "./pair-decision-card";
import { duplicatesEn } from "./wording.en";
import { duplicatesVi } from "./wording.vi";

const pairKey = ({ first, second }: Pick<DuplicateQuestion, "first" | "second">) => `${first.mark} ${second.mark}`;

/** The other panels look again only once the queue is left: with many households that takes longer than a decision. */
function useOverviewToldLater(): { owe(): void } {
  const { workbookChanged } = useOverview();
  const { panel } = useNavigation();
  const owed = useRef(false);
  useEffect(
    () => () => {
      if (owed.current) workbookChanged();
      owed.current = false;
    },
    [panel, workbookChanged],
  );
  return { owe: () => void (owed.current = true) };
}

/** Pairs that may be one household, one after the other, until none is left or the rest is put off. */
export function DuplicateQueue({ onClose }: { readonly onClose: () => void }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: duplicatesVi, en: duplicatesEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const told = useOverviewToldLater();
  const [list, { run }] = usePanel<readonly DuplicateQuestion[]>();
  const [settling, settle] = usePanel<null>();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [different, setDifferent] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => run((work) => operations.listDuplicates(work)), [run, operations]);
  useEffect(() => void load(), [load]);
  const waiting = (resultOf(list) ?? []).filter((pair) => !later.has(pairKey(pair)) && !different.has(pairKey(pair)));
  const question = waiting[0];
  const answer = async (given: PairAnswer) => {
    const result = await settle.run((work) => operations.settlePair(given, work));
    if (!result?.ok) return;
    announce(given.verdict === "same" ? words.merged : words.remembered);
    told.owe();
    // Rows stay where they are when two are called different: the list of pairs still holds.
    if (given.verdict === "different") setDifferent((known) => new Set([...known, pairKey(given)]));
    else await load();
  };
  return (
    <section className={layout.stack} aria-label={words.title}>
      <div className={layout.between}>
        <h3 className={layout.heading}>{words.title}</h3>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <WorkingLine state={list} />
      <WorkingLine state={settling} onCancel={settle.cancel} />
      {list.status === "refused" ? <RefusalNotice refusal={list.refusal} onRetry={() => void load()} /> : null}
      {settling.status === "refused" ? <RefusalNotice refusal={settling.refusal} onRetry={() => (settle.reset(), void load())} /> : null}
      {question ? (
        <>
          <p className={layout.muted} role="status">
            {words.left(shownNumber(waiting.length, language))}
          </p>
          <PairDecisionCard
            key={pairKey(question)}
            question={question}
            isBusy={settling.status === "working" || list.status === "working"}
            onAnswer={(given) => void answer(given)}
            onLater={() => setLater((put) => new Set([...put, pairKey(question)]))}
          />
        </>
      ) : null}
      {list.status === "done" && !question ? (
        <Notice tone="good">{later.size > 0 ? words.restLater(shownNumber(later.size, language)) : words.none}</Notice>
      ) : null}
    </section>
  );
}
