import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IssueCode, Severity } from "../../domain/issues/issue";
import type { IssueRow } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { FilterChips } from "../pieces/filter-chips";
import { IssueCard } from "../pieces/issue-card";
import { Notice } from "../pieces/notice";
import { PagedList } from "../pieces/paged-list";
import { useLayout } from "../pieces/use-layout";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi } from "../wording/ledger-words.vi";
import {
  chosenIssues,
  countBySeverity,
  fixableByCode,
  groupOfCode,
  issueGroups,
  type IssueGroup,
  type SeverityChoice,
} from "./issue-groups";
import { FixReview } from "./fix-review";
import { IssueActions } from "./issue-actions";
import type { IssueWork } from "./use-issue-work";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Issues with their filters. */
export function IssueList({ rows, work }: { readonly rows: readonly IssueRow[]; readonly work: IssueWork }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const ledgerWords = useWording({ vi: ledgerVi, en: ledgerEn });
  const [severity, setSeverity] = useState<SeverityChoice>("all");
  const [group, setGroup] = useState<IssueGroup>("all");
  const counts = useMemo(() => countBySeverity(rows), [rows]);
  const chosen = useMemo(() => chosenIssues(rows, severity, group), [rows, severity, group]);
  const present = useMemo(() => new Set<IssueGroup>(["all", ...rows.map(({ issue }) => groupOfCode(issue.code))]), [rows]);
  const fixable = useMemo(() => fixableByCode(rows), [rows]);
  const [reviewed, setReviewed] = useState<IssueCode | null>(null);
  const review = reviewed ? (fixable.get(reviewed) ?? []) : [];
  if (reviewed && review.length > 0) {
    const apply = () => {
      setReviewed(null);
      work.fix(review.map(({ key }) => key));
    };
    return <FixReview rows={review} isBusy={work.isBusy} onApply={apply} onClose={() => setReviewed(null)} />;
  }
  if (rows.length === 0)
    return (
      <Notice tone="good" title={words.none}>
        {words.noneText}
      </Notice>
    );
  const chips = [
    { key: "all" as SeverityChoice, label: words.all(shownNumber(rows.length, language)) },
    ...severities
      .filter((one) => counts[one] > 0)
      .map((one) => ({ key: one, label: words.some(ledgerWords.severities[one], shownNumber(counts[one], language)) })),
  ];
  return (
    <div className={layout.stack}>
      <FilterChips label={words.severityFilter} chips={chips} chosen={severity} onChoose={setSeverity} />
      {present.size > 2 ? (
        <Field label={words.kindFilter}>
          <Select value={group} onChange={(_, data) => setGroup(data.value as IssueGroup)}>
            {issueGroups
              .filter((one) => present.has(one))
              .map((one) => (
                <option key={one} value={one}>
                  {words.groups[one]}
                </option>
              ))}
          </Select>
        </Field>
      ) : null}
      {chosen.length === 0 ? <p className={layout.text}>{words.noneHere}</p> : null}
      <PagedList items={chosen} keyOf={({ key }, index) => `${key} ${index}`} label={words.list}>
        {(row) => (
          <IssueCard
            row={row}
            actions={
              <IssueActions
                row={row}
                alike={fixable.get(row.issue.code)?.length ?? 0}
                work={work}
                onReview={() => setReviewed(row.issue.code)}
              />
            }
          />
        )}
      </PagedList>
    </div>
  );
}
