import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { IssueRow } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { AcceptForm } from "./accept-form";
import { FixWords } from "./fix-words";
import type { IssueWork } from "./use-issue-work";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

interface Props {
  readonly row: IssueRow;
  /** How many issues of the same kind have a suggestion. */
  readonly alike: number;
  readonly work: IssueWork;
  readonly onReview: () => void;
}

/** What can be done about an issue: its suggestion, all suggestions of its kind, or letting it stand. */
export function IssueActions({ row, alike, work, onReview }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const [isAccepting, setAccepting] = useState(false);
  const accept = (reason: string, acceptedBy: string) => {
    setAccepting(false);
    work.accept({ key: row.key, reason, acceptedBy });
  };
  if (isAccepting) return <AcceptForm name={work.name} isBusy={work.isBusy} onAccept={accept} onClose={() => setAccepting(false)} />;
  return (
    <>
      {row.change ? <FixWords change={row.change} /> : null}
      <div className={layout.row}>
        {row.change ? (
          <Button size="small" appearance="primary" disabled={work.isBusy} onClick={() => work.fix([row.key])}>
            {words.apply}
          </Button>
        ) : null}
        {row.change && alike > 1 ? (
          <Button size="small" onClick={onReview}>
            {words.applyAlike(shownNumber(alike, language))}
          </Button>
        ) : null}
        <Button size="small" appearance={row.change ? "subtle" : "secondary"} aria-expanded={false} onClick={() => setAccepting(true)}>
          {words.accept}
        </Button>
      </div>
    </>
  );
}
