import type { Ledger } from "../../ledger/ledger";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { atOnce, type Steps } from "../../steps/steps";
import { activitiesTable } from "../tables/activities-table";
import { distributionsTable } from "../tables/distributions-table";
import type { DraftOptions } from "./draft-options";
import { draftPlanSheet } from "./draft-plan-sheet";
import { draftTableSheet } from "./draft-table-sheet";
import { householdsTable } from "../tables/households-table";
import { issuesTable, type IssueLine } from "../tables/issues-table";
import { journalTable, type JournalLine } from "../tables/journal-table";
import { normsTable } from "../tables/norms-table";
import { ownColumns } from "../reading/own-columns";
import { periodRows, periodsTable } from "../tables/periods-table";
import { progressTable } from "../tables/progress-table";
import { roundRows, roundsTable } from "../tables/rounds-table";
import { targetsTable } from "../tables/targets-table";
import { unitsTable } from "../tables/units-table";
import { visitsTable } from "../tables/visits-table";

/** Drafts of all ledger sheets (sổ), in the order of their tabs, a step a sheet. */
export function* ledgerSheetDrafts(
  ledger: Ledger,
  issues: readonly IssueLine[],
  journal: readonly JournalLine[],
  options: DraftOptions,
): Steps<SheetDraft[]> {
  const roster = { ...householdsTable, columns: [...householdsTable.columns, ...ownColumns(ledger.households)] };
  const sheets = [draftPlanSheet(ledger.plan, options)];
  const tables = [
    () => draftTableSheet(unitsTable, ledger.units, options),
    () => draftTableSheet(targetsTable, ledger.targets, options),
    () => draftTableSheet(activitiesTable, ledger.activities, options),
    () => draftTableSheet(progressTable, ledger.progress, options),
    () => draftTableSheet(periodsTable, periodRows(ledger), options),
    () => draftTableSheet(roundsTable, roundRows(ledger), options),
    () => draftTableSheet(roster, ledger.households, options),
    () => draftTableSheet(normsTable, ledger.allocationRules, options),
    () => draftTableSheet(distributionsTable, ledger.distributions, options),
    () => draftTableSheet(visitsTable, ledger.visits, options),
    () => draftTableSheet(issuesTable, issues, options),
    () => draftTableSheet(journalTable, journal, options),
  ];
  for (const draft of tables) {
    yield;
    sheets.push(draft());
  }
  return sheets;
}

/** The same, all sheets at one go. */
export const draftLedgerSheets = (...what: Parameters<typeof ledgerSheetDrafts>): SheetDraft[] => atOnce(ledgerSheetDrafts(...what));

/** The sheet of issues alone, to stand among the drafts in the place of one with other lines. */
export const draftIssuesSheet = (issues: readonly IssueLine[], options: DraftOptions): SheetDraft =>
  draftTableSheet(issuesTable, issues, options);
