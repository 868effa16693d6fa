import { makeStyles, tokens } from "@fluentui/react-components";
import type { IntakePreview, RecordDifference } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { fieldValue } from "../format/field-value";
import { shownNumber } from "../format/shown-number";
import { issuesEn } from "../issues/wording.en";
import { issuesVi } from "../issues/wording.vi";
import { CellLinks } from "../pieces/cell-links";
import { IssueCard } from "../pieces/issue-card";
import { Notice } from "../pieces/notice";
import { PagedList } from "../pieces/paged-list";
import { useLayout } from "../pieces/use-layout";
import { fieldName } from "../wording/field-name";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { fontWeight: 600, textDecorationLine: "none" },
});

/** How the sheets differ from the ledger that stands: how many rows are new, changed and gone, which, and where both were changed. */
export function ChangesList({ preview }: { readonly preview: IntakePreview }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const count = (value: number) => shownNumber(value, language);
  const { changes } = preview;
  if (!changes) return null;
  const records = changes.records ?? [];
  const total = changes.added + changes.changed + changes.gone;
  const both = (preview.problems ?? []).filter(({ issue }) => issue.code === "intake/both-changed");
  return (
    <>
      <Notice tone="quiet" title={words.changes(count(changes.added), count(changes.changed), count(changes.gone))}>
        {words.changesKept}
      </Notice>
      {both.length > 0 ? (
        <details className={layout.card} open>
          <summary className={layout.heading}>{words.bothChanged(count(both.length))}</summary>
          <PagedList items={both} keyOf={({ key }) => key} label={words.bothChangedList} pageSize={10}>
            {(row) => <IssueCard row={row} />}
          </PagedList>
        </details>
      ) : null}
      {records.length > 0 ? (
        <details className={layout.card}>
          <summary className={layout.heading}>
            {records.length < total ? words.seeFirstChanges(count(records.length)) : words.seeChanges(count(records.length))}
          </summary>
          <PagedList items={records} keyOf={(_, index) => index} label={words.changesList} pageSize={20}>
            {(record) => <Difference record={record} />}
          </PagedList>
        </details>
      ) : null}
    </>
  );
}

function Difference({ record }: { readonly record: RecordDifference }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const values = useWording({ vi: issuesVi, en: issuesEn });
  return (
    <div className={layout.tight}>
      <p className={layout.text}>
        <span className={layout.strong}>{words.changeKinds[record.kind]}:</span> {record.label}
      </p>
      {record.fields.map(({ field, before, after }) => (
        <p key={field} className={layout.text}>
          {fieldName(field, language)}: <del className={styles.before}>{fieldValue(field, before, values, false)}</del>
          {" → "}
          <ins className={styles.after}>{fieldValue(field, after, values, false)}</ins>
        </p>
      ))}
      {record.kind !== "gone" && record.cell ? <CellLinks label={words.inSheet} cells={[record.cell]} /> : null}
    </div>
  );
}
