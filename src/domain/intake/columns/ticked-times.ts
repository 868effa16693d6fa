import { readDate, type DateReading } from "../../vietnamese/read-date";
import type { HeadedColumn } from "../headings/heading-paths";
import type { SheetGrid } from "../sheet-grid";
import { isTimeOnly } from "./score-columns";

/** A column whose heading names a time, ticked for what is done then. */
export interface TimeColumn {
  readonly column: number;
  readonly time: DateReading;
}

/** Columns of months, weeks, quarters or years side by side, as in a chart of work over time; empty where there are not at least two. */
export function timeColumns(columns: readonly HeadedColumn[], year: number | null): readonly TimeColumn[] {
  const found = columns.flatMap(({ column, path }) => {
    const time = timeOf(path, year);
    return time === null ? [] : [{ column, time }];
  });
  return found.length < 2 ? [] : found;
}

const MARK = /^(?:[xv✓✔√●•■▪◆★*+→⇒]{1,3}|[-=]{1,4}>|có|yes)$/iu;

/** First and last day of the times ticked in a row, or under a bar merged over them; null where nothing is ticked. */
export function tickedSpan(grid: SheetGrid, row: number, columns: readonly TimeColumn[]): { from: string; to: string } | null {
  const ticked = columns.filter(({ column }) => {
    const value = grid.shownValue(row, column);
    const merge = grid.merge(row, column);
    if (typeof value === "string") return MARK.test(value) || (merge !== null && merge.right > merge.left);
    return value === true || value === 1;
  });
  const from = ticked.map(({ time }) => time.from).sort()[0];
  const to = ticked.map(({ time }) => time.to).sort()[ticked.length - 1];
  return from === undefined || to === undefined ? null : { from, to };
}

function timeOf(path: readonly string[], year: number | null): DateReading | null {
  const leaf = (path[path.length - 1] ?? "").trim();
  const above = path.slice(0, -1).join(" ");
  const own = Number(/(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(above)?.[1] ?? 0) || year;
  const week = /^(?:tuần|t|w)?[\s.]*([1-5])$/i.exec(leaf);
  const monthAbove = /(?<!\p{L})tháng ?(\d{1,2})(?!\d)/iu.exec(above);
  if (monthAbove) {
    const month = readDate(`tháng ${monthAbove[1]}`, own);
    return week && month ? weekOf(month, Number(week[1])) : null;
  }
  if (/^\d{1,2}$/.test(leaf)) return /tháng|month/i.test(above) ? readDate(`tháng ${leaf}`, own) : null;
  if (/^(?:iv|i{1,3})$/i.test(leaf)) return /quý|quí|quarter/i.test(above) ? readDate(`quý ${leaf}`, own) : null;
  return isTimeOnly(leaf) ? readDate(leaf.replace(/^th\.?\s*(?=\d)/i, "tháng ").replace(/^t\.\s*/i, "t"), own) : null;
}

/** Weeks of a month have seven days each from the first on; the last one counted has the rest. */
function weekOf(month: DateReading, week: number): DateReading {
  const last = Number(month.to.slice(8));
  const day = (number: number): string => `${month.from.slice(0, 8)}${String(Math.min(last, number)).padStart(2, "0")}`;
  return { from: day(week * 7 - 6), to: week >= 4 ? month.to : day(week * 7), precision: "day" };
}
