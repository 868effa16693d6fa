import type { ChosenFile, Operations } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { refusalText } from "../../operations/refusal-wording/refusal-text";
import { FileButton } from "../pieces/file-button";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { resultOf } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

type BroughtIn = Extract<Awaited<ReturnType<Operations["bringInFiles"]>>, { ok: true }>["value"];

interface Props {
  readonly isBusy: boolean;
  readonly onBrought: () => void;
}

/** Chooses several files of the same form: their sheets are copied behind those of the workbook, and are taken in with them. */
export function MoreFiles({ isBusy, onBrought }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const operations = useOperations();
  const [state, bring] = usePanel<BroughtIn>();
  const choose = async (files: readonly ChosenFile[]) => {
    const result = await bring.run(async (work) => {
      const read = await Promise.all(files.map(async ({ name, content }) => ({ name, content: await content() })));
      return operations.bringInFiles(read, work);
    });
    if (result?.ok && result.value.brought.length > 0) onBrought();
  };
  const found = resultOf(state);
  return (
    <>
      <div className={layout.tight}>
        <FileButton
          label={words.moreFiles}
          accept=".xlsx,.xlsm,.csv,.tsv"
          multiple
          small
          isDisabled={isBusy || state.status === "working"}
          onChoose={(files) => void choose(files)}
        />
        <p className={layout.muted}>{words.moreFilesHint}</p>
      </div>
      <WorkState state={state} onCancel={bring.cancel} />
      {found && found.brought.length > 0 ? (
        <Notice tone="good" title={words.broughtIn(found.brought.flatMap(({ sheets }) => sheets).join(", "))} />
      ) : null}
      {(found?.refused ?? []).map(({ file, refusal }) => {
        const { sentence, tip } = refusalText(refusal, language);
        return (
          <Notice key={file} tone="warning" title={words.fileLeftOut(file)}>
            {sentence} {tip}
          </Notice>
        );
      })}
    </>
  );
}
