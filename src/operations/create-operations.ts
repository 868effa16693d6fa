import { selectCell } from "../excel/select-cell";
import { acceptIssue } from "./accept-issue";
import { addHousehold } from "./add-household";
import { adoptPlan } from "./adopt-plan";
import { adoptReadyPlan, listReadyPlans } from "./adopt-ready-plan";
import { allocateItems, previewAllocation } from "./allocate-items";
import { makeAnonymisedCopy } from "./anonymise/make-anonymised-copy";
import { applyFixes } from "./apply-fixes";
import { bringInFiles } from "./bring-in-files";
import { checkAgain } from "./check-again";
import { addUnitsOfRoster, endLevel, saveUnit } from "./change-units";
import { completeActivity } from "./complete-activity";
import { compareEarlier, forgetEarlier, listEarlier } from "./compare-earlier";
import { consolidateFiles } from "./consolidate-files";
import { drawUpRoster, previewRoster } from "./draw-up-roster";
import { enterReceipts } from "./enter-receipts";
import { enterVisit } from "./enter-visit";
import { enterProgress } from "./enter-progress";
import { findIssues } from "./find-issues";
import { listDuplicates } from "./list-duplicates";
import type { OpenFile } from "./open-file";
import type { OwnFile } from "./own-file";
import type { Operations } from "./operations";
import { previewIntake } from "./preview-intake";
import { readPlan } from "./read-plan";
import { refusingOn } from "./refusal-from-error";
import { done, refused } from "./refusal";
import { saveTarget } from "./save-target";
import { seeOverview } from "./see-overview";
import { seeRoster } from "./see-roster";
import { settlePair } from "./settle-pair";
import { startEmptyLedger } from "./start-empty-ledger";
import { listRules, switchRulesOff } from "./switch-rules";
import { takeIn } from "./take-in";
import { undoChange } from "./undo-change";
import type { Workshop } from "./workshop";
import { freezeReport } from "./freeze-report";
import { writeReport } from "./write-report";

/** Everything a person can ask, over one open workbook; `openFile` is the way to read another, `ownFile` the workbook as a file where the shell has it. */
export function createOperations(shop: Workshop, openFile: OpenFile, ownFile: OwnFile | null = null): Operations {
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
    consolidateFiles: (files, settings, work) => consolidateFiles(shop, openFile, files, settings, work),
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
    compareEarlier: (file, work) => compareEarlier(shop, openFile, file, work),
    forgetEarlier: (file) => forgetEarlier(shop, file),
    listRules: (work) => listRules(shop, work),
    switchRulesOff: (codes) => switchRulesOff(shop, codes),
    showCell: (address) =>
      refusingOn(async () =>
        (await selectCell(shop.excel, address)) ? done(null) : refused({ code: "bad-option", option: "address", value: address }),
      ),
  };
}
