import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { IntakePreview, WrittenLedger } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { Icon } from "../pieces/icon";
import { PanelFrame } from "../pieces/panel-frame";
import { WorkState } from "../pieces/work-state";
import { resultOf } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { intakeChoice, withCorrection, type Correction, type FoundTable } from "./intake-choice";
import { IntakeReview } from "./intake-review";
import { IntakeWritten } from "./intake-written";
import { MoreFiles } from "./more-files";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

/** Nhận dữ liệu: what the sheets hold, how it was read, corrections, and the writing into the ledger. */
export function IntakePanel() {
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [looking, look] = usePanel<IntakePreview>();
  const [writing, write] = usePanel<WrittenLedger>();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const previewWith = useCallback(
    async (known: readonly Correction[]) => {
      const result = await look.run((work) => operations.previewIntake(known, work));
      if (result?.ok)
        announce(
          words.found(
            shownNumber(result.value.tables.length, language),
            shownNumber(new Set(result.value.tables.map(({ sheet }) => sheet)).size, language),
          ),
        );
    },
    [look, operations, announce, words, language],
  );
  const latest = useRef(corrections);
  latest.current = corrections;
  useEffect(() => void previewWith(latest.current), [previewWith]);
  const correct = (correction: Correction) => {
    const next = withCorrection(corrections, correction);
    setCorrections(next);
    void previewWith(next);
  };
  const takeIn = async (tables: readonly FoundTable[]) => {
    const result = await write.run((work) => operations.takeIn(intakeChoice(tables, corrections), work));
    if (!result?.ok) return;
    announce(words.written);
    workbookChanged();
  };
  const again = () => {
    write.reset();
    void previewWith(corrections);
  };
  const preview = resultOf(looking);
  const isBusy = looking.status === "working" || writing.status === "working";
  if (writing.status === "done")
    return (
      <PanelFrame id="intake">
        <IntakeWritten written={writing.value} onAgain={again} />
      </PanelFrame>
    );
  return (
    <PanelFrame id="intake">
      <div>
        <Button size="small" icon={<Icon name="redo" size={16} />} disabled={isBusy} onClick={() => void previewWith(corrections)}>
          {words.look}
        </Button>
      </div>
      <MoreFiles isBusy={isBusy} onBrought={() => void previewWith(corrections)} />
      <WorkState state={looking} onCancel={look.cancel} onRetry={() => void previewWith(corrections)} />
      {preview ? <IntakeReview preview={preview} isBusy={isBusy} onCorrect={correct} onTakeIn={(tables) => void takeIn(tables)} /> : null}
      <WorkState state={writing} onCancel={write.cancel} />
    </PanelFrame>
  );
}
