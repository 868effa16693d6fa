import type { CellValue } from "../../sheet/sheet-snapshot";

/** "nt", "-nt-", "như trên", or the marks under a value that stand for it. "NT" in capitals may be a word of the list's own. */
const DITTO =
  /^(?:[-–]?\s?(?:nt|Nt|n\.t\.?|n\/t)\s?[-–]?|(?:[Nn]hư|NHƯ) (?:trên|TRÊN)|["”“″〃]|''|’’|[-–]?\s?\/\/\s?[-–]?|[-–]\s?["”]\s?[-–])$/u;

/** Whether a cell says that it holds the same as the one above it. */
export function isDitto(value: CellValue): boolean {
  return typeof value === "string" && value.length < 12 && DITTO.test(value.normalize("NFC").trim().replace(/\s+/g, " "));
}
