import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Comparator } from "../../domain/ledger/target";
import { useLanguage, useWording } from "../context/language";
import { readQuantity } from "../format/read-quantity";
import { shownNumber } from "../format/shown-number";
import { DateField } from "../pieces/date-field";
import { useLayout } from "../pieces/use-layout";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi, type CommitmentKind } from "../wording/ledger-words.vi";
import { commitmentKinds, type Commitment } from "./proposals";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const comparators: readonly Comparator[] = ["at_least", "at_most", "exactly", "below", "above", "approx"];

interface Props {
  readonly commitment: Commitment;
  readonly onCorrect: (part: Partial<Commitment>) => void;
}

/** Kind, number, measure and date of a proposal, to be put right. */
export function ProposalCorrection({ commitment, onCorrect }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const ledgerWords = useWording({ vi: ledgerVi, en: ledgerEn });
  const [typed, setTyped] = useState(commitment.value === null ? "" : shownNumber(commitment.value, "vi", 6));
  const type = (text: string) => {
    setTyped(text);
    const read = readQuantity(text);
    if (read.kind === "number") onCorrect({ value: read.value });
    if (read.kind === "empty") onCorrect({ value: null });
  };
  return (
    <div className={layout.stack} lang={language}>
      <Field label={words.kind}>
        <Select value={commitment.kind} onChange={(_, data) => onCorrect({ kind: data.value as CommitmentKind })}>
          {commitmentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {ledgerWords.commitments[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.comparator}>
        <Select
          value={commitment.comparator ?? ""}
          onChange={(_, data) => onCorrect({ comparator: data.value === "" ? null : (data.value as Comparator) })}
        >
          <option value="">{words.noComparator}</option>
          {comparators.map((one) => (
            <option key={one} value={one}>
              {ledgerWords.comparators[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.value}>
        <Input inputMode="decimal" value={typed} onChange={(_, data) => type(data.value)} />
      </Field>
      <Field label={words.measure}>
        <Input value={commitment.unit ?? ""} onChange={(_, data) => onCorrect({ unit: data.value === "" ? null : data.value })} />
      </Field>
      <DateField label={words.due} value={commitment.due} onChange={(due) => due !== null && onCorrect({ due, dueExclusive: false })} />
    </div>
  );
}
