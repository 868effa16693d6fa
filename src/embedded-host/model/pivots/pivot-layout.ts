import type { CellScalar } from "../cells/cell-scalar";
import { itemCaption, type PathStep, PivotGroups } from "./pivot-groups";
import { isOutline, linesOf, type PivotLine } from "./pivot-lines";
import { captionOf, type PivotFrame, type PivotModel, VALUES } from "./pivot-model";
import { shownSum } from "./pivot-show-as";
import { aggregationWords } from "./pivot-summing";
import { labelValue, PivotDate } from "./pivot-value";

/** What a cell of a report holds, and how it is shown. */
export interface PivotCellContent {
  value: CellScalar;
  numberFormat: string;
  indent: number;
}

/** A report worked out: its cells from the corner on, without those of its filters. */
export interface PivotLayout {
  cells: (PivotCellContent | null)[][];
  frame: PivotFrame;
  rowLines: PivotLine[];
  columnLines: PivotLine[];
  /** Captions and choices of the filters, which stand above. */
  filters: [caption: string, chosen: CellScalar][];
}

/** The size of a report without fields, which is there to be seen. */
const EMPTY_ROWS = 18;
const EMPTY_COLUMNS = 3;

const content = (value: CellScalar, more: Partial<PivotCellContent> = {}): PivotCellContent => ({
  value,
  numberFormat: "General",
  indent: 0,
  ...more,
});

const isCompact = ({ state }: PivotModel, field: number): boolean =>
  field === VALUES
    ? state.rows.every((one) => one === VALUES || (state.fields[one]!.compact && state.fields[one]!.outline))
    : state.fields[field]!.compact && state.fields[field]!.outline;

/** In which column the labels of each field of the rows stand, and how far they are moved in there. */
export function labelColumns(pivot: PivotModel): { column: number; indent: number }[] {
  let [column, indent] = [0, 0];
  return pivot.state.rows.map((field) => {
    const place = { column, indent };
    if (isCompact(pivot, field)) indent++;
    else {
      column++;
      indent = 0;
    }
    return place;
  });
}

/** How many columns the labels of the rows take up. */
export function labelWidth(pivot: PivotModel): number {
  const { rows, columns } = pivot.state;
  if (rows.length === 0) return columns.some((field) => field !== VALUES) ? 1 : 0;
  return labelColumns(pivot).at(-1)!.column + 1;
}

const sameStep = (a: PathStep | undefined, b: PathStep | undefined): boolean => a?.field === b?.field && a?.item === b?.item;

/** How many steps two paths have in common from the outside. */
function commonSteps(a: readonly PathStep[], b: readonly PathStep[]): number {
  let count = 0;
  while (count < a.length && count < b.length && sameStep(a[count], b[count])) count++;
  return count;
}

function stepLabel(pivot: PivotModel, { field, item }: PathStep): PivotCellContent {
  if (field === VALUES) return content(pivot.state.data[item]!.name);
  const { value, caption } = pivot.state.fields[field]!.items![item]!;
  const inCache = pivot.cache.fields[field]!;
  const known = inCache.items[value]!;
  return caption === null
    ? content(labelValue(known), known instanceof PivotDate ? { numberFormat: inCache.numberFormat } : {})
    : content(caption);
}

/** How a total is called: "A Total", "A Average", "A Sum of x", "Grand Total", "Total Sum of x". */
export function totalCaption(pivot: PivotModel, line: PivotLine): string {
  const step = line.path.filter(({ field }) => field !== VALUES).at(-1);
  const isOneOfSeveral = line.data !== null && !line.path.some(({ field }) => field === VALUES);
  const name = isOneOfSeveral ? pivot.state.data[line.data!]!.name : "";
  if (line.kind === "grand" || !step) return name === "" ? "Grand Total" : `Total ${name}`;
  const item = itemCaption(pivot, step.field, step.item);
  if (line.aggregation !== "Automatic") return `${item} ${aggregationWords[line.aggregation]}`;
  return `${item} ${name === "" ? "Total" : name}`;
}

function rowLabels(pivot: PivotModel, line: PivotLine, before: PivotLine | undefined, cells: (PivotCellContent | null)[]): void {
  if (line.kind === "blank") return;
  const places = labelColumns(pivot);
  const put = (level: number, label: PivotCellContent): void => {
    const { column, indent } = places[level] ?? { column: 0, indent: 0 };
    cells[column] = { ...label, indent };
  };
  if (line.kind !== "item") {
    put(Math.max(0, line.path.length - 1), content(totalCaption(pivot, line)));
    return;
  }
  const known = before === undefined || before.kind === "grand" ? 0 : commonSteps(line.path, before.path);
  line.path.forEach((step, level) => {
    const isLast = level === line.path.length - 1;
    const isRepeated =
      step.field !== VALUES && pivot.state.fields[step.field]!.repeatLabels && places[level]!.column !== places.at(-1)!.column;
    const hasOwnLine = isOutline(pivot, "row", step.field);
    if (isLast || isRepeated || (level >= known && !hasOwnLine)) put(level, stepLabel(pivot, step));
  });
  if (line.path.length === 0 && cells.length > 0 && pivot.state.data.length === 1) cells[0] = content(pivot.state.data[0]!.name);
}

