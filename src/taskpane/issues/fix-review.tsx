import { Button, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { IssueRow } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { PagedList } from "../pieces/paged-list";
import { useLayout } from "../pieces/use-layout";
import { FixWords } from "./fix-words";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

interface Props {
  /** Issues of one kind that have a suggestion. */
  readonly rows: readonly IssueRow[];
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** All suggestions of a kind, before and after, to be looked at before they are put into the ledger. */
export function FixReview({ rows, isBusy, onApply, onClose }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const [showsPersonal, setShowsPersonal] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const count = shownNumber(rows.length, language);
  return (
    <section className={layout.card} aria-label={words.reviewTitle(count)}>
      <h3 ref={title} tabIndex={-1} className={layout.heading} style={{ outline: "none" }}>
        {words.reviewTitle(count)}
      </h3>
      <Switch checked={showsPersonal} label={words.showPersonal} onChange={(_, data) => setShowsPersonal(data.checked)} />
      <PagedList items={rows} keyOf={({ key }, index) => `${key} ${index}`} label={words.reviewTitle(count)} pageSize={25}>
        {(row) => (
          <div className={layout.tight}>
            <p className={layout.muted}>{row.sentence}</p>
            {row.change ? <FixWords change={row.change} showsPersonal={showsPersonal} /> : null}
          </div>
        )}
      </PagedList>
      <div className={layout.row}>
        <Button appearance="primary" disabled={isBusy} onClick={onApply}>
          {words.applyAll(count)}
        </Button>
        <Button onClick={onClose}>{words.notNow}</Button>
      </div>
    </section>
  );
}
