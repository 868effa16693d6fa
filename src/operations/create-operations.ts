import { selectCell } from "../excel/select-cell";
import { adoptPlan } from "./adopt-plan";
import { checkAgain } from "./check-again";
import { enterProgress } from "./enter-progress";
import { findIssues } from "./find-issues";
import type { Operations } from "./operations";
import { previewIntake } from "./preview-intake";
import { readPlan } from "./read-plan";
import { refusingOn } from "./refusal-from-error";
import { done, refused } from "./refusal";
import { seeOverview } from "./see-overview";
import { startEmptyLedger } from "./start-empty-ledger";
import { takeIn } from "./take-in";
import type { Workshop } from "./workshop";
import { writeReport } from "./write-report";

/** Everything a person can ask, over one open workbook. */
export function createOperations(shop: Workshop): Operations {
  return {
    seeOverview: (work, asOf) => seeOverview(shop, work, asOf),
    previewIntake: (corrections, work) => previewIntake(shop, corrections, work),
    takeIn: (choice, work) => takeIn(shop, choice, work),
    startEmptyLedger: (heading, work) => startEmptyLedger(shop, heading, work),
    readPlan: (input) => readPlan(input),
    adoptPlan: (reading, chosen, work) => adoptPlan(shop, reading, chosen, work),
    listIssues: (work) => findIssues(shop, work),
    checkAgain: (work) => checkAgain(shop, work),
    enterProgress: (entry, work) => enterProgress(shop, entry, work),
    writeReport: (kind, settings, work) => writeReport(shop, kind, settings, work),
    showCell: (address) =>
      refusingOn(async () =>
        (await selectCell(shop.excel, address)) ? done(null) : refused({ code: "bad-option", option: "address", value: address }),
      ),
  };
}
