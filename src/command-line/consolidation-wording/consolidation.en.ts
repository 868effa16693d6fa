import type { ConsolidationWording } from "./consolidation.vi";

/** Sentences about a consolidation, English. */
export const consolidationEn: ConsolidationWording = {
  taken: (taken, of) => `Ledgers of ${taken} units were consolidated from ${of} files.`,
  leftOut: (file, reason) =>
    `  ${file} was left out: ${{ unreadable: "it cannot be opened", "no-ledger": "it holds no plan ledger", damaged: "a table or a column of its ledger is missing", "other-plan": "it is the ledger of another plan" }[reason]}`,
  replaced: ({ unit, file, by }) => `  ${unit} has two ledgers: ${by} was taken, ${file} was not added`,
  missing: (units) => `No ledger from ${units.length} units: ${units.join(", ")}`,
  saved: (output) => `The consolidated ledger was saved as ${output}. The units' files are unchanged.`,
};
