import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { refusalText } from "../operations/refusal-wording/refusal-text";
import type { Language } from "../operations/operations";
import type { FileState } from "./use-book";
import type { StandaloneWording } from "./wording.vi";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, marginRight: "8px", fontSize: "16px", fontWeight: 600, color: tokens.colorBrandForeground1 },
  status: { flexGrow: 1, minWidth: "120px", fontSize: "13px", color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: 600 },
});

interface Props {
  readonly words: StandaloneWording;
  readonly language: Language;
  readonly file: FileState;
  readonly fileName: string | null;
  readonly isDirty: boolean;
  readonly hasCharts: boolean;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onSpeak: () => void;
}

function statusText({ file, fileName, isDirty, hasCharts, words, language }: Props): string {
  switch (file.status) {
    case "opening":
      return words.opening;
    case "saving":
      return words.saving;
    case "saved":
      return words.saved(file.name);
    case "sample-missing":
      return words.sampleMissing;
    case "save-failed":
      return words.saveFailed;
    case "refused": {
      const { sentence, tip } = refusalText(file.refusal, language);
      return `${sentence} ${tip}`;
    }
    case "ready":
      return [`${fileName ?? ""}${isDirty ? ` (${words.unsaved})` : ""}`, hasCharts ? words.charts : words.local]
        .filter((part) => part !== "")
        .join(" – ");
  }
}

/** The page's own buttons and what it last did with a file. */
export function PageBar(props: Props) {
  const styles = useStyles();
  const { words, file, fileName, onOpen, onSample, onSave, onSpeak } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async (chosen: File | undefined) => {
    if (chosen) onOpen(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  const isBusy = file.status === "opening" || file.status === "saving";
  const isBad = file.status === "refused" || file.status === "sample-missing" || file.status === "save-failed";
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{words.name}</h1>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.open}
        accept=".xlsx,.xlsm,.csv"
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button disabled={isBusy} onClick={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <Button appearance="primary" disabled={isBusy || fileName === null} onClick={onSave}>
        {words.save}
      </Button>
      <Button appearance="subtle" disabled={isBusy} onClick={onSample}>
        {words.sample}
      </Button>
      <span role={isBad ? "alert" : "status"} className={isBad ? styles.bad : styles.status}>
        {statusText(props)}
      </span>
      <Button appearance="subtle" aria-label={words.languageLabel} onClick={onSpeak}>
        {words.language}
      </Button>
    </header>
  );
}
