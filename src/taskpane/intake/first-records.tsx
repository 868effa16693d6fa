import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { useLayout } from "../pieces/use-layout";
import { fieldName } from "../wording/field-name";
import type { FoundTable } from "./intake-choice";
import { shownValue } from "./shown-value";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "18px",
    "& th, & td": {
      padding: "3px 8px",
      textAlign: "left",
      whiteSpace: "nowrap",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: 600 },
  },
});

const shown = 5;

/** The first records as they would be written, under the names of their fields. */
export function FirstRecords({ table }: { readonly table: FoundTable }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const records = table.records.slice(0, shown);
  const keys = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
  if (records.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.heading}>{words.records}</h3>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.records}>
        <table className={styles.table}>
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {fieldName(key, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map(({ row, values }) => (
              <tr key={row}>
                {keys.map((key) => (
                  <td key={key}>{shownValue(key, values[key], words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
