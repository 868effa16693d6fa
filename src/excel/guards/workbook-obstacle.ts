import type { CellLocation } from "../../domain/sheet/cell-location";

/** What in the workbook stands in the way of writing; found before anything is written. */
export type Obstacle =
  | { readonly kind: "workbook-read-only" }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  /** A sheet that was to be changed is no longer there. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** A table whose file names fewer or more columns than it covers, as some programs write it. */
  | { readonly kind: "table-torn"; readonly sheet: string }
  | { readonly kind: "name-taken"; readonly name: string }
  /** Below a table that is to become longer or shorter: another table or merged cells that reach beside it. */
  | { readonly kind: "in-the-way"; readonly at: CellLocation }
  /** Somebody wrote into a table after it was read. */
  | { readonly kind: "changed-meanwhile" };

/** Thrown by a writer that found an obstacle; the workbook is as it was. */
export class WorkbookObstacle extends Error {
  override readonly name = "WorkbookObstacle";
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.kind);
  }
}
