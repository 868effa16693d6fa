import type { Ledger } from "../../ledger/ledger";
import type { SheetDraft } from "../../sheet/sheet-draft";
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

/** Drafts of all ledger sheets (sổ), in the order of their tabs. */
export function draftLedgerSheets(
  ledger: Ledger,
  issues: readonly IssueLine[],
  journal: readonly JournalLine[],
  options: DraftOptions,
): SheetDraft[] {
  const roster = { ...householdsTable, columns: [...householdsTable.columns, ...ownColumns(ledger.households)] };
  return [
    draftPlanSheet(ledger.plan, options),
    draftTableSheet(unitsTable, ledger.units, options),
    draftTableSheet(targetsTable, ledger.targets, options),
    draftTableSheet(activitiesTable, ledger.activities, options),
    draftTableSheet(progressTable, ledger.progress, options),
    draftTableSheet(periodsTable, periodRows(ledger), options),
    draftTableSheet(roundsTable, roundRows(ledger), options),
    draftTableSheet(roster, ledger.households, options),
    draftTableSheet(normsTable, ledger.allocationRules, options),
    draftTableSheet(distributionsTable, ledger.distributions, options),
    draftTableSheet(visitsTable, ledger.visits, options),
    draftTableSheet(issuesTable, issues, options),
    draftTableSheet(journalTable, journal, options),
  ];
}
