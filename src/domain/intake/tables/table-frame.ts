import type { FieldType } from "../fields";
import type { HeadingBlock } from "../headings/heading-block";
import type { Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";
import type { TableKind } from "./tracking-table";

/** A column of a table whose meaning is settled. */
export interface FrameColumn {
  readonly column: number;
  readonly header: string;
  readonly path: readonly string[];
  readonly key: string | null;
  readonly field: string | null;
  readonly type: FieldType;
  readonly confidence: number;
}

/** A table whose place, heading, kind and columns are known and whose rows are to be read. */
export interface TableFrame {
  readonly grid: SheetGrid;
  readonly area: Area;
  readonly block: HeadingBlock;
  readonly kind: TableKind;
  readonly columns: readonly FrameColumn[];
  /** Last row that can belong to the table. */
  readonly lastRow: number;
  /** Column with the row numbers, and the column that names the record; 0 where there is none. */
  readonly noColumn: number;
  readonly nameColumn: number;
  /** Columns with figures that can be summed. */
  readonly figureColumns: readonly FrameColumn[];
}

const NAMING: Readonly<Record<TableKind, readonly string[]>> = {
  households: ["headName"],
  targets: ["targetText", "unit", "commune", "district"],
  visits: ["date", "visitedBy"],
  distribution: ["site", "unit", "item"],
  activities: ["text"],
  units: ["name"],
  progress: ["date", "targetId", "targetText", "unit", "commune", "district"],
  unknown: [],
};
const SUMMABLE = new Set(["quantity", "members", "planned", "actual", "denominator", "householdsVisited", "householdsCompliant"]);

/** Column that names the records of a kind of table; 0 where there is none. */
export function nameColumnOf(kind: TableKind, columns: readonly FrameColumn[]): number {
  for (const field of NAMING[kind]) {
    const found = columns.find((column) => column.field === field);
    if (found) return found.column;
  }
  const words = columns.find((column) => column.field === null && column.type === "text");
  return kind === "unknown" ? (words?.column ?? columns[0]?.column ?? 0) : 0;
}

export function isSummable(field: string | null): boolean {
  return field !== null && SUMMABLE.has(field);
}
