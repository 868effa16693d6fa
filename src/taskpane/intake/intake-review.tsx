import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IntakePreview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { PagedList } from "../pieces/paged-list";
import { useLayout } from "../pieces/use-layout";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { takenTables, tableKey, type Correction, type FoundTable } from "./intake-choice";
import { ChangesList } from "./changes-list";
import { TableCard } from "./table-card";
import { UnreadList } from "./unread-list";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: "-12px",
    zIndex: 1,
    margin: "0 -12px -12px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly preview: IntakePreview;
  readonly isBusy: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onTakeIn: (tables: readonly FoundTable[]) => void;
}

/** Everything that was found, before anything is written. */
export function IntakeReview({ preview, isBusy, onCorrect, onTakeIn }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const frame = useWording({ vi: frameVi, en: frameEn });
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const taken = takenTables(preview, leftOut);
  const count = (value: number) => shownNumber(value, language);
  const take = (table: FoundTable, isTaken: boolean) => {
    const next = new Set(leftOut);
    if (isTaken) next.delete(tableKey(table));
    else next.add(tableKey(table));
    setLeftOut(next);
  };
  if (preview.tables.length === 0) {
    return (
      <>
        <Notice tone="warning" title={words.nothing}>
          {words.nothingText}
        </Notice>
        <UnreadList preview={preview} />
      </>
    );
  }
  const sheets = new Set(preview.tables.map(({ sheet }) => sheet)).size;
  return (
    <>
      <div className={layout.tight}>
        <p className={layout.heading}>{words.found(count(preview.tables.length), count(sheets))}</p>
        <p className={layout.text}>{words.checkThenWrite}</p>
        <p className={layout.muted}>{frame.untouched}</p>
      </div>
      <ChangesList preview={preview} />
      <PagedList items={preview.tables} keyOf={tableKey} label={words.tables} pageSize={10}>
        {(table) => (
          <TableCard
            table={table}
            preview={preview}
            isTaken={taken.includes(table)}
            onTake={(isTaken) => take(table, isTaken)}
            onCorrect={onCorrect}
          />
        )}
      </PagedList>
      <UnreadList preview={preview} />
      <div className={styles.foot}>
        <Button appearance="primary" disabled={taken.length === 0 || isBusy} onClick={() => onTakeIn(taken)}>
          {taken.length > 1 ? words.write(count(taken.length)) : words.writeOne}
        </Button>
      </div>
    </>
  );
}
