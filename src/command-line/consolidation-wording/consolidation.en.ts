import type { ConsolidationWording } from "./consolidation.vi";

/** Sentences about a consolidation, English. */
export const consolidationEn: ConsolidationWording = {
  taken: (taken, of) => `Ledgers of ${taken} units were consolidated from ${of} files.`,
  missing: (units) => `No ledger from ${units.length} units: ${units.join(", ")}`,
  saved: (output) => `The consolidated ledger was saved as ${output}. The units' files are unchanged.`,
};
