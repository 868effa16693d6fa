import type { CellScalar } from "./model/cells/cell-scalar";

/** A custom function of an add-in: pure, over the values of its arguments; a single cell is one row of one. */
export interface HostFunction {
  /** With its namespace: SOKEHOACH.SOKY. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  calculate(args: readonly (readonly (readonly CellScalar[])[])[]): CellScalar;
}
