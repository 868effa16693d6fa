import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { useLayout } from "../pieces/use-layout";
import { fieldName } from "../wording/field-name";
import { sureEnough, type Correction, type FoundTable } from "./intake-choice";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  column: { "& label": { fontSize: "12px", overflowWrap: "anywhere" } },
});

interface Props {
  readonly table: FoundTable;
  readonly fields: readonly string[];
  readonly onCorrect: (correction: Correction) => void;
}

/** Rows above and below the heading that can be chosen as heading rows. */
const reach = 20;

/** Heading rows and the meaning of every column, each to be put right by a menu. */
export function TableCorrections({ table, fields, onCorrect }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const [first, last] = table.headerRows;
  const rows = Array.from({ length: last - first + 1 + 2 * reach }, (_, index) => first - reach + index).filter((row) => row >= 1);
  const head = (from: number, to: number) =>
    onCorrect({
      layout: table.layout,
      headerRows: [Math.min(from, to), Math.max(from, to)],
      foundRows: table.foundRows ?? table.headerRows,
    });
  const options = rows.map((row) => (
    <option key={row} value={row}>
      {row}
    </option>
  ));
  return (
    <div className={layout.stack}>
      <h3 className={layout.heading}>{words.headingRows}</h3>
      <div className={styles.pair}>
        <Field label={words.headingFirst}>
          <Select value={String(first)} onChange={(_, data) => head(Number(data.value), Math.max(last, Number(data.value)))}>
            {options}
          </Select>
        </Field>
        <Field label={words.headingLast}>
          <Select value={String(last)} onChange={(_, data) => head(Math.min(first, Number(data.value)), Number(data.value))}>
            {options}
          </Select>
        </Field>
      </div>
      <h3 className={layout.heading}>{words.columns}</h3>
      {table.columns.map((column) => (
        <ColumnMeaning
          key={column.column}
          column={column}
          fields={fields}
          onChoose={(key) => onCorrect({ layout: table.layout, columns: { [column.column]: key } })}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: FoundTable["columns"][number];
  readonly fields: readonly string[];
  readonly onChoose: (key: string | null) => void;
}

function ColumnMeaning({ column: { column, header, key, confidence }, fields, onChoose }: ColumnProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const known = key === null || fields.includes(key) ? fields : [key, ...fields];
  const isUnsure = key !== null && confidence < sureEnough;
  return (
    <Field
      className={styles.column}
      label={words.columnLabel(column, header || words.noHeading)}
      validationState={isUnsure ? "warning" : "none"}
      validationMessage={isUnsure ? { role: undefined, children: words.unsure } : undefined}
    >
      <Select value={key ?? ""} onChange={(_, data) => onChoose(data.value === "" ? null : data.value)}>
        <option value="">{words.keepColumn}</option>
        {known.map((field) => (
          <option key={field} value={field}>
            {fieldName(field, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
