import type { Issue, RecordField } from "../../issues/issue";
import { maskedText } from "../../issues/masked-text";
import type { FieldChange } from "./mergeable-record";
import { shownChange } from "./shown-change";

/** The question that is left where a field was changed in the ledger and in its sheet: the ledger's value stays, the sheet's is the suggestion. */
export function bothChangedIssue(at: Pick<RecordField, "list" | "index">, label: string, { field, before, after }: FieldChange): Issue {
  const isPlain = typeof after === "string" || typeof after === "number" || typeof after === "boolean";
  return {
    code: "intake/both-changed",
    severity: "warning",
    at: [{ ...at, field }],
    facts: { key: field, label: maskedText(label), ledger: shownChange(before), sheet: shownChange(after) },
    ...(isPlain ? { fix: after } : {}),
  };
}
