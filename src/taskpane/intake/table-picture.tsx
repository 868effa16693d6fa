import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { SheetSketch } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { fieldName } from "../wording/field-name";
import type { FoundTable } from "./intake-choice";
import { pictureRows, type PictureRow } from "./picture-rows";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const cell = {
  padding: "2px 6px",
  maxWidth: "120px",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  border: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    borderRadius: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground1 },
  cell,
  letter: {
    ...cell,
    textAlign: "center",
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    ...cell,
    textAlign: "left",
    fontWeight: 600,
    position: "sticky",
    left: 0,
    minWidth: "72px",
    maxWidth: "92px",
    whiteSpace: "normal",
    lineHeight: "15px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  reading: {
    ...cell,
    textAlign: "left",
    fontWeight: 600,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  keptColumn: {
    fontWeight: 400,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { fontWeight: 600, backgroundColor: tokens.colorBrandBackground2 },
  group: { fontWeight: 600, backgroundColor: tokens.colorPaletteYellowBackground1 },
  total: { fontWeight: 600, backgroundColor: tokens.colorPaletteBlueBackground2 },
  data: { backgroundColor: tokens.colorNeutralBackground1 },
  faint: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
  remark: { fontWeight: 400, display: "block" },
  // As wide as the columns below, whatever it holds.
  across: { ...cell, maxWidth: 0 },
  gap: { ...cell, color: tokens.colorNeutralForeground2, textAlign: "left" },
});

/** A title or a line of text around the table rather than a row of it. */
const isLine = (kind: PictureRow["kind"], cells: readonly string[]): boolean =>
  (kind === "before" || kind === "skipped") && cells.filter((text) => text !== "").length <= 1;

interface Props {
  readonly table: FoundTable;
  readonly sketch: SheetSketch | null;
}

/** A small picture of a table: what each row and column was taken for, in colour and in words. */
export function TablePicture({ table, sketch }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const rows = pictureRows(table, sketch, words);
  const tones: Record<PictureRow["kind"], string> = {
    before: styles.faint,
    heading: styles.heading,
    group: styles.group,
    data: styles.data,
    total: styles.total,
    skipped: styles.faint,
  };
  return (
    <div className={layout.tight}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.picture(table.sheet)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.label}>
                {words.row}
              </th>
              {table.columns.map(({ column }) => (
                <th key={column} scope="col" className={styles.letter}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={styles.label}>
                {words.reading}
              </th>
              {table.columns.map(({ column, key }) => (
                <td key={column} className={mergeClasses(styles.reading, key === null && styles.keptColumn)}>
                  {key === null ? words.keepColumn : fieldName(key, language)}
                </td>
              ))}
            </tr>
            {rows.map(({ row, kind, cells, remark, hidden }) => (
              <Fragment key={row}>
                {hidden > 0 ? (
                  <tr>
                    <td colSpan={table.columns.length + 1} className={styles.gap}>
                      {words.gap(shownNumber(hidden, language))}
                    </td>
                  </tr>
                ) : null}
                <tr>
                  <th scope="row" className={mergeClasses(styles.label, tones[kind])}>
                    {`${row}. ${words.rowKinds[kind]}`}
                    {remark === "" ? null : <span className={styles.remark}> {remark}</span>}
                  </th>
                  {isLine(kind, cells) ? (
                    <td colSpan={cells.length} title={cells.join("")} className={mergeClasses(styles.across, tones[kind])}>
                      {cells.join("")}
                    </td>
                  ) : (
                    cells.map((text, index) => (
                      <td key={index} title={text} className={mergeClasses(styles.cell, tones[kind])}>
                        {text}
                      </td>
                    ))
                  )}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={layout.muted}>
        {words.scrollHint} {words.masked}
      </p>
    </div>
  );
}
