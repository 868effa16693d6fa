import type { ConsolidationWording } from "./wording.vi";

/** Words for consolidating ledgers of many units, English. */
export const consolidationEn: ConsolidationWording = {
  title: "Consolidate ledgers of many units",
  text: "Choose the ledgers that the units sent in. The consolidated ledger, the scorecard and the year-end report are written as new sheets of the open file; the units' files stay as they are.",
  newBook:
    "The open file holds a plan ledger already. To consolidate the ledgers of many units, open a new, empty Excel file and go to Reports there.",
  asOf: "Figures as of",
  choose: "Choose the units' files",
  again: "Choose files again",
  made: (units, files) => `Ledgers of ${units} units were consolidated from ${files} files.`,
  sheets: (names) => `Sheets written: ${names}.`,
  open: "Open the scorecard",
  problems: (count) => `Not added up, or to be looked at (${count})`,
  missing: (count) => `Units that sent no ledger (${count})`,
};
