import { readOnly, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import type { Area } from "../../model/area";
import { checkJson, writeJson } from "../../model/cells/cell-json";
import { readJson } from "../../model/ranges/area-reading";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { hasFormulas } from "./range-models";

interface Place {
  sheet: SheetModel;
  area: Area;
}

/** The values of some cells in Office.js's words, to be read only; they are not read by an empty load (). */
export const readJsonValues = <Model>(placeOf: (model: Model) => Place): Scalar<Model, unknown> =>
  readOnly(
    (model: Model) => {
      const { sheet, area } = placeOf(model);
      return readJson(sheet, area);
    },
    { calculated: (model) => hasFormulas(placeOf(model)), onDemand: true, whole: true },
  );

/** The same, to be assigned too. */
export const jsonValues = <Model>(location: string, placeOf: (model: Model) => Place): Scalar<Model, unknown> => ({
  ...readJsonValues(placeOf),
  write: (model, assigned) => {
    const { sheet, area } = placeOf(model);
    writeJson(sheet, area, assigned, location);
  },
});

/** The rows of values that a table is to be given, none of which a cell refuses. */
export function rowsOfJson(values: unknown, location: string): unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row)))
    throw invalidArgument("Rows of cell values are expected.", location);
  const rows = values as unknown[][];
  rows.forEach((row) => row.forEach((one) => checkJson(one, location)));
  return rows;
}
