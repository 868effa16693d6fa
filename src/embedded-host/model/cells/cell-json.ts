import { invalidArgument } from "../../client/office-error";
import { type Area, cellCountOf, everyCell } from "../area";
import type { SheetModel } from "../sheets/sheet-model";
import type { CellScalar } from "./cell-scalar";
import { matrixFor, writeArea } from "./cell-writing";

/** A value with what Excel keeps beside it: the parts of an entity, the address of a picture, the format of a number. */
export type RichValue = Readonly<Record<string, unknown>>;

/** Errors by the names that Office.js has for them. */
const ERRORS: Readonly<Record<string, string>> = {
  Blocked: "#BLOCKED!",
  Busy: "#BUSY!",
  Calc: "#CALC!",
  Connect: "#CONNECT!",
  Div0: "#DIV/0!",
  Field: "#FIELD!",
  GettingData: "#GETTING_DATA",
  NotAvailable: "#N/A",
  Name: "#NAME?",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
  Value: "#VALUE!",
};
const VALUE_ERROR = "#VALUE!";
/** Kinds that show an error to programs that do not know them. */
const COMPOSED = new Set(["Entity", "LinkedEntity", "WebImage"]);

/** The text a cell shows of such a value; null where it is shown as any other. */
export function richText(rich: RichValue): string | null {
  const text = rich["type"] === "WebImage" ? rich["altText"] : rich["text"];
  return COMPOSED.has(String(rich["type"])) ? (typeof text === "string" ? text : "") : null;
}

/** Whether a value is more than what `values` tells of it. */
export const isComposed = (rich: RichValue | undefined): boolean => rich !== undefined && COMPOSED.has(String(rich["type"]));

/** A plain value of a cell in Office.js's words. */
export function plainJson(value: CellScalar): Record<string, unknown> {
  const told = (type: string, basicValue: string | number | boolean) => ({ type, basicType: type, basicValue });
  if (value === null || value === "") return told("Empty", "");
  if (typeof value === "number") return told("Double", value);
  if (typeof value === "boolean") return told("Boolean", value);
  if (typeof value === "string") return told("String", value);
  const errorType = Object.keys(ERRORS).find((name) => ERRORS[name] === value.code);
  return { ...told("Error", value.code), ...(errorType !== undefined && { errorType }) };
}

/** What a cell holds in Office.js's words. */
export const cellJson = ({ grid }: SheetModel, row: number, column: number): Record<string, unknown> => ({
  ...(grid.rich.get(row, column) ?? plainJson(grid.value(row, column))),
});

interface Written {
  /** As it would be typed. */
  typed: string | number | boolean;
  rich: RichValue | null;
}

const asText = (text: string): string => (text === "" ? "" : `'${text}`);

function expect<T>(value: unknown, type: string, location: string): T {
  if (typeof value !== type) throw invalidArgument("The basic value of a cell value is of another type.", location);
  return value as T;
}

/** What a given cell value comes to; null for one that is not to be written. */
function writtenOf(given: unknown, location: string): Written | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "string") return { typed: asText(given), rich: null };
  if (typeof given === "number" || typeof given === "boolean") return { typed: given, rich: null };
  const value = given as RichValue;
  if (value["writable"] === false) return null;
  const basic = value["basicValue"];
  switch (value["type"]) {
    case "Empty":
      return { typed: "", rich: null };
    case "String":
      return { typed: asText(expect(basic, "string", location)), rich: null };
    case "Double":
      return { typed: expect<number>(basic, "number", location), rich: null };
    case "Boolean":
      return { typed: expect<boolean>(basic, "boolean", location), rich: null };
    case "Error": {
      const code = ERRORS[String(value["errorType"])] ?? (typeof basic === "string" ? basic : "");
      if (!Object.values(ERRORS).includes(code)) throw invalidArgument("The error of a cell value is not known.", location);
      return { typed: code, rich: { ...value, basicType: "Error", basicValue: code } };
    }
    case "FormattedNumber":
      expect(value["numberFormat"], "string", location);
      return { typed: expect<number>(basic, "number", location), rich: { ...value, basicType: "Double" } };
    case "Entity":
    case "LinkedEntity":
    case "WebImage":
      if (value["type"] === "WebImage") expect(value["address"], "string", location);
      else expect(value["text"], "string", location);
      return { typed: VALUE_ERROR, rich: { ...value, basicType: "Error", basicValue: VALUE_ERROR } };
    default:
      throw invalidArgument(`A cell cannot be given a value of the type '${String(value["type"])}'.`, location);
  }
}

/** Refuses what a cell cannot be given. */
export const checkJson = (given: unknown, location: string): void => void writtenOf(given, location);

const MOST_CELLS = 5_000_000;

/** Assigns values in Office.js's words to an area; null, and what is not to be written, leave a cell as it is. */
export function writeJson(sheet: SheetModel, area: Area, assigned: unknown, location: string): void {
  if (cellCountOf(area) > MOST_CELLS) throw invalidArgument("Whole rows or columns cannot be written.", location);
  const at = matrixFor(area, assigned, location);
  const written: (Written | null)[][] = [];
  everyCell(area, (row, column) => {
    (written[row - area.top] ??= [])[column - area.left] = writtenOf(at(row - area.top, column - area.left), location);
  });
  writeArea(
    sheet,
    area,
    written.map((cells) => cells.map((one) => one?.typed ?? null)),
    location,
  );
  everyCell(area, (row, column) => {
    const rich = written[row - area.top]![column - area.left]?.rich;
    if (!rich) return;
    sheet.grid.rich.set(row, column, rich);
    if (rich["type"] !== "FormattedNumber" || sheet.grid.format(row, column).numberFormat !== "General") return;
    sheet.grid.formatCell(row, column, { numberFormat: String(rich["numberFormat"]) });
  });
}
