/** What in the workbook stands in the way of writing; found before anything is written. */
export type Obstacle =
  | { readonly kind: "workbook-read-only" }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "name-taken"; readonly name: string };

/** Thrown by a writer that found an obstacle; the workbook is as it was. */
export class WorkbookObstacle extends Error {
  override readonly name = "WorkbookObstacle";
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.kind);
  }
}
