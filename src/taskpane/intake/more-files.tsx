import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Operations } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { refusalText } from "../../operations/refusal-wording/refusal-text";
import { Icon } from "../pieces/icon";
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
  const chooser = useRef<HTMLInputElement>(null);
  const [state, bring] = usePanel<BroughtIn>();
  const choose = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const result = await bring.run(async (work) => {
      const read = await Promise.all(files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })));
      return operations.bringInFiles(read, work);
    });
    if (result?.ok && result.value.brought.length > 0) onBrought();
  };
  const found = resultOf(state);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={words.moreFiles}
        accept=".xlsx,.xlsm,.csv,.tsv"
        onChange={(event) => {
          void choose([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <div className={layout.tight}>
        <Button
          size="small"
          style={{ alignSelf: "flex-start" }}
          icon={<Icon name="upload" size={16} />}
          disabled={isBusy || state.status === "working"}
          onClick={() => chooser.current?.click()}
        >
          {words.moreFiles}
        </Button>
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
