import type * as EngineModule from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { HostFunction } from "../host-function";
import { CellError, type CellScalar } from "../model/cells/cell-scalar";

type Engine = typeof EngineModule;

function scalarOf(object: BaseValueObject | null): CellScalar {
  if (!object || object.isNull()) return null;
  if (object.isError()) return CellError.of(String(object.getValue()));
  const value = object.getValue();
  return object.isBoolean() ? Boolean(value) : value;
}

function cellsOf(object: BaseValueObject): CellScalar[][] {
  if (!object.isArray()) return [[scalarOf(object)]];
  const rows: CellScalar[][] = [];
  (object as ArrayValueObject).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = scalarOf(cell ?? null);
  });
  return rows;
}

/** The add-ins' functions as the engine calls them: an error in an argument is the answer, as in Excel. */
export function customFunctions(engine: Engine, functions: readonly HostFunction[]): BaseFunction[] {
  const { BaseFunction, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } = engine;
  const objectOf = (value: CellScalar): BaseValueObject => {
    if (typeof value === "number") return NumberValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    if (value instanceof CellError) return ErrorValueObject.create(value.code as EngineModule.ErrorType);
    return StringValueObject.create(value ?? "");
  };
  return functions.map(({ name, least, most, calculate }) => {
    class Custom extends BaseFunction {
      override minParams = least;
      override maxParams = most;
      override calculate(...args: BaseValueObject[]): BaseValueObject {
        const cells = args.map(cellsOf);
        const error = cells.flat(2).find((value) => value instanceof CellError);
        return objectOf(error ?? calculate(cells));
      }
    }
    return new Custom(name);
  });
}
