import { foldText } from "../../vietnamese/fold-text";
import type { CandidateColumn, ColumnMeaning } from "../columns/score-columns";

/** What stands once in each round of handing out. */
const OF_A_ROUND = ["receivedDate", "signature"];

const leafOf = ({ path }: CandidateColumn): string => foldText(path[path.length - 1] ?? "");
const roundOf = ({ path }: CandidateColumn): string => foldText(path.slice(0, -1).join(" "));

/**
 * "Đợt 1: Số lượng, Ngày nhận | Đợt 2: Số lượng, Ngày nhận": each round has its own day and signature. A column under a round with
 * quantities of its own means what the column of the same heading means in another round.
 */
export function settleRounds(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const rounds = new Set(columns.flatMap((column, at) => (settled[at]?.field === "quantity" ? [roundOf(column)] : [])));
  rounds.delete("");
  if (rounds.size < 2) return;
  for (const field of OF_A_ROUND) {
    const at = settled.findIndex((meaning) => meaning.field === field);
    const known = columns[at];
    const meaning = settled[at];
    if (!known || !meaning || !rounds.has(roundOf(known))) continue;
    const taken = new Set([roundOf(known)]);
    columns.forEach((column, other) => {
      const round = roundOf(column);
      if (leafOf(column) !== leafOf(known) || !rounds.has(round) || taken.has(round) || settled[other]?.field !== null) return;
      taken.add(round);
      settled[other] = { ...meaning, alternatives: [] };
    });
    if (taken.size > 1) settled[at] = { ...meaning, alternatives: [] };
  }
}
