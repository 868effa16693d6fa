import type { Issue } from "../../domain/issues/issue";
import type { AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import type { IssueLine } from "../../domain/ledger-sheets/tables/issues-table";
import type { Ledger } from "../../domain/ledger/ledger";
import { issueKey, keyOf } from "./issue-key";

/** An issue that still is, and the row by which it was let stand. */
export interface LetStand {
  readonly issue: Issue;
  readonly line: AcceptedLine;
}

/** Issues parted into open ones and those let stand. */
export interface SortedIssues {
  readonly open: readonly Issue[];
  readonly accepted: readonly LetStand[];
  /** Rows about the user's own sheets, which are not always read: they stay. Rows whose data changed are dropped. */
  readonly unseen: readonly AcceptedLine[];
}

/** Parts issues by what was let stand before; the newest acceptance counts. */
export function sortAccepted(issues: readonly Issue[], ledger: Ledger, lines: readonly AcceptedLine[]): SortedIssues {
  if (lines.length === 0) return { open: issues, accepted: [], unseen: [] };
  const byKey = new Map([...lines].reverse().map((line) => [keyOf(line.code, line.digest), line]));
  const open: Issue[] = [];
  const accepted: LetStand[] = [];
  const seen = new Set<string>();
  for (const issue of issues) {
    const key = issueKey(issue, ledger);
    const line = byKey.get(key);
    seen.add(key);
    if (line) accepted.push({ issue, line });
    else open.push(issue);
  }
  const unseen = [...byKey].flatMap(([key, line]) => (!seen.has(key) && line.code.startsWith("intake/") ? [line] : []));
  return { open, accepted, unseen };
}

/** Rows of the table of issues for what was let stand: worded anew, with the reason as it was given. */
export function acceptedLines(accepted: readonly LetStand[], lines: readonly IssueLine[]): IssueLine[] {
  return lines.map((line, index) => {
    const { reason = "", acceptedBy = "", acceptedOn = null } = accepted[index]?.line ?? {};
    return { ...line, status: "ignored", reason, acceptedBy, acceptedOn };
  });
}
