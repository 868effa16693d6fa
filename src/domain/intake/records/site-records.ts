import type { TrackingTable } from "../tables/tracking-table";
import { distributionsOf } from "./handed-out";
import type { IntakeDraft } from "./intake-draft";
import { sourcesOf } from "./record-source";

/** Adds what was placed at public places or handed to units. */
export function addSiteDistributions(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "distribution")) {
    const nameField = source.text("site") !== null ? "site" : "unit";
    const recipient = source.text(nameField) ?? source.text("commune");
    if (recipient !== null) draft.distributions.push(...distributionsOf(source, recipient, "site", nameField));
  }
}
