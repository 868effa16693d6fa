import { makeStyles, tokens } from "@fluentui/react-components";
import type { FixChange } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { fieldValue } from "../format/field-value";
import { useLayout } from "../pieces/use-layout";
import { fieldName } from "../wording/field-name";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { fontWeight: 600 },
});

/** What a suggestion changes: field, value before and value after. */
export function FixWords({ change, showsPersonal = false }: { readonly change: FixChange; readonly showsPersonal?: boolean }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const { field } = change.place;
  return (
    <p className={layout.text}>
      {fieldName(field, language)}: <del className={styles.before}>{fieldValue(field, change.before, words, showsPersonal)}</del>
      {" → "}
      <ins className={styles.after} style={{ textDecoration: "none" }}>
        {fieldValue(field, change.after, words, showsPersonal)}
      </ins>
    </p>
  );
}
