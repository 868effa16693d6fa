import { Checkbox } from "@fluentui/react-components";
import type { CriterionField } from "../../../operations/roster/roster-operations";
import { useLayout } from "../../pieces/use-layout";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly offered: readonly (readonly [CriterionField, string])[];
  readonly chosen: readonly CriterionField[];
  readonly onChoose: (chosen: readonly CriterionField[]) => void;
}

/** Criteria to be ticked. */
export function CriteriaFields({ label, hint, offered, chosen, onChoose }: Props) {
  const layout = useLayout();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={layout.heading} style={{ padding: 0 }}>
        {label}
      </legend>
      {hint ? <p className={layout.muted}>{hint}</p> : null}
      <div className={layout.tight} style={{ gap: 0 }}>
        {offered.map(([field, name]) => (
          <Checkbox
            key={field}
            label={name}
            checked={chosen.includes(field)}
            onChange={(_, data) => onChoose(data.checked === true ? [...chosen, field] : chosen.filter((one) => one !== field))}
          />
        ))}
      </div>
    </fieldset>
  );
}
