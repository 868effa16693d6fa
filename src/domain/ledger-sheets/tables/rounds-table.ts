import { levelKey } from "../../compliance/name-key";
import type { Ledger } from "../../ledger/ledger";
import type { Target } from "../../ledger/target";
import { numberColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { roundFormulas } from "../formulas/round-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { periodColumns, rowsOfPeriods, type RoundRow } from "../period-row";

/** Periods of the cadences (kỳ giám sát) with the visits made in them. */
export const roundsTable: LedgerTable<RoundRow> = {
  name: "Rounds",
  sheet: "Kỳ giám sát",
  title: "Từng kỳ giám sát của các cấp",
  required: [],
  judged: "Kết quả",
  columns: [
    ...periodColumns,
    numberColumn("Yêu cầu", 10, null, (row) => row.required),
    yesNoColumn("Trọn kỳ", null, (row) => row.whole),
    { ...textColumn<RoundRow>("Khóa cấp", 12, null, (row) => row.levelKey), hidden: true },
    ...roundFormulas,
  ],
};

function keyOf(target: Target): string {
  const level = target.scope === "whole" ? levelKey(target.level) : "";
  return level === "" ? "*" : `|${level}|`;
}

/** Rows of the table Rounds for all cadences. */
export function roundRows(ledger: Ledger): RoundRow[] {
  const cadences = ledger.targets.filter(({ kind }) => kind === "cadence");
  return rowsOfPeriods<RoundRow>(ledger, cadences, (target, slot) => ({
    required: target.value ?? 1,
    whole: slot.whole,
    levelKey: keyOf(target),
  }));
}