/** The labels of the columns, a row for each of their fields. */
function columnLabels(pivot: PivotModel, lines: readonly PivotLine[], left: number, cells: (PivotCellContent | null)[][]): void {
  const { columns } = pivot.state;
  lines.forEach((line, index) => {
    const column = left + index;
    if (line.kind === "blank") return;
    if (line.kind !== "item") {
      cells[1 + Math.max(0, line.path.length - 1)]![column] = content(totalCaption(pivot, line));
      return;
    }
    const before = lines[index - 1];
    const known = before === undefined || before.kind !== "item" ? 0 : commonSteps(line.path, before.path);
    line.path.forEach((step, level) => {
      const isRepeated = step.field !== VALUES && pivot.state.fields[step.field]!.repeatLabels;
      if (level >= known || isRepeated || level === columns.length - 1) cells[1 + level]![column] = stepLabel(pivot, step);
    });
  });
}

/** The captions of the fields of the rows, in the row above the first data. */
function rowCaptions(pivot: PivotModel, cells: (PivotCellContent | null)[]): void {
  const places = labelColumns(pivot);
  pivot.state.rows.forEach((field, level) => {
    const { column, indent } = places[level]!;
    if (indent > 0) return;
    const isShared = isCompact(pivot, field);
    cells[column] = content(isShared ? "Row Labels" : field === VALUES ? "Values" : captionOf(pivot, field));
  });
}

function columnCaptions(pivot: PivotModel, left: number, cells: (PivotCellContent | null)[]): void {
  const { columns, fields } = pivot.state;
  const first = columns.find((field) => field !== VALUES)!;
  if (fields[first]!.compact) cells[left] = content("Column Labels");
  else columns.forEach((field, index) => (cells[left + index] = content(field === VALUES ? "Values" : captionOf(pivot, field))));
}

function chosenOf(pivot: PivotModel, field: number): CellScalar {
  const items = pivot.state.fields[field]!.items!;
  const shown = [...items.keys()].filter((item) => items[item]!.visible);
  if (shown.length === items.length) return "(All)";
  return shown.length === 1 ? stepLabel(pivot, { field, item: shown[0]! }).value : "(Multiple Items)";
}

function emptyLayout(filters: PivotLayout["filters"]): PivotLayout {
  const cells = Array.from({ length: EMPTY_ROWS }, () => Array.from({ length: EMPTY_COLUMNS }, () => null));
  return { cells, frame: { headerRow: 1, dataRow: 1, dataColumn: 0 }, rowLines: [], columnLines: [], filters };
}

/** Works the report out, without touching any cell. */
export function layOut(pivot: PivotModel, today: Date): PivotLayout {
  const { state } = pivot;
  const { rows, columns, data, options } = state;
  const filters = state.filters.map((field): [string, CellScalar] => [captionOf(pivot, field), chosenOf(pivot, field)]);
  if (rows.length + columns.length + data.length === 0) return emptyLayout(filters);
  const groups = new PivotGroups(pivot, today);
  const rowLines = rows.length > 0 || data.length > 0 ? linesOf(groups, "row") : [];
  const hasColumns = columns.some((field) => field !== VALUES);
  const columnLines = hasColumns || data.length > 0 ? linesOf(groups, "column") : [];
  const left = labelWidth(pivot);
  const headers = hasColumns ? 1 + columns.length : 1;
  const width = Math.max(1, left + columnLines.length);
  const emptyRow = (): (PivotCellContent | null)[] => Array.from({ length: width }, () => null);
  const cells = Array.from({ length: headers }, emptyRow);
  if (hasColumns) {
    columnLabels(pivot, columnLines, left, cells);
    if (options.fieldHeaders) columnCaptions(pivot, left, cells[0]!);
    if (data.length === 1 && rows.length > 0) cells[0]![0] = content(data[0]!.name);
  } else {
    const name = (line: PivotLine): string | undefined => data[line.data ?? 0]?.name;
    columnLines.forEach((line, index) => (cells[0]![left + index] = content(rows.includes(VALUES) ? null : (name(line) ?? null))));
  }
  if (options.fieldHeaders) rowCaptions(pivot, cells.at(-1)!);
  rowLines.forEach((row, index) => {
    const line = emptyRow();
    rowLabels(pivot, row, rowLines[index - 1], line);
    if (row.kind !== "blank" && row.hasSums && data.length > 0) {
      columnLines.forEach((column, at) => {
        const number = row.data ?? column.data ?? 0;
        const aggregation = [row.aggregation, column.aggregation].find((one) => one !== "Automatic");
        const sum = shownSum(groups, { row: row.path, column: column.path, data: number, ...(aggregation && { aggregation }) });
        const isFilled = sum === null && options.fillEmpty && options.emptyText !== "";
        line[left + at] = content(isFilled ? options.emptyText : sum, { numberFormat: data[number]!.numberFormat });
      });
    }
    cells.push(line);
  });
  const hasOnlyValues = !hasColumns && columns.length > 0;
  return {
    cells,
    frame: { headerRow: hasOnlyValues ? 0 : 1, dataRow: headers, dataColumn: left },
    rowLines,
    columnLines,
    filters,
  };
}
