import { type Cell, type Cells, FunctionError } from "./plan-function";
import { planFunctions } from "./plan-functions";

/** Excel hands over a value, or rows of values where functions.json says "matrix"; a blank cell is null in some versions. */
const cellsOf = (given: unknown): Cells =>
  Array.isArray(given) ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf)) : [[cellOf(given)]];
const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** The part of Excel's runtime for custom functions that is used here. */
interface Runtime {
  associate(id: string, calculate: (...args: unknown[]) => number): void;
  readonly Error: new (code: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

function register(runtime: Runtime): void {
  for (const { name, calculate } of planFunctions) {
    runtime.associate(name, (...args) => {
      // Excel adds the invocation as the last argument.
      const answer = calculate(args.slice(0, -1).map(cellsOf));
      if (!(answer instanceof FunctionError)) return answer;
      throw new runtime.Error(answer.code === "#N/A" ? runtime.ErrorCode.notAvailable : runtime.ErrorCode.invalidValue);
    });
  }
}

const { CustomFunctions: runtime } = globalThis as { CustomFunctions?: Runtime };
if (runtime) register(runtime);
