import type { DraftValidation } from "../../sheet/sheet-draft";
import type { SheetRange } from "../../sheet/sheet-range";
import type { ColumnRule } from "../columns/ledger-column";
import { wholeColumn } from "../columns/structured-reference";
import { VALIDATION_MESSAGES_EN } from "./validation-messages.en";
import { VALIDATION_MESSAGES_VI } from "./validation-messages.vi";

/** Rule of a column as the sheet checks it while somebody types. */
export function draftRule(rule: ColumnRule, range: SheetRange, language: "vi" | "en"): DraftValidation {
  const messages = language === "vi" ? VALIDATION_MESSAGES_VI : VALIDATION_MESSAGES_EN;
  switch (rule.kind) {
    case "list":
      return { range, rule, message: messages.list, severity: "warning" };
    case "names-of":
      return {
        range,
        rule: { kind: "list-from", formula: `=INDIRECT("${wholeColumn(rule.table, rule.heading)}")` },
        message: messages.names,
        severity: "warning",
      };
    case "date":
      return {
        range,
        rule: { kind: "date", from: "1900-03-01", to: "2199-12-31" },
        message: messages.date,
        severity: "stop",
      };
    case "number":
      return { range, rule, message: messages.number, severity: "stop" };
  }
}
