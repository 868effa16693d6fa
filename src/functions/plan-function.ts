/** A cell as Excel hands it to a function: a blank one is empty text. */
export type Cell = string | number | boolean;
/** Rows of cells; a single cell is one row of one. */
export type Cells = readonly (readonly Cell[])[];

/** Why a function has no answer, as Excel shows it. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** What a function answers where its arguments make no sense or name nothing. */
export class FunctionError {
  constructor(readonly code: FunctionErrorCode) {}
}

/** A function for a user's own sheets. It sees nothing but its arguments, so Excel always knows when to calculate it again. */
export interface PlanFunction {
  /** Name behind the namespace; also its id in functions.json. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  calculate(args: readonly Cells[]): number | FunctionError;
}

/** The first cell of an argument; empty text where it was left out. */
export const single = (cells: Cells | undefined): Cell => cells?.[0]?.[0] ?? "";

export const textOf = (cell: Cell): string => String(cell).normalize("NFC").trim().toLowerCase();
