import { Field, Select } from "@fluentui/react-components";

interface Props<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly choices: Readonly<Partial<Record<K, string>>>;
  readonly onChange: (key: K) => void;
  readonly problem?: string;
}

/** One of a few words. */
export function ChoiceField<K extends string>({ label, value, choices, onChange, problem }: Props<K>) {
  return (
    <Field label={label} validationState={problem ? "error" : "none"} validationMessage={problem}>
      <Select value={value} onChange={(_, data) => onChange(data.value as K)}>
        {(Object.keys(choices) as K[]).map((key) => (
          <option key={key} value={key}>
            {choices[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
