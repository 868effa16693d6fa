import type { Verdict } from "../../compliance/compliance";
import { COUNTED_WITH_VI } from "../../compliance/verdict-words.vi";
import { quotedText } from "./formula-text";
import { LEDGER_VERDICTS } from "./ledger-words";

/** Cell of the table Targets in the row of a target, by heading. VLOOKUP, since the formula engine of the embedded host takes INDEX from the wrong sheet. */
export function targetCell(id: string, heading: string): string {
  const columns = `Targets[[Mã]:[${heading}]]`;
  return `VLOOKUP(${quotedText(id)},${columns},COLUMNS(${columns}),FALSE)`;
}

/** As `targetCell`, but nothing where the cell is empty (VLOOKUP alone would give 0). LEN, since the embedded host's engine takes 0 for equal to "". */
export function targetCellOrNothing(id: string, heading: string): string {
  const cell = targetCell(id, heading);
  return `IF(LEN(${cell})=0,"",${cell})`;
}

/** The words in which a report tells of verdicts. */
interface VerdictWording {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly countedWith: string;
}

/** Expression for a verdict of the ledger in the words of the report. */
export function verdictWords(ledgerVerdict: string, { verdicts: words, countedWith }: VerdictWording): string {
  const verdicts = Object.keys(LEDGER_VERDICTS) as Verdict[];
  const from = verdicts.map((verdict) => quotedText(LEDGER_VERDICTS[verdict])).join(",");
  const to = verdicts.map((verdict) => quotedText(words[verdict])).join(",");
  const other =
    countedWith === COUNTED_WITH_VI
      ? `${ledgerVerdict}&""`
      : `SUBSTITUTE(${ledgerVerdict},${quotedText(COUNTED_WITH_VI)},${quotedText(countedWith)})`;
  return `IFERROR(INDEX({${to}},MATCH(${ledgerVerdict},{${from}},0)),${other})`;
}
