import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { PlanInput } from "../../operations/operations";
import { useWording } from "../context/language";
import { useSamplePlan } from "../context/sample-plan";
import { Icon } from "../pieces/icon";
import { useLayout } from "../pieces/use-layout";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const useStyles = makeStyles({
  drop: { alignItems: "flex-start", border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly isBusy: boolean;
  readonly onRead: (input: PlanInput) => void;
}

/** Where the plan comes from: a file that is chosen or dropped, or text that is pasted. */
export function PlanSource({ isBusy, onRead }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: planVi, en: planEn });
  const sample = useSamplePlan();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    onRead({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
  };
  const readSample = async () => {
    const input = await sample?.();
    if (input) onRead(input);
  };
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(over);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    void readFile(event.dataTransfer.files[0]);
  };
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      <div
        className={mergeClasses(layout.card, styles.drop, isOver && styles.over)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={drop}
      >
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".docx,.txt,.md,text/plain,text/markdown"
          onChange={(event) => {
            void readFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button appearance="primary" icon={<Icon name="upload" size={18} />} disabled={isBusy} onClick={() => chooser.current?.click()}>
          {words.choose}
        </Button>
        <p className={layout.muted}>{words.chooseHint}</p>
        {sample ? (
          <Button size="small" disabled={isBusy} onClick={() => void readSample()}>
            {words.trySample}
          </Button>
        ) : null}
      </div>
      <Field label={words.orPaste}>
        <Textarea rows={6} resize="vertical" value={pasted} onChange={(_, data) => setPasted(data.value)} />
      </Field>
      <div>
        <Button disabled={isBusy || pasted.trim() === ""} onClick={() => onRead({ name: words.pastedName, content: pasted })}>
          {words.read}
        </Button>
      </div>
    </>
  );
}
