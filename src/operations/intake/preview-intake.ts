import { fieldsByKind } from "../../domain/intake/fields";
import { ambiguousHeadings, ledgerFromTables } from "../../domain/intake/ledger-from-tables";
import { mergeLedger, type LedgerChanges } from "../../domain/intake/merging/merge-ledger";
import { readTrackingSheets } from "../../domain/intake/read-tracking-sheets";
import type { LayoutCorrection, TrackingReading } from "../../domain/intake/tables/tracking-table";
import { ledgerOfDays } from "../../domain/ledger/empty-ledger";
import type { Ledger } from "../../domain/ledger/ledger";
import type { WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import { cellDatedFrom1904 } from "../../excel/reading/date-system";
import { readWorkbook } from "../../excel/reading/read-workbook";
import { issueRows } from "../issues/issue-rows";
import { knownCorrections } from "./layout-memory";
import { layoutFromTables } from "../ledger/ledger-layout";
import { withoutLeftOut } from "./left-out-memory";
import { nothingRecognised } from "./nothing-recognised";
import type { IntakePreview, Work } from "../operations";
import { recordDifferences } from "../ledger/record-differences";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import { sketchSheets } from "./sheet-sketch";
import { readStandingLedger, type StandingLedger } from "../ledger/standing-ledger";
import { inSteps, rest } from "../rest";
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
  const from1904 = await cellDatedFrom1904(shop.excel, workbook);
  if (from1904) return refused({ code: "dates-from-1904", at: from1904 });
  work?.progress?.("recognising", 0, 1);
  await rest(work);
  const reading = readTrackingSheets(workbook, await knownCorrections(shop, corrections));
  return done({ workbook, reading, standing: standing.value });
}

/** What taking in would do; nothing is written. Records are made only where a ledger stands that they are compared with: what reading asks names cells, not records. */
export async function previewIntake(shop: Workshop, corrections: readonly LayoutCorrection[], work?: Work): Promise<Result<IntakePreview>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, corrections, work);
    if (!sheets.ok) return sheets;
    const { workbook, reading, standing } = sheets.value;
    if (reading.tables.length === 0) return nothingRecognised(reading);
    const merged = standing && (await mergedWith(standing.ledger, reading, shop));
    const all = [...reading.issues, ...ambiguousHeadings(reading), ...(merged?.issues ?? [])];
    const ledger = merged?.ledger ?? ledgerOfDays({ title: "", start: shop.today(), end: shop.today() });
    return done({
      tables: reading.tables,
      unread: reading.unread,
      issues: all,
      problems: await inSteps(issueRows(all, ledger, layoutFromTables(standing?.tables ?? []), languageOf(shop, work)), work),
      sketches: sketchSheets(workbook, reading),
      fields: fieldsByKind,
      changes: merged ? differences(merged.changes) : null,
    });
  });
}

/** The standing ledger with what the sheets say now. */
async function mergedWith(standing: Ledger, reading: TrackingReading, shop: Workshop): Promise<ReturnType<typeof mergeLedger>> {
  const { ledger } = ledgerFromTables(reading, { plan: standing.plan, today: shop.today(), targets: standing.targets });
  return mergeLedger(standing, await withoutLeftOut(shop, ledger, standing));
}

function differences(changes: LedgerChanges): NonNullable<IntakePreview["changes"]> {
  return {
    added: changes.added.length,
    changed: changes.changed.length,
    gone: changes.gone.length,
    records: recordDifferences(changes),
  };
}
