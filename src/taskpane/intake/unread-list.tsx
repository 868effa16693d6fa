import type { IntakePreview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { IssueCard } from "../pieces/issue-card";
import { PagedList } from "../pieces/paged-list";
import { useLayout } from "../pieces/use-layout";
import { intakeEn } from "./wording.en";
import { intakeVi, type IntakeWording } from "./wording.vi";

const reasonOf = (reason: string, words: IntakeWording) =>
  reason in words.unreadReasons ? words.unreadReasons[reason as keyof IntakeWording["unreadReasons"]] : words.unreadReasons.other;

/** Sheets that are not taken in and cells that could not be read, each with its reason. */
export function UnreadList({ preview }: { readonly preview: IntakePreview }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const problems = (preview.problems ?? []).filter(({ issue }) => issue.code !== "intake/both-changed");
  return (
    <>
      {problems.length > 0 ? (
        <details className={layout.card}>
          <summary className={layout.heading}>{words.problems(shownNumber(problems.length, language))}</summary>
          <PagedList items={problems} keyOf={(_, index) => index} label={words.problemsList} pageSize={20}>
            {(row) => <IssueCard row={row} />}
          </PagedList>
        </details>
      ) : null}
      {preview.unread.length > 0 ? (
        <details className={layout.card}>
          <summary className={layout.heading}>{words.unread(shownNumber(preview.unread.length, language))}</summary>
          <PagedList items={preview.unread} keyOf={({ sheet }) => sheet} label={words.unread(shownNumber(preview.unread.length, language))}>
            {({ sheet, reason }) => (
              <span className={layout.text}>
                {sheet}: {reasonOf(reason, words)}
              </span>
            )}
          </PagedList>
        </details>
      ) : null}
    </>
  );
}
