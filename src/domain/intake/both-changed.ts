import { isCalendarDate } from "../calendar/calendar-date";
import type { Issue, RecordField } from "../issues/issue";
import { maskedText } from "../issues/masked-text";
import type { FieldChange } from "./mergeable-record";

type Shown = string | number | boolean;

/** A value as a message may show it: texts with personal numbers hidden, lists in one line. */
function shown(value: unknown): Shown {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = Array.isArray(value) ? value.map(String).join("; ") : typeof value === "string" ? value : "";
  return isCalendarDate(text) ? text : maskedText(text);
}

/** The question that is left where a field was changed in the ledger and in its sheet: the ledger's value stays, the sheet's is the suggestion. */
export function bothChangedIssue(at: Pick<RecordField, "list" | "index">, label: string, { field, before, after }: FieldChange): Issue {
  const isPlain = typeof after === "string" || typeof after === "number" || typeof after === "boolean";
  return {
    code: "intake/both-changed",
    severity: "warning",
    at: [{ ...at, field }],
    facts: { key: field, label: maskedText(label), ledger: shown(before), sheet: shown(after) },
    ...(isPlain ? { fix: after } : {}),
  };
}
