import type { TrackingTable } from "../tracking-table";
import type { IntakeDraft } from "./intake-draft";
import { matchTarget } from "./match-target";
import { sourcesOf } from "./record-source";

/** Adds the figures of all logs of figures: by the target's code, else by its wording. */
export function addProgress(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "progress")) {
    const date = source.date("date");
    const quantity = source.number("quantity");
    const code = source.text("targetId");
    const text = source.text("targetText");
    const targetId = code ?? (text === null ? null : (matchTarget(text, null, draft.known)?.id ?? null));
    if (date === null || quantity === null || targetId === null) continue;
    draft.progress.push({
      date,
      targetId,
      unit: source.text("unit"),
      quantity,
      denominator: source.number("denominator"),
      source: source.text("note") ?? source.table.sheet,
      origin: source.origin("quantity"),
    });
  }
}
