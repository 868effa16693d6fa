import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import type { Target } from "../../domain/ledger/target";
import type { Unit } from "../../domain/ledger/unit";
import { useWording } from "../context/language";
import { DateField } from "../pieces/date-field";
import type { ProgressDraft, ProgressReading } from "./progress-draft";
import { targetsEn } from "./wording.en";
import { targetsVi } from "./wording.vi";

interface Props {
  readonly target: Target;
  readonly draft: ProgressDraft;
  readonly reading: ProgressReading;
  readonly units: readonly Unit[];
  readonly onChange: (part: Partial<ProgressDraft>) => void;
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (typed: string) => void;
}

function NumberField({ label, hint, value, problem, onChange }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} required validationState={problem ? "error" : "none"} validationMessage={problem}>
      <Input inputMode="decimal" autoComplete="off" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** Fields of an entry; which ones depends on the kind of target. */
export function ProgressFields({ target, draft, reading, units, onChange }: Props) {
  const words = useWording({ vi: targetsVi, en: targetsEn });
  const known = useId();
  const total = target.denominator ? words.denominatorOf(target.denominator) : words.denominator;
  const totalProblem = reading.denominatorWrong ? words.numberWrong : reading.isZeroDenominator ? words.zeroDenominator : undefined;
  const isMilestone = target.kind === "milestone";
  return (
    <>
      {isMilestone ? null : (
        <NumberField
          label={words.quantity}
          hint={words.quantityHint}
          value={draft.quantity}
          problem={reading.quantityWrong ? words.numberWrong : undefined}
          onChange={(quantity) => onChange({ quantity })}
        />
      )}
      {target.kind === "percentage" ? (
        <NumberField label={total} value={draft.denominator} problem={totalProblem} onChange={(denominator) => onChange({ denominator })} />
      ) : null}
      <DateField label={isMilestone ? words.doneOn : words.date} required value={draft.date} onChange={(date) => onChange({ date })} />
      <Field label={words.unit} hint={words.unitHint}>
        <Input list={known} autoComplete="off" value={draft.unit} onChange={(_, data) => onChange({ unit: data.value })} />
      </Field>
      <datalist id={known}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
      <Field label={words.source} hint={words.sourceHint}>
        <Input value={draft.source} onChange={(_, data) => onChange({ source: data.value })} />
      </Field>
    </>
  );
}
