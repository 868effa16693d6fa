import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { DuplicateQuestion, MergeChoice, PairField } from "../../../operations/operations";
import { useLanguage, useWording } from "../../context/language";
import { fieldValue } from "../../format/field-value";
import { fieldName } from "../../wording/field-name";
import { duplicatesEn } from "./wording.en";
import { duplicatesVi } from "./wording.vi";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: "13px", lineHeight: "18px" },
  head: { textAlign: "left", fontWeight: 600, padding: "4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: {
    padding: "4px 6px",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "left", fontWeight: 400, color: tokens.colorNeutralForeground2 },
  differs: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  mark: { fontWeight: 600, color: tokens.colorPaletteYellowForeground2 },
  choice: { display: "flex", alignItems: "flex-start", gap: "4px", cursor: "pointer", "& input": { margin: "3px 0 0", flexShrink: 0 } },
});

interface Props {
  readonly question: DuplicateQuestion;
  readonly choice: MergeChoice;
  readonly showsPersonal: boolean;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** The fields of two households side by side; where they differ, which value is kept when they are merged. */
export function PairFields({ question, choice, showsPersonal, onChoose }: Props) {
  const styles = useStyles();
  const words = useWording({ vi: duplicatesVi, en: duplicatesEn });
  return (
    <table className={styles.table}>
      <caption style={{ textAlign: "left", paddingBottom: 4 }}>{words.chooseFields}</caption>
      <thead>
        <tr>
          {[words.field, words.firstRow, words.secondRow].map((heading) => (
            <th key={heading} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.fields.map((field) => (
          <PairRow
            key={field.field}
            pair={field}
            chosen={choice[field.field] ?? field.suggested}
            showsPersonal={showsPersonal}
            onChoose={(side) => onChoose({ ...choice, [field.field]: side })}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly pair: PairField;
  readonly chosen: "first" | "second";
  readonly showsPersonal: boolean;
  readonly onChoose: (side: "first" | "second") => void;
}

function PairRow({ pair, chosen, showsPersonal, onChoose }: RowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: duplicatesVi, en: duplicatesEn });
  const group = useId();
  const name = fieldName(pair.field, language);
  const text = (side: "first" | "second") => fieldValue(pair.field, pair[side], words, showsPersonal);
  return (
    <tr className={pair.differs ? styles.differs : undefined}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
        {pair.differs ? <span className={styles.mark}> {words.differs}</span> : null}
      </th>
      {(["first", "second"] as const).map((side) => (
        <td key={side} className={styles.cell}>
          {pair.differs ? (
            <label className={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={chosen === side}
                aria-label={words.keepValue(name, text(side))}
                onChange={() => onChoose(side)}
              />
              <span>{text(side)}</span>
            </label>
          ) : (
            text(side)
          )}
        </td>
      ))}
    </tr>
  );
}
