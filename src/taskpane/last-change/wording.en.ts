import type { DoneOperation } from "../../operations/undo/way-back";
import type { LastChangeWording } from "./wording.vi";

const did: Record<DoneOperation, string> = {
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
  restore: "making a deleted sheet anew",
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
  rules: "switching rules",
  earlier: "comparing with an earlier ledger",
  freeze: "keeping the signed version",
};

/** Words of the line about the last change of the ledger and the way back. */
export const lastChangeEn: LastChangeWording = {
  label: "Last change",
  done: (operation) => `Done: ${did[operation]}.`,
  undo: "Undo",
  undone: (operation) => `Everything is as it was before: ${did[operation]}.`,
  redo: "Redo",
  redone: (operation) => `Done again: ${did[operation]}.`,
  kept: (cells, more) => `Edited or used since, and kept as they are: ${cells}${more === null ? "" : ` and ${more} more`}.`,
  gone: (count) => `Rows deleted since, which are not brought back: ${count}.`,
  earlier: (count) => `Earlier changes (${count})`,
  hideEarlier: "Hide earlier changes",
  undoOf: (operation) => `Undo: ${did[operation]}`,
  redoOf: (operation) => `Redo: ${did[operation]}`,
  close: "Close this line",
};
