import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly problem?: string;
  readonly numeric?: boolean;
  /** Values to choose from while typing. */
  readonly known?: readonly string[];
}

/** A line of text or a number typed by hand, with what is wrong below it. */
export function TextField({ label, value, onChange, hint, required, problem, numeric, known }: Props) {
  const list = useId();
  return (
    <>
      <Field label={label} hint={hint} required={required} validationState={problem ? "error" : "none"} validationMessage={problem}>
        <Input
          value={value}
          autoComplete="off"
          inputMode={numeric ? "decimal" : undefined}
          list={known ? list : undefined}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      {known ? (
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
