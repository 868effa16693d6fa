import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue, IssueCode } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import { contentDigest } from "./content-digest";

/** An issue that a person let stand (chấp nhận), with the reason; it stays quiet until the data it is about change. */
export interface AcceptedIssue {
  readonly code: IssueCode;
  /** Digest of the data that the issue was about. */
  readonly digest: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedOn: CalendarDate;
}

/** Digest of an issue's facts and of the records that it is about, whatever rows they stand in; personal data cannot be read from it. */
export function issueDigest(issue: Issue, ledger: Ledger): string {
  const records = issue.at.map(({ list, index, field }) => {
    const record = ledger[list][index] as Readonly<Record<string, unknown>> | undefined;
    if (record === undefined) return null;
    const content = Object.entries(record).filter(([key]) => !["id", "no", "origin", "originColumns"].includes(key));
    return [list, field, content];
  });
  const texts = records.map((record) => JSON.stringify(record)).sort();
  return contentDigest(JSON.stringify([issue.code, issue.facts, texts]));
}

/** Lets an issue stand from now on. */
export function acceptIssue(issue: Issue, ledger: Ledger, reason: string, acceptedBy: string, acceptedOn: CalendarDate): AcceptedIssue {
  return { code: issue.code, digest: issueDigest(issue, ledger), reason, acceptedBy, acceptedOn };
}

/** Issues without those that were accepted and whose data are still the same. */
export function withoutAccepted(issues: readonly Issue[], accepted: readonly AcceptedIssue[], ledger: Ledger): readonly Issue[] {
  if (accepted.length === 0) return issues;
  const quiet = new Set(accepted.map(({ code, digest }) => `${code} ${digest}`));
  return issues.filter((issue) => !quiet.has(`${issue.code} ${issueDigest(issue, ledger)}`));
}
