import { Button, Field, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { DuplicateQuestion, MergeChoice, PairAnswer, ReceiptChoice } from "../../../operations/operations";
import { useLanguage, useWording } from "../../context/language";
import { CellLinks } from "../../pieces/cell-links";
import { useLayout } from "../../pieces/use-layout";
import { evidenceInWords } from "./evidence-words";
import { PairFields } from "./pair-fields";
import { duplicatesEn } from "./wording.en";
import { duplicatesVi } from "./wording.vi";

interface Props {
  readonly question: DuplicateQuestion;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: PairAnswer) => void;
  readonly onLater: () => void;
}

const suggestion = ({ fields }: DuplicateQuestion): MergeChoice =>
  Object.fromEntries(fields.map(({ field, suggested }) => [field, suggested]));

/** Two rows of the roster side by side, what speaks for and against one household, and the three answers. */
export function PairDecisionCard({ question, isBusy, onAnswer, onLater }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: duplicatesVi, en: duplicatesEn });
  const [choice, setChoice] = useState(() => suggestion(question));
  const [receipts, setReceipts] = useState<ReceiptChoice>("keep-first");
  const [showsPersonal, setShowsPersonal] = useState(false);
  const { first, second, cells, evidence, against } = question;
  return (
    <article className={layout.card}>
      <p className={layout.text}>{words.alike(evidenceInWords(evidence, language))}</p>
      {against.length > 0 ? <p className={layout.text}>{words.unlike(evidenceInWords(against, language))}</p> : null}
      <PairFields question={question} choice={choice} showsPersonal={showsPersonal} onChoose={setChoice} />
      <Switch checked={showsPersonal} label={words.showPersonal} onChange={(_, data) => setShowsPersonal(data.checked)} />
      <CellLinks label={words.inLedger} cells={cells.filter((cell) => cell !== null)} />
      {question.bothReceive ? (
        <Field label={words.receipts}>
          <RadioGroup value={receipts} onChange={(_, data) => setReceipts(data.value as ReceiptChoice)}>
            <Radio value="keep-first" label={words.keepFirst} />
            <Radio value="keep-both" label={words.keepBoth} />
          </RadioGroup>
        </Field>
      ) : null}
      <div className={layout.row}>
        <Button appearance="primary" disabled={isBusy} onClick={() => onAnswer({ first, second, verdict: "same", choice, receipts })}>
          {words.same}
        </Button>
        <Button disabled={isBusy} onClick={() => onAnswer({ first, second, verdict: "different" })}>
          {words.different}
        </Button>
        <Button appearance="subtle" disabled={isBusy} onClick={onLater}>
          {words.later}
        </Button>
      </div>
    </article>
  );
}
