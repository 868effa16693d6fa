import { fieldsByKind } from "../../domain/intake/fields";
import { ledgerFromTables } from "../../domain/intake/ledger-from-tables";
import { mergeLedger, type LedgerChanges } from "../../domain/intake/merging/merge-ledger";
import { readTrackingSheets } from "../../domain/intake/read-tracking-sheets";
import type { LayoutCorrection, TrackingReading } from "../../domain/intake/tables/tracking-table";
import type { WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import { readWorkbook } from "../../excel/reading/read-workbook";
import { issueRows } from "../issues/issue-rows";
import { knownCorrections } from "./layout-memory";
import { layoutFromTables } from "../ledger/ledger-layout";
import { withoutLeftOut } from "./left-out-memory";
import type { IntakePreview, Work } from "../operations";
import { recordDifferences } from "../ledger/record-differences";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { sketchSheets } from "./sheet-sketch";
import { readStandingLedger, type StandingLedger } from "../ledger/standing-ledger";
import { languageOf, type Workshop } from "../workshop";

/** The user's own sheets as they were read and understood, and the ledger that stands beside them. */
export interface TrackingSheets {
  readonly workbook: WorkbookSnapshot;
  readonly reading: TrackingReading;
  readonly standing: StandingLedger | null;
}

/** Reads every sheet that is not the ledger's and recognises its tables. */
export async function readTrackingWorkbook(
  shop: Workshop,
  corrections: readonly LayoutCorrection[],
  work?: Work,
): Promise<Result<TrackingSheets>> {
  const standing = await readStandingLedger(shop);
  if (!standing.ok) return standing;
  const ours = new Set(standing.value?.tables.map(({ sheet }) => sheet));
  const workbook = await readWorkbook(shop.excel, ours, {
    signal: work?.signal,
    progress: (at, of) => work?.progress?.("reading", at, of),
  });
  work?.progress?.("recognising", 0, 1);
  const reading = readTrackingSheets(workbook, await knownCorrections(shop, corrections));
  return done({ workbook, reading, standing: standing.value });
}

/** What taking in would do; nothing is written. */
export async function previewIntake(shop: Workshop, corrections: readonly LayoutCorrection[], work?: Work): Promise<Result<IntakePreview>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, corrections, work);
    if (!sheets.ok) return sheets;
    const { workbook, reading, standing } = sheets.value;
    if (reading.tables.length === 0) return refused({ code: "nothing-recognised" });
    const { ledger: listed, issues } = ledgerFromTables(reading, {
      plan: standing?.ledger.plan ?? null,
      today: shop.today(),
      targets: standing?.ledger.targets,
    });
    const incoming = await withoutLeftOut(shop, listed, standing?.ledger ?? null);
    const merged = standing ? mergeLedger(standing.ledger, incoming) : null;
    const all = [...reading.issues, ...issues, ...(merged?.issues ?? [])];
    return done({
      tables: reading.tables,
      unread: reading.unread,
      issues: all,
      problems: issueRows(all, merged?.ledger ?? incoming, layoutFromTables(standing?.tables ?? []), languageOf(shop, work)),
      sketches: sketchSheets(workbook, reading),
      fields: fieldsByKind,
      changes: merged ? differences(merged.changes) : null,
    });
  });
}

function differences(changes: LedgerChanges): NonNullable<IntakePreview["changes"]> {
  return {
    added: changes.added.length,
    changed: changes.changed.length,
    gone: changes.gone.length,
    records: recordDifferences(changes),
  };
}
