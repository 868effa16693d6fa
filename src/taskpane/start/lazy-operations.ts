import type { Operations } from "../../operations/operations";

/** Operations whose code is fetched while the pane is already being drawn; the first question waits for it. */
export function lazyOperations(load: () => Promise<Operations>): Operations {
  const loaded = load();
  return {
    seeOverview: async (...asked) => (await loaded).seeOverview(...asked),
    previewIntake: async (...asked) => (await loaded).previewIntake(...asked),
    takeIn: async (...asked) => (await loaded).takeIn(...asked),
    bringInFiles: async (...asked) => (await loaded).bringInFiles(...asked),
    startEmptyLedger: async (...asked) => (await loaded).startEmptyLedger(...asked),
    readPlan: async (...asked) => (await loaded).readPlan(...asked),
    adoptPlan: async (...asked) => (await loaded).adoptPlan(...asked),
    listReadyPlans: async () => (await loaded).listReadyPlans(),
    adoptReadyPlan: async (...asked) => (await loaded).adoptReadyPlan(...asked),
    listIssues: async (...asked) => (await loaded).listIssues(...asked),
    checkAgain: async (...asked) => (await loaded).checkAgain(...asked),
    applyFixes: async (...asked) => (await loaded).applyFixes(...asked),
    undoFixes: async (...asked) => (await loaded).undoFixes(...asked),
    acceptIssue: async (...asked) => (await loaded).acceptIssue(...asked),
    listDuplicates: async (...asked) => (await loaded).listDuplicates(...asked),
    settlePair: async (...asked) => (await loaded).settlePair(...asked),
    saveTarget: async (...asked) => (await loaded).saveTarget(...asked),
    saveUnit: async (...asked) => (await loaded).saveUnit(...asked),
    endLevel: async (...asked) => (await loaded).endLevel(...asked),
    addUnitsOfRoster: async (...asked) => (await loaded).addUnitsOfRoster(...asked),
    enterVisit: async (...asked) => (await loaded).enterVisit(...asked),
    completeActivity: async (...asked) => (await loaded).completeActivity(...asked),
    enterProgress: async (...asked) => (await loaded).enterProgress(...asked),
    freezeReport: async (...asked) => (await loaded).freezeReport(...asked),
    writeReport: async (...asked) => (await loaded).writeReport(...asked),
    seeRoster: async (...asked) => (await loaded).seeRoster(...asked),
    previewRoster: async (...asked) => (await loaded).previewRoster(...asked),
    drawUpRoster: async (...asked) => (await loaded).drawUpRoster(...asked),
    addHousehold: async (...asked) => (await loaded).addHousehold(...asked),
    previewAllocation: async (...asked) => (await loaded).previewAllocation(...asked),
    allocateItems: async (...asked) => (await loaded).allocateItems(...asked),
    enterReceipts: async (...asked) => (await loaded).enterReceipts(...asked),
    undoRosterChange: async (...asked) => (await loaded).undoRosterChange(...asked),
    listRules: async (...asked) => (await loaded).listRules(...asked),
    switchRulesOff: async (...asked) => (await loaded).switchRulesOff(...asked),
    showCell: async (...asked) => (await loaded).showCell(...asked),
  };
}
