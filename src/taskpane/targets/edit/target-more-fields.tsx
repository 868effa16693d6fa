import { Checkbox } from "@fluentui/react-components";
import { useWording } from "../../context/language";
import { ChoiceField } from "../../pieces/choice-field";
import { DateField } from "../../pieces/date-field";
import { TextField } from "../../pieces/text-field";
import type { TargetFieldsProps } from "./target-fields";
import { editEn } from "./wording.en";
import { editVi } from "./wording.vi";

/** What a target may have beside, each with what is taken for granted. */
export function TargetMoreFields({ id, draft, faults, ledger, onChange }: TargetFieldsProps & { readonly id: string | null }) {
  const words = useWording({ vi: editVi, en: editEn });
  const problem = (field: "baseline" | "weight") => (faults[field] ? words.faults[faults[field]] : undefined);
  const others = ledger.targets.filter((target) => target.id !== id && target.linkedTo === null);
  const links = { "": words.linkedNone, ...Object.fromEntries(others.map((target) => [target.id, `${target.id}. ${target.text}`])) };
  return (
    <>
      {draft.kind === "quantity" && draft.nature !== "counted" ? (
        <ChoiceField label={words.nature} value={draft.nature} choices={words.natures} onChange={(nature) => onChange({ nature })} />
      ) : null}
      {draft.kind === "quantity" || draft.kind === "percentage" ? (
        <TextField
          label={words.baseline}
          numeric
          value={draft.baseline}
          problem={problem("baseline")}
          onChange={(baseline) => onChange({ baseline })}
        />
      ) : null}
      <DateField label={words.start} value={draft.start} onChange={(start) => onChange({ start })} />
      <TextField
        label={words.lead}
        value={draft.lead}
        known={ledger.units.map(({ name }) => name)}
        onChange={(lead) => onChange({ lead })}
      />
      <TextField
        label={words.weight}
        hint={words.weightHint}
        numeric
        value={draft.weight}
        problem={problem("weight")}
        onChange={(weight) => onChange({ weight })}
      />
      {others.length > 0 ? (
        <ChoiceField label={words.linkedTo} value={draft.linkedTo} choices={links} onChange={(linkedTo) => onChange({ linkedTo })} />
      ) : null}
      <Checkbox label={words.optional} checked={draft.optional} onChange={(_, data) => onChange({ optional: data.checked === true })} />
    </>
  );
}
