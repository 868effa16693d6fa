import type { LedgerUndo } from "../../operations/ledger-undo";
import type { LastChangeWording } from "./wording.vi";

const did: Record<LedgerUndo["operation"], string> = {
  start: "new ledger",
  "take-in": "taking in from the sheets",
  "adopt-plan": "plan into the ledger",
  progress: "entry of a result",
  check: "checking the data",
  report: "making a report",
  consolidate: "consolidating ledgers",
  fix: "applying suggestions",
  "undo-fix": "taking suggestions back",
  accept: "letting an issue stand",
  merge: "merging two rows into one household",
  "keep-apart": "remembering two different households",
  target: "saving a target",
  unit: "changing the list of units",
  visit: "entry of a visit",
  activity: "report on a task",
  roster: "drawing up the roster",
  household: "adding a household",
  allocate: "allocation",
  receipt: "entry of receipts",
  undo: "taking a change back",
};

/** Words of the line about the last change of the ledger and the way back. */
export const lastChangeEn: LastChangeWording = {
  label: "Last change",
  done: (operation) => `Done: ${did[operation]}.`,
  undo: "Undo",
  undone: (operation) => `The ledger is as it was before: ${did[operation]}.`,
  redo: "Redo",
  redone: (operation) => `Done again: ${did[operation]}.`,
  kept: (cells, more) => `Edited or used since, and kept as they are: ${cells}${more === null ? "" : ` and ${more} more`}.`,
  gone: (count) => `Rows deleted since, which are not brought back: ${count}.`,
  close: "Close this line",
};
