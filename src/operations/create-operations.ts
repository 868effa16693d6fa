import { selectCell } from "../excel/select-cell";
import { acceptIssue } from "./issues/accept-issue";
import { addHousehold } from "./roster/add-household";
import { adoptPlan } from "./plan/adopt-plan";
import { adoptReadyPlan, listReadyPlans } from "./plan/adopt-ready-plan";
import { allocateItems, previewAllocation } from "./roster/allocate-items";
import { makeAnonymisedCopy } from "./anonymise/make-anonymised-copy";
import { applyFixes } from "./issues/apply-fixes";
import { bringInFiles } from "./intake/bring-in-files";
import { checkAgain } from "./issues/check-again";
import { addUnitsOfRoster, endLevel, saveUnit } from "./plan/change-units";
import { completeActivity } from "./entries/complete-activity";
import { compareEarlier, forgetEarlier, listEarlier } from "./roster/compare-earlier";
import { consolidateFiles } from "./reports/consolidate-files";
import { drawUpRoster, previewRoster } from "./roster/draw-up-roster";
import { enterReceipts } from "./roster/enter-receipts";
import { enterVisit } from "./entries/enter-visit";
import { enterProgress } from "./entries/enter-progress";
import { findIssues } from "./issues/find-issues";
import { listDuplicates } from "./roster/list-duplicates";
import type { OtherFiles } from "./files/open-file";
import type { OwnFile } from "./files/own-file";
import type { Operations } from "./operations";
import { previewIntake } from "./intake/preview-intake";
import { readPlan } from "./plan/read-plan";
import { refusingOn } from "./refusals/refusal-from-error";
import { done, refused } from "./refusals/refusal";
import { restoreSheets } from "./ledger/restore-sheets";
import { saveTarget } from "./plan/save-target";
import { seeOverview } from "./reports/see-overview";
import { seeRoster } from "./roster/see-roster";
import { settlePair } from "./roster/settle-pair";
import { startEmptyLedger } from "./ledger/start-empty-ledger";
import { listRules, switchRulesOff } from "./issues/switch-rules";
import { takeIn } from "./intake/take-in";
import { undoChange } from "./undo/undo-change";
import type { Workshop } from "./workshop";
import { freezeReport } from "./reports/freeze-report";
import { writeReport } from "./reports/write-report";

/** Everything a person can ask, over one open workbook; `others` is the way to read another, `ownFile` the workbook as a file where the shell has it. */
export function createOperations(shop: Workshop, others: OtherFiles, ownFile: OwnFile | null = null): Operations {
  return {
    seeOverview: (work, asOf) => seeOverview(shop, work, asOf),
    previewIntake: (corrections, work) => previewIntake(shop, corrections, work),
    takeIn: (choice, work) => takeIn(shop, choice, work),
    bringInFiles: (files, work) => bringInFiles(shop, files, work),
    startEmptyLedger: (heading, work) => startEmptyLedger(shop, heading, work),
    readPlan: (input) => readPlan(input),
    adoptPlan: (reading, chosen, work) => adoptPlan(shop, reading, chosen, work),
    listReadyPlans: () => Promise.resolve(listReadyPlans()),
    adoptReadyPlan: (id, work) => adoptReadyPlan(shop, id, work),
    listIssues: (work) => findIssues(shop, work),
    restoreSheets: (work) => restoreSheets(shop, work),
    checkAgain: (work) => checkAgain(shop, work),
    applyFixes: (keys, work) => applyFixes(shop, keys, work),
    undoChange: (undo, work) => undoChange(shop, undo, work),
    acceptIssue: (acceptance, work) => acceptIssue(shop, acceptance, work),
    listDuplicates: () => listDuplicates(shop),
    settlePair: (answer, work) => settlePair(shop, answer, work),
    saveTarget: (definition, work) => saveTarget(shop, definition, work),
    saveUnit: (definition, work) => saveUnit(shop, definition, work),
    endLevel: (end, work) => endLevel(shop, end, work),
    addUnitsOfRoster: (work) => addUnitsOfRoster(shop, work),
    enterVisit: (visit, work) => enterVisit(shop, visit, work),
    completeActivity: (report, work) => completeActivity(shop, report, work),
    enterProgress: (entry, work) => enterProgress(shop, entry, work),
    makeAnonymisedCopy: (work) => makeAnonymisedCopy(shop, ownFile, work),
    consolidateFiles: (files, settings, work) => consolidateFiles(shop, others, files, settings, work),
    freezeReport: (kind, language) => freezeReport(shop, kind, language),
    writeReport: (kind, settings, work) => writeReport(shop, kind, settings, work),
    seeRoster: (work) => seeRoster(shop, work),
    previewRoster: (choice, work) => previewRoster(shop, choice, work),
    drawUpRoster: (choice, work) => drawUpRoster(shop, choice, work),
    addHousehold: (household, work) => addHousehold(shop, household, work),
    previewAllocation: (request) => previewAllocation(shop, request),
    allocateItems: (request, work) => allocateItems(shop, request, work),
    enterReceipts: (receipts, work) => enterReceipts(shop, receipts, work),
    listEarlier: () => listEarlier(shop),
    compareEarlier: (file, work) => compareEarlier(shop, others.open, file, work),
    forgetEarlier: (file) => forgetEarlier(shop, file),
    listRules: (work) => listRules(shop, work),
    switchRulesOff: (codes) => switchRulesOff(shop, codes),
    showCell: (address) =>
      refusingOn(async () =>
        (await selectCell(shop.excel, address)) ? done(null) : refused({ code: "bad-option", option: "address", value: address }),
      ),
  };
}
