import type { RecordChange } from "../../domain/intake/merging/merge-records";
import type { LedgerChanges } from "../../domain/intake/merging/merge-ledger";
import { shownChange } from "../../domain/intake/merging/shown-change";
import { maskedText } from "../../domain/issues/masked-text";
import { plainAddress } from "../../domain/sheet/cell-location";
import type { RecordDifference } from "../operations";

/** Records of each sort that are named one by one; of more there is only the count. */
const MOST_NAMED = 500;

/** What taking in would change in the ledger, record by record: first what is changed, then what goes, then what is new. */
export function recordDifferences({ changed, gone, added }: LedgerChanges): RecordDifference[] {
  const named = (kind: RecordDifference["kind"], changes: readonly RecordChange[]): RecordDifference[] =>
    changes.slice(0, MOST_NAMED).map((change) => ({
      kind,
      list: change.list,
      label: maskedText(change.label),
      cell: change.origin?.kind === "cell" ? plainAddress(change.origin) : null,
      fields: change.fields.map(({ field, before, after }) => ({ field, before: shownChange(before), after: shownChange(after) })),
    }));
  return [...named("changed", changed), ...named("gone", gone), ...named("added", added)];
}
