import type { ReactNode } from "react";
import type { IssueRow } from "../../operations/operations";
import { useWording } from "../context/language";
import { issuesEn } from "../issues/wording.en";
import { issuesVi } from "../issues/wording.vi";
import { CellLinks } from "./cell-links";
import { SeverityMark } from "./severity-mark";
import { useLayout } from "./use-layout";

/** One issue: how serious, what is wrong, what to do, where. */
export function IssueCard({ row, actions }: { readonly row: IssueRow; readonly actions?: ReactNode }) {
  const layout = useLayout();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  return (
    <article className={layout.card} style={{ gap: 6 }}>
      <span>
        <SeverityMark severity={row.issue.severity} />
      </span>
      <p className={layout.text}>{row.sentence}</p>
      {row.advice ? <p className={layout.muted}>{row.advice}</p> : null}
      <CellLinks label={words.inLedger} cells={row.ledgerCells} />
      <CellLinks label={words.inSource} cells={row.sourceCells} />
      {actions}
    </article>
  );
}
