import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { DraftValue } from "../../domain/sheet/sheet-draft";

const READS_AS_ITSELF = /^\p{L}/u;
const READS_AS_SOMETHING_ELSE = /^(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/i;

/** Text as it must be handed to Excel so that it stays text: a leading apostrophe wherever typing it would make a formula, number, date, error or yes/no. */
export function textForExcel(text: string): string {
  if (text === "") return "";
  return READS_AS_ITSELF.test(text) && !READS_AS_SOMETHING_ELSE.test(text) ? text : `'${text}`;
}

/** A drafted value as Office.js takes it in `values`; formulas come later, once every table stands, so their cells are left (null). */
export function plainInput(value: DraftValue): string | number | boolean | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return textForExcel(value);
  return "date" in value ? serialFromDate(value.date) : null;
}

/** The formula of a drafted value, or null to leave the cell as it is. */
export function formulaInput(value: DraftValue): string | null {
  return value !== null && typeof value === "object" && "formula" in value ? value.formula : null;
}
