import { areaFromAddress, cellAddress, columnLetters, quotedSheetName, splitSheetName } from "../address";
import { isWholeColumns, isWholeRows } from "../area";
import { rewriteReferences } from "./formula-references";

const relative = (mark: "R" | "C", fixed: boolean, at: number, from: number): string =>
  fixed ? `${mark}${at + 1}` : at === from ? mark : `${mark}[${at - from}]`;

/** A formula with its references as R1C1, seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return rewriteReferences(formula, (text) => {
    const { sheetName, local } = splitSheetName(text);
    const area = areaFromAddress(local);
    if (!area) return text;
    const prefix = sheetName === null ? "" : `${quotedSheetName(sheetName)}!`;
    const [from, to = from] = local.split(":") as [string, string?];
    const end = (corner: string, r: number, c: number): string => {
      const rows = isWholeColumns(area) ? "" : relative("R", /\$\d/.test(corner), r, row);
      return rows + (isWholeRows(area) ? "" : relative("C", /^\$[A-Za-z]/.test(corner), c, column));
    };
    const [first, last] = [end(from, area.top, area.left), end(to, area.bottom, area.right)];
    return prefix + (first === last ? first : `${first}:${last}`);
  });
}

const reference =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.\]])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)|C(\[-?\d+\]|\d+))(?![\p{L}\p{N}_.(![])/giu;

/** A formula given in R1C1 as it reads in a cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const place = (given: string | undefined, from: number): { at: number; fixed: boolean } => {
    if (given === undefined) return { at: from, fixed: false };
    const isOffset = given.startsWith("[");
    return isOffset ? { at: from + Number(given.slice(1, -1)), fixed: false } : { at: Number(given) - 1, fixed: true };
  };
  const dollar = ({ fixed }: { fixed: boolean }): string => (fixed ? "$" : "");
  return formula.replace(reference, (whole: string, kept?: string, r?: string, c?: string, onlyRow?: string, onlyColumn?: string) => {
    if (kept !== undefined) return whole;
    if (onlyRow !== undefined) {
      const rows = place(onlyRow, row);
      return `${dollar(rows)}${rows.at + 1}:${dollar(rows)}${rows.at + 1}`;
    }
    if (onlyColumn !== undefined) {
      const columns = place(onlyColumn, column);
      const letters = `${dollar(columns)}${columnLetters(columns.at)}`;
      return `${letters}:${letters}`;
    }
    const [rows, columns] = [place(r, row), place(c, column)];
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress(rows.at, columns.at)) ?? [];
    return letters === "" ? "#REF!" : `${dollar(columns)}${letters}${dollar(rows)}${digits}`;
  });
}
