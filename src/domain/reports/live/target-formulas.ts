import type { Verdict } from "../../compliance/compliance";
import { quotedText } from "./formula-text";
import { LEDGER_VERDICTS } from "./ledger-words";

/** Cell of the table Targets in the row of a target, by heading. */
export function targetCell(id: string, heading: string): string {
  return `INDEX(Targets[${heading}],MATCH(${quotedText(id)},Targets[Mã],0))`;
}

/** As `targetCell`, but nothing where the cell is empty (INDEX alone would give 0). */
export function targetCellOrNothing(id: string, heading: string): string {
  const cell = targetCell(id, heading);
  return `IF(${cell}="","",${cell})`;
}

/** Expression for a verdict of the ledger in the words of the report. */
export function verdictWords(ledgerVerdict: string, words: Readonly<Record<Verdict, string>>): string {
  const verdicts = Object.keys(LEDGER_VERDICTS) as Verdict[];
  const from = verdicts.map((verdict) => quotedText(LEDGER_VERDICTS[verdict])).join(",");
  const to = verdicts.map((verdict) => quotedText(words[verdict])).join(",");
  return `IFERROR(INDEX({${to}},MATCH(${ledgerVerdict},{${from}},0)),${ledgerVerdict})`;
}
