import { ownCell, wholeColumn } from "../columns/structured-reference";

/** Number of a formula's own row in the body of its table, from 1. */
export function ownNumber(table: string, heading: string): string {
  return `ROW()-ROW(${table}[[#Headers],[${heading}]])`;
}

/** Cell of a table in the row of a number, by the table's column TT; the number must not be 0. LOOKUP rather than INDEX, which Univer reads from the wrong sheet. */
export function cellInRow(table: string, heading: string, row: string): string {
  return `LOOKUP(${row},${wholeColumn(table, "TT")},${wholeColumn(table, heading)})`;
}

/** Cell of Targets in a row. */
export function targetCell(heading: string, row: string): string {
  return cellInRow("Targets", heading, row);
}

/** Row of Units that a text names by code, name or alias; the alternative where none does. */
export function unitRow(text: string, alternative: string): string {
  return `IFERROR(MATCH("*;"&${text}&";*",${wholeColumn("Units", "Khóa tên")},0),${alternative})`;
}

/** Key of a level that starts with no sign or digit, so that no program takes it for a number or a comparison. */
export function levelKeyOf(text: string): string {
  return `"|"&SUBSTITUTE(LOWER(TRIM(${text})),"cấp ","")&"|"`;
}

/** Whether a period reaches beyond the days of its target or those of its unit. */
export function isCut(own: (heading: string) => string, target: (heading: string) => string): string {
  const until = own("Hiệu lực đến");
  return `OR(${own("Từ ngày")}<MAX(${target("Kỳ đầu")},${own("Hiệu lực từ")}),${own("Đến ngày")}>MIN(${target("Kỳ cuối")},IF(ISNUMBER(${until}),${until},2958465)))`;
}

/** Whether a cell that should hold a number holds none. Not by comparing with "": Univer's index of compared cells takes 0, "" and nothing for the same. */
export function hasNoValue(cell: string): string {
  return `NOT(ISNUMBER(${cell}))`;
}

/** Calls a function with its arguments. */
export function call(name: string, ...parts: readonly string[]): string {
  return `${name}(${parts.join(",")})`;
}

/** Criteria pair of COUNTIFS and SUMIFS: a column of a table and what it must meet. */
export function where(table: string, heading: string, criterion: string): string {
  return `${wholeColumn(table, heading)},${criterion}`;
}

/** Nested IF from pairs of condition and value, with the value for when none holds. */
export function choose(pairs: readonly (readonly [string, string])[], otherwise: string): string {
  return pairs.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

/** Own cells of a table by heading. */
export function ownCellsOf(table: string): (heading: string) => string {
  return (heading) => ownCell(table, heading);
}
