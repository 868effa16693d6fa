import type { SourceText } from "../source/source-text";
import type { TextSpan } from "../source/text-span";
import { cellSpan, columnRoles, looksLikeHeading, type PlanTable } from "./plan-table";
import type { PlanLine } from "./read-lines";

/** A line of the document, with the table that stands in its place where there is one. */
export interface TabledLine {
  readonly line: PlanLine;
  readonly table: PlanTable | null;
}

type Cells = (TextSpan | null)[];

function rowCells(source: SourceText, line: PlanLine): Cells {
  const cells: Cells = [];
  const lineStart = source.plain.lastIndexOf("\n", line.lineStart) + 1;
  let from = lineStart;
  for (let i = lineStart; i <= line.end; i++) {
    if (i !== line.end && source.plain[i] !== "\t") continue;
    cells.push(cellSpan(source, from, i));
    from = i + 1;
  }
  return cells;
}

function textsOf(source: SourceText, cells: Cells): string[] {
  return cells.map((cell) => (cell ? source.folded.slice(cell.start, cell.end) : ""));
}

function tableFrom(source: SourceText, heading: Cells, rows: Cells[]): PlanTable {
  const roles = columnRoles(textsOf(source, heading));
  const [first = [], ...rest] = rows;
  if (!isLowerHeading(source, heading, first))
    return { columns: heading.map((span, i) => ({ role: roles[i] ?? "other", heading: span })), rows };
  const lower = columnRoles(textsOf(source, first));
  let above = 0;
  const columns = Array.from({ length: Math.max(heading.length, first.length) }, (_, i) => {
    if (heading[i]) above = i;
    const own = first[i] ? (lower[i] ?? "other") : "other";
    return { role: own === "other" ? (roles[above] ?? "other") : own, heading: first[i] ?? heading[i] ?? null };
  });
  return { columns, rows: rest };
}

/** Second row of a heading: short words or years, most of them where the row above is empty beside a wide cell, and nothing in the first column. */
function isLowerHeading(source: SourceText, heading: Cells, row: Cells): boolean {
  const filled = row.flatMap((cell, i) => (cell ? [i] : []));
  const texts = textsOf(source, row).filter((text) => text !== "");
  const first = filled[0] ?? 0;
  return (
    filled.length >= 2 &&
    first > 0 &&
    filled.some((i) => i > first && !heading[i]) &&
    filled.every((i) => !heading[i] || !heading[i + 1]) &&
    texts.every((text) => text.length <= 30 && (/^(?:năm )?20\d{2}$/u.test(text.trim()) || !/^[\d.,%]+$/u.test(text.trim())))
  );
}

function isRuler(source: SourceText, line: PlanLine): boolean {
  return /^[\s\t|:-]+$/.test(source.plain.slice(line.lineStart, line.end));
}

/** "Đơn vị | Hội viên mới | Thẻ BHYT" over rows that name a unit and give it figures. */
function headsAllocation(source: SourceText, heading: Cells, next: PlanLine | undefined): boolean {
  if (!next || next.cells === 0) return false;
  const unit = columnRoles(textsOf(source, heading)).indexOf("unit");
  const names = heading.map((cell) => (cell ? source.plain.slice(cell.start, cell.end) : ""));
  if (unit === -1 || unit > 1 || heading.length - unit < 2 || names.slice(unit).some((name) => !/^\s{0,4}\p{L}/u.test(name))) return false;
  const row = rowCells(source, next);
  const figures = row.slice(unit + 1).map((cell) => (cell ? source.plain.slice(cell.start, cell.end) : ""));
  return row[unit] != null && figures.some((text) => /\d/.test(text)) && figures.every((text) => /^[\d.,%\s]{0,12}$/u.test(text));
}

/** Rows as lines with tabs between the cells. */
function tabbedTable(source: SourceText, lines: readonly PlanLine[], from: number): { table: PlanTable; next: number } | null {
  const first = lines[from];
  if (!first || first.cells === 0) return null;
  const heading = rowCells(source, first);
  if (!looksLikeHeading(textsOf(source, heading)) && !headsAllocation(source, heading, lines[from + 1])) return null;
  const rows: Cells[] = [];
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || (line.cells === 0 && line.tabs === 0)) break;
    if (!isRuler(source, line)) rows.push(rowCells(source, line));
  }
  return rows.length > 0 ? { table: tableFrom(source, heading, rows), next: at } : null;
}

function alignedRight(cells: TextSpan[], columns: number): Cells {
  return [...Array.from({ length: Math.max(0, columns - cells.length) }, () => null), ...cells].slice(0, Math.max(columns, cells.length));
}

/** One cell a line, each behind a tab, rows apart by empty lines: what a converter of old documents leaves. */
function stackedTable(source: SourceText, lines: readonly PlanLine[], from: number): { table: PlanTable; next: number } | null {
  const heading: TextSpan[] = [];
  let at = from;
  for (; at < lines.length && at < from + 12; at++) {
    const line = lines[at];
    if (!line || line.tabs === 0 || line.cells > 0 || (at > from && line.blankBefore)) break;
    heading.push({ start: line.lineStart, end: line.end });
  }
  if (heading.length < 2 || !looksLikeHeading(textsOf(source, heading))) return null;
  const rows: TextSpan[][] = [];
  for (; at < lines.length; at++) {
    const line = lines[at];
    const row = rows[rows.length - 1];
    if (!line || line.cells > 0) break;
    if (line.tabs > 0) {
      if (line.blankBefore || !row) rows.push([{ start: line.lineStart, end: line.end }]);
      else row.push({ start: line.lineStart, end: line.end });
    } else {
      const last = row?.[row.length - 1];
      if (!row || !last || (line.marker !== null && line.marker.label !== null) || (line.blankBefore && line.end - line.start > 90)) break;
      row[row.length - 1] = { start: last.start, end: line.end };
    }
  }
  return rows.length > 0
    ? {
        table: tableFrom(
          source,
          heading,
          rows.map((row) => alignedRight(row, heading.length)),
        ),
        next: at,
      }
    : null;
}

/** A heading of stacked cells stands first in its run of tabbed lines. */
function beginsColumn(line: PlanLine, before: PlanLine | undefined): boolean {
  return line.tabs > 0 && (line.blankBefore || before === undefined || before.tabs === 0);
}

/** Takes the tables out of the lines of a body; each stands as one line with its table. */
export function readTables(lines: readonly PlanLine[], source: SourceText): TabledLine[] {
  const out: TabledLine[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    const found = tabbedTable(source, lines, i) ?? (beginsColumn(line, lines[i - 1]) ? stackedTable(source, lines, i) : null);
    if (found) {
      out.push({ line: { ...line, marker: null, start: line.lineStart, end: line.lineStart }, table: found.table });
      i = found.next;
    } else {
      out.push({ line, table: null });
      i++;
    }
  }
  return out;
}
