import { issueDigest } from "../../domain/checks/accepted-issue";
import type { Issue } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";

/** Says which issue it is as long as the data that it is about stay the same: its code and the digest of its data. */
export function issueKey(issue: Issue, ledger: Ledger): string {
  return keyOf(issue.code, issueDigest(issue, ledger));
}

/** Key of an issue that was remembered by code and digest. */
export const keyOf = (code: string, digest: string): string => `${code} ${digest}`;

/** The digest in a key. */
export const digestOfKey = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
