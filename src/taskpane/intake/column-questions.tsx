import { Field, Select } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { fieldName } from "../wording/field-name";
import type { Correction, FoundTable } from "./intake-choice";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

interface Props {
  readonly table: FoundTable;
  readonly onCorrect: (correction: Correction) => void;
}

/** Columns the reader is unsure of: one clear question each, the likeliest answer first. */
export function ColumnQuestions({ table, onCorrect }: Props) {
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  return table.questions.map(({ column, candidates }) => {
    const found = table.columns.find((one) => one.column === column);
    const key = found?.key ?? null;
    const options = key === null || candidates.includes(key) ? candidates : [key, ...candidates];
    return (
      <Field
        key={column}
        label={words.question(found?.header || words.noHeading, column)}
        validationState="warning"
        validationMessage={{ role: undefined, children: words.unsure }}
      >
        <Select
          value={key ?? ""}
          onChange={(_, data) => onCorrect({ layout: table.layout, columns: { [column]: data.value === "" ? null : data.value } })}
        >
          {options.map((field) => (
            <option key={field} value={field}>
              {fieldName(field, language)}
            </option>
          ))}
          <option value="">{words.keepColumn}</option>
        </Select>
      </Field>
    );
  });
}
