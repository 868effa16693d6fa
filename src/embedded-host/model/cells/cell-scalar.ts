/** An error a cell shows, such as #N/A. */
export class CellError {
  static readonly #known = new Map<string, CellError>();

  private constructor(readonly code: string) {}

  static of(code: string): CellError {
    const known = CellError.#known.get(code) ?? new CellError(code);
    CellError.#known.set(code, known);
    return known;
  }

  toString(): string {
    return this.code;
  }
}

/** What a cell holds: dates are serial numbers, null is an empty cell. */
export type CellScalar = string | number | boolean | CellError | null;

export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
];
