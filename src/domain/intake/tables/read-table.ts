import { columnLetters } from "../../sheet/cell-location";
import type { Issue } from "../../issues/issue";
import { classifyRows, type ClassifiedRow } from "../rows/classify-rows";
import { columnProfile } from "../columns/column-profile";
import { fieldOfKey, typeOfField, type FieldType } from "../fields";
import type { HeadingBlock } from "../headings/heading-block";
import { headingPaths } from "../headings/heading-paths";
import { qualifiedKeys } from "../columns/qualify-columns";
import { readRecords } from "../read-records";
import { recogniseKind } from "./recognise-kind";
import { filledCells, type Area } from "../rows/row-shape";
import type { CandidateColumn, ColumnMeaning } from "../columns/score-columns";
import { settleRepeats } from "../merging/settle-repeats";
import type { SheetGrid } from "../sheet-grid";
import { isSummable, nameColumnOf, type FrameColumn, type TableFrame } from "./table-frame";
import { layoutFingerprint } from "./table-layout";
import { readTotals } from "../rows/total-rows";
import type { LayoutCorrection, SkippedReason, TableKind, TrackingTable } from "./tracking-table";

/** Where a table was found, with what stands around it. */
export interface TablePlace {
  readonly grid: SheetGrid;
  readonly area: Area;
  readonly block: HeadingBlock;
  readonly lastRow: number;
  /** Rows above the heading that belong to this table alone. */
  readonly titleRows: readonly number[];
  readonly title: string;
  readonly year: number | null;
}

export interface TableReading {
  readonly table: TrackingTable;
  readonly issues: readonly Issue[];
}

/** Reads one table: its kind and columns, then its rows, groups and totals. */
export function readTable(
  place: TablePlace,
  corrections: readonly LayoutCorrection[],
  inherited: ReadonlyMap<string, string>,
): TableReading {
  const detected = candidateColumns(place, place.block);
  const layout = layoutFingerprint(detected);
  const correction = corrections.find((candidate) => candidate.layout === layout);
  const block = correctedBlock(place.block, place.lastRow, correction);
  const candidates = block === place.block ? detected : candidateColumns(place, block);
  const { kind, confidence, meanings } = recogniseKind(candidates, `${place.title} ${place.grid.name}`, correction?.kind);
  const settled = settleRepeats(candidates, meanings, place.title);
  const columns = frameColumns(kind, candidates, settled, correction, place.title);
  const frame = frameOf(place, block, kind, columns);
  const rows = classifyRows(frame);
  const { records, groupRows, issues } = readRecords(frame, rows, place.year, inherited);
  const totals = readTotals(frame, rows, records);
  const table: TrackingTable = {
    sheet: place.grid.name,
    kind,
    kindConfidence: confidence,
    headerRows: block.top === 0 ? [0, 0] : [block.top, block.bottom],
    ...(block === place.block ? {} : { foundRows: [place.block.top, place.block.bottom] as const }),
    dataRows: dataRows(block, rows),
    columns: columns.map(({ column, header, key, confidence: sure }) => ({
      column: columnLetters(column),
      header,
      key,
      confidence: sure,
    })),
    records,
    groupRows,
    totalRows: totals.totalRows,
    skippedRows: skippedRows(place, rows, totals.empty),
    layout,
    title: place.title,
    year: place.year,
    questions: questions(candidates, settled, correction),
  };
  return { table, issues: kind === "unknown" ? [] : [...issues, ...totals.issues] };
}

/** Heading rows as the user corrected them, as far from those found as in the sheet where that was done; without that, only near ones. */
function correctedBlock(block: HeadingBlock, lastRow: number, correction: LayoutCorrection | undefined): HeadingBlock {
  const rows = correction?.headerRows;
  if (!rows) return block;
  const found = correction.foundRows;
  const shift = found && found[0] > 0 && block.top > 0 ? block.top - found[0] : 0;
  const [top, bottom] = [rows[0] + shift, rows[1] + shift];
  const isNear = block.top === 0 || (top <= block.bottom + 3 && bottom >= block.top - 3);
  if (top < 1 || bottom >= lastRow || (!found && !isNear)) return block;
  return { ...block, top, bottom };
}

function candidateColumns(place: TablePlace, block: HeadingBlock): CandidateColumn[] {
  const { grid, area } = place;
  const rows: number[] = [];
  let right = block.right;
  for (let row = block.bottom + 1; row <= place.lastRow; row++) {
    const filled = filledCells(grid, row, area);
    if (filled >= 2) rows.push(row);
    if (filled >= 3) right = Math.max(right, lastFilled(grid, row, area));
  }
  const left = columnsBefore(place, block, rows);
  return headingPaths(grid, { ...block, left, right: Math.min(right, area.right) })
    .map((headed) => ({ ...headed, profile: columnProfile(grid, headed.column, rows) }))
    .filter((column) => column.path.length > 0 || column.profile.filled > 0);
}

