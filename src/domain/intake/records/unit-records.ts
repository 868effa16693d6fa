import { foldText } from "../../vietnamese/fold-text";
import type { TrackingTable } from "../tables/tracking-table";
import { nextId, type IntakeDraft } from "./intake-draft";
import { sourcesOf } from "./record-source";

/** Adds the organisations and places of all lists of units; one that stands twice under the same superior is one. */
export function addUnits(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  const seen = new Set<string>();
  for (const source of sourcesOf(tables, "units")) {
    const name = source.text("name");
    const parent = source.text("parent") ?? source.text("commune") ?? source.text("district") ?? source.text("unit");
    const key = `${foldText(name ?? "")}|${foldText(parent ?? "")}`;
    if (name === null || seen.has(key)) continue;
    seen.add(key);
    draft.units.push({
      id: source.text("code") ?? nextId("DV", 2, draft.units),
      name,
      level: source.text("level"),
      parent,
      from: source.date("from"),
      to: source.date("to"),
      aliases: [],
      successor: null,
    });
  }
}
