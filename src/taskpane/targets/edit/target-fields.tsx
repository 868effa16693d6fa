import type { Ledger } from "../../../domain/ledger/ledger";
import { useWording } from "../../context/language";
import { ChoiceField } from "../../pieces/choice-field";
import { DateField } from "../../pieces/date-field";
import { TextField } from "../../pieces/text-field";
import { ledgerEn } from "../../wording/ledger-words.en";
import { ledgerVi } from "../../wording/ledger-words.vi";
import type { TargetDraft, TargetReading } from "./target-draft";
import { editEn } from "./wording.en";
import { editVi } from "./wording.vi";

export interface TargetFieldsProps {
  readonly draft: TargetDraft;
  readonly faults: TargetReading["faults"];
  readonly ledger: Ledger;
  readonly onChange: (part: Partial<TargetDraft>) => void;
}

/** Levels that the ledger's units and targets have. */
export const levelsOf = ({ units, targets }: Ledger): string[] => [...new Set([...units, ...targets].flatMap(({ level }) => level ?? []))];

/** What every target of a kind needs. */
export function TargetFields({ draft, faults, ledger, onChange }: TargetFieldsProps) {
  const words = useWording({ vi: editVi, en: editEn });
  const { comparators } = useWording({ vi: ledgerVi, en: ledgerEn });
  // What is merely not typed yet is said once below the form, not in red at every field.
  const said = (field: keyof TargetReading["faults"]) => {
    const fault = faults[field];
    return fault === undefined || fault.endsWith("-missing") ? undefined : words.faults[fault];
  };
  const { kind } = draft;
  const value = { quantity: words.value, percentage: words.share, cadence: words.visits, milestone: words.value }[kind];
  return (
    <>
      <TextField label={words.text} hint={words.textHint} required value={draft.text} onChange={(text) => onChange({ text })} />
      {kind === "milestone" ? null : (
        <>
          <ChoiceField
            label={words.comparator}
            value={draft.comparator}
            choices={comparators}
            onChange={(comparator) => onChange({ comparator })}
          />
          <TextField
            label={value}
            hint={kind === "cadence" ? words.visitsHint : undefined}
            required
            numeric
            value={draft.value}
            problem={said("value")}
            onChange={(typed) => onChange({ value: typed })}
          />
        </>
      )}
      {kind === "quantity" ? (
        <TextField label={words.measure} hint={words.measureHint} value={draft.measure} onChange={(measure) => onChange({ measure })} />
      ) : null}
      {kind === "percentage" ? (
        <TextField
          label={words.denominator}
          hint={words.denominatorHint}
          required
          value={draft.denominator}
          onChange={(denominator) => onChange({ denominator })}
        />
      ) : null}
      {kind === "milestone" ? null : (
        <ChoiceField
          label={words.period}
          value={draft.period}
          choices={kind === "cadence" ? withoutOnce(words.periods) : words.periods}
          onChange={(period) => onChange({ period })}
        />
      )}
      <ChoiceField label={words.scope} value={draft.scope} choices={words.scopes} onChange={(scope) => onChange({ scope })} />
      {draft.scope === "each_unit" || kind === "cadence" ? (
        <TextField
          label={words.level}
          hint={words.levelHint}
          required={draft.scope === "each_unit"}
          value={draft.level}
          known={levelsOf(ledger)}
          onChange={(level) => onChange({ level })}
        />
      ) : null}
      <DateField
        label={kind === "milestone" ? words.dueMilestone : words.due}
        required={kind === "milestone"}
        value={draft.due}
        hint={said("due")}
        onChange={(due) => onChange({ due })}
      />
    </>
  );
}

function withoutOnce<T extends { readonly once: string }>({ once: _once, ...periods }: T): Omit<T, "once"> {
  return periods;
}