function lastFilled(grid: SheetGrid, row: number, area: Area): number {
  const cells = grid.row(row);
  let column = Math.min(cells.length, area.right);
  while (column > area.left && (cells[column - 1] === null || cells[column - 1] === undefined)) column--;
  return column;
}

/** A first column of numbers without a heading belongs to the table too. */
function columnsBefore(place: TablePlace, block: HeadingBlock, rows: readonly number[]): number {
  let left = block.left;
  while (left > place.area.left) {
    const filled = rows.filter((row) => place.grid.value(row, left - 1) !== null).length;
    if (filled < rows.length * 0.5) break;
    left--;
  }
  return left;
}

function frameColumns(
  kind: TableKind,
  candidates: readonly CandidateColumn[],
  meanings: readonly ColumnMeaning[],
  correction: LayoutCorrection | undefined,
  title: string,
): FrameColumn[] {
  const fields = meanings.map((meaning) => meaning.field);
  const keys = kind === "unknown" ? fields.map(() => null) : qualifiedKeys(kind, candidates, fields, title);
  return candidates.map((candidate, at) => {
    const letters = columnLetters(candidate.column);
    const corrected = correction?.columns && letters in correction.columns;
    const key = corrected ? (correction.columns?.[letters] ?? null) : (keys[at] ?? null);
    const field = key === null ? null : fieldOfKey(key);
    const confidence = corrected ? 1 : key === null ? 0 : Math.max(0, Math.min(1, meanings[at]?.score ?? 0));
    return {
      column: candidate.column,
      header: candidate.path.join(" / "),
      path: candidate.path,
      key,
      field,
      type: columnType(field, candidate),
      confidence: Math.round(confidence * 100) / 100,
    };
  });
}

function columnType(field: string | null, candidate: CandidateColumn): FieldType {
  if (field !== null) return typeOfField(field);
  const { profile } = candidate;
  return profile.dates > 0.5 ? "date" : profile.numbers > 0.6 ? "number" : "text";
}

function frameOf(place: TablePlace, block: HeadingBlock, kind: TableKind, columns: readonly FrameColumn[]): TableFrame {
  const figureColumns = columns.filter(({ field, type }) => isSummable(field) || (kind === "unknown" && type === "number"));
  const noColumn = columns.find(({ field }) => field === "no")?.column ?? 0;
  return {
    grid: place.grid,
    area: place.area,
    block,
    kind,
    columns,
    lastRow: place.lastRow,
    noColumn,
    nameColumn: nameColumnOf(kind, columns),
    figureColumns,
  };
}

function dataRows(block: HeadingBlock, rows: readonly ClassifiedRow[]): [number, number] {
  const data = rows.filter(({ role }) => role === "record" || role === "group" || role === "part-total");
  const first = data[0]?.row ?? block.bottom + 1;
  return [first, data[data.length - 1]?.row ?? first];
}

function skippedRows(
  place: TablePlace,
  rows: readonly ClassifiedRow[],
  emptyTotals: readonly number[],
): { row: number; reason: SkippedReason }[] {
  const skipped: { row: number; reason: SkippedReason }[] = place.titleRows.map((row) => ({
    row,
    reason: "title" as const,
  }));
  for (const { row, role } of rows) {
    if (role === "total" || role === "part-total") {
      if (emptyTotals.includes(row)) skipped.push({ row, reason: "note" });
    } else if (role !== "record" && role !== "group") skipped.push({ row, reason: role });
  }
  return skipped;
}

function questions(
  candidates: readonly CandidateColumn[],
  meanings: readonly ColumnMeaning[],
  correction: LayoutCorrection | undefined,
): TrackingTable["questions"] {
  return candidates.flatMap((candidate, at) => {
    const meaning = meanings[at];
    const letters = columnLetters(candidate.column);
    if (!meaning || (correction?.columns && letters in correction.columns)) return [];
    const unsure =
      meaning.field === null
        ? meaning.alternatives.length > 0
        : meaning.score < 0.45 || (meaning.score < 0.7 && meaning.alternatives.length > 0);
    if (!unsure || candidate.profile.filled === 0) return [];
    return [
      {
        column: letters,
        candidates: [...(meaning.field === null ? [] : [meaning.field]), ...meaning.alternatives].slice(0, 4),
      },
    ];
  });
}
