import { columnLetters, quotedSheetName } from "../address";
import type { Area } from "../area";
import { absoluteReference } from "./formula-references";
import { bodyArea, columnOfTable, headerArea, type TableModel, totalsArea } from "../tables/table-model";

const unescaped = (name: string): string => name.replace(/'(['#[\]@])/g, "$1");

function columnsNamed(table: TableModel, area: Area, names: string[]): Area | null {
  const indexes = names.map((name) => {
    const wanted = unescaped(name).toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  });
  if (indexes.some((index) => index < 0)) return null;
  const first = columnOfTable(area, Math.min(...indexes));
  return { ...first, right: area.left + Math.max(...indexes) };
}

/** The area that what stands in the brackets of a structured reference means, seen from a row; null when it means nothing. */
export function areaOfStructured(table: TableModel, inner: string, row: number): Area | null {
  const parts = inner.includes("[") ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1]!) : inner === "" ? [] : [inner];
  const words = parts.filter((part) => /^#(All|Data|Headers|Totals|This Row)$/i.test(part));
  const columns = parts.filter((part) => !words.includes(part));
  const has = (word: string): boolean => words.some((one) => one.toLowerCase() === word);
  let area = bodyArea(table);
  if (has("#all")) area = table.area;
  else if (has("#this row")) area = { ...area, top: row, bottom: row };
  else if (has("#headers")) area = has("#data") ? { ...area, top: table.area.top } : headerArea(table);
  else if (has("#totals")) area = totalsArea(table);
  return columns.length > 0 ? columnsNamed(table, area, columns) : area;
}

/** What stands in the brackets of a reference to a table, as an address; without a row, {row} stands for the row of "#This Row". */
export function plainReference(table: TableModel, inner: string, row: number | null): string {
  const area = areaOfStructured(table, inner, row ?? 0);
  if (!area) return "#REF!";
  if (!/#This Row/i.test(inner)) return absoluteReference(table.sheet.name, area);
  const line = row === null ? "{row}" : String(row + 1);
  const [from, to] = [`$${columnLetters(area.left)}${line}`, `$${columnLetters(area.right)}${line}`];
  return `${quotedSheetName(table.sheet.name)}!${from === to ? from : `${from}:${to}`}`;
}

const anyTable =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(?<![\p{L}\p{N}_.])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]|(?![\p{L}\p{N}_.\\([!]))/gu;

/** A formula whose references to tables are written otherwise; `written` answers null for what is no table. */
export const withoutStructured = (formula: string, written: (table: string, inner: string) => string | null): string =>
  formula.replace(anyTable, (whole: string, text?: string, sheet?: string, name?: string, inner?: string) =>
    text !== undefined || sheet !== undefined || name === undefined ? whole : (written(name, inner ?? "") ?? whole),
  );

/** A formula whose references to these tables are written as addresses instead; without a row, {row} stands for the row of "#This Row". */
export const toPlainReferences = (formula: string, tables: readonly TableModel[], row: number | null): string =>
  withoutStructured(formula, (name, inner) => {
    const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return table ? plainReference(table, inner, row) : null;
  });
