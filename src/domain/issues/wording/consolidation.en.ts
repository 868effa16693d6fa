import type { ConsolidationIssue } from "../consolidation-issue";
import type { WordingOf } from "../issue-wording";
import { listed, quoted } from "./words.en";

const REASONS = {
  unreadable: "it cannot be opened",
  password: "it has a password",
  "old-xls": "it is an Excel file of the old kind (.xls)",
  "no-ledger": "it holds no plan ledger",
  damaged: "a table or a column of its ledger is missing",
  "other-plan": "it is the ledger of another plan",
};

const FIELDS: Readonly<Record<string, string>> = {
  measure: "unit of measure",
  nature: "way of counting",
  counting: "what is counted",
  countingItem: "item counted",
  scopeUnit: "units that must meet it",
  start: "first day",
  due: "last day",
  isNorm: "norm",
  outsidePlan: "part outside the plan",
};

/** English words for ledgers that do not go together. */
export const consolidationWording: WordingOf<ConsolidationIssue["code"]> = {
  "consolidation/left-out": {
    sentence: ({ file, reason }) => `The file ${quoted(file)} was left out: ${REASONS[reason]}.`,
    advice: ({ reason }) =>
      reason === "other-plan"
        ? "Check the plan's number and title in the file's sheet “Kế hoạch”, then consolidate again."
        : "Open the file and look, or ask the unit to send it again, then consolidate again.",
  },
  "consolidation/definition-differs": {
    sentence: ({ unit, text, fields }) =>
      fields.includes("target")
        ? `The ledger of ${quoted(unit)} has the target ${quoted(text)}, which most units do not have; it was left out.`
        : `The target ${quoted(text)} of ${quoted(unit)} differs from most units in ${listed(fields.map((field) => FIELDS[field] ?? field))}; this unit's figures were not added up.`,
    advice: () => "Agree on the target with the unit by the plan's text, correct it in the unit's ledger, then consolidate again.",
  },
  "consolidation/unit-twice": {
    sentence: ({ unit, file, by }) => `${quoted(unit)} has two ledgers: the file ${quoted(by)} was taken, ${quoted(file)} was not added.`,
    advice: () => "Check that the newest was taken; if these are two units, write each one's name into its ledger.",
  },
  "consolidation/unit-missing": {
    sentence: ({ unit }) => `${quoted(unit)} has sent no ledger.`,
    advice: () => "Ask the unit for its ledger, then consolidate again.",
  },
};
