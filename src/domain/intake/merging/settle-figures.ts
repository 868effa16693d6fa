import { headingScores } from "../headings/heading-dictionary";
import type { CandidateColumn, ColumnMeaning } from "../columns/score-columns";

const SURE = 0.9;

const widerOf = ({ path }: CandidateColumn): string => path.slice(0, -1).join(" / ");
const leafOf = ({ path }: CandidateColumn): string => path[path.length - 1] ?? "";

/**
 * "Mô hình mới: Giao, Đạt | Hội viên mới: Giao, Đạt": under each target its plan stands beside what was reached. A heading that may also
 * mean a share ("Đạt") means what was reached wherever its wide heading has a plan and no other figure reached.
 */
export function settleFigures(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const groups = new Map<string, number[]>();
  columns.forEach((column, at) => {
    const wider = widerOf(column);
    if (wider !== "") groups.set(wider, [...(groups.get(wider) ?? []), at]);
  });
  for (const members of groups.values()) {
    const has = (field: string): boolean => members.some((at) => settled[at]?.field === field);
    if (!has("planned") || has("actual")) continue;
    const reached = members.filter((at) => {
      const column = columns[at];
      const field = settled[at]?.field;
      if (!column || (field !== "percent" && field !== null) || column.profile.percents > 0.5) return false;
      return column.profile.numbers > 0.5 && (headingScores("targets", leafOf(column)).get("actual") ?? 0) >= SURE;
    });
    const only = reached[0];
    if (only !== undefined && reached.length === 1)
      settled[only] = { field: "actual", score: settled[only]?.score || 0.6, alternatives: [] };
  }
}
