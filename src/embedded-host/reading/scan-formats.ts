import { columnIndex } from "../model/address";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { FileFormatIndexes } from "../model/cells/file-formats";
import { attributesOf } from "./xml-text";

const cellTag = /<(?:\w+:)?(?:c\s([^>]*?)|row\b([^>]*?))\/?>/g;
const referenceOf = /\br="([A-Za-z]{1,3})(\d{1,7})"/;
const styleOf = /\bs="(\d+)"/;

function scanColumns(xml: string): Map<number, number> {
  const columns = new Map<number, number>();
  const declared = /<(?:\w+:)?cols>([\s\S]*?)<\/(?:\w+:)?cols>/.exec(xml)?.[1] ?? "";
  for (const [, tag] of declared.matchAll(/<(?:\w+:)?col\b([^>]*?)\/?>/g)) {
    const { min, max, style } = attributesOf(tag!);
    if (style === undefined) continue;
    for (let column = Number(min); column <= Math.min(Number(max), 16_384); column++) columns.set(column - 1, Number(style));
  }
  return columns;
}

/** Finds which format each cell of a worksheet part has, without parsing anything else. */
export function scanFormats(xml: string): FileFormatIndexes {
  const cells: (number | undefined)[][] = [];
  const rows = new Map<number, number>();
  let row = -1;
  let column = -1;
  const data = xml.slice(Math.max(0, xml.search(/<(?:\w+:)?sheetData/)));
  for (const [, cell, line] of data.matchAll(cellTag)) {
    if (line !== undefined) {
      const at = /\br="(\d+)"/.exec(line);
      row = at ? Math.min(Number(at[1]), LAST_ROW + 1) - 1 : row + 1;
      column = -1;
      const style = styleOf.exec(line);
      if (style && /customFormat="(?:1|true)"/.test(line)) rows.set(row, Number(style[1]));
      continue;
    }
    const place = referenceOf.exec(cell!);
    column = place ? columnIndex(place[1]!) : column + 1;
    const at = place ? Number(place[2]) - 1 : row;
    if (at < 0 || at > LAST_ROW || column > LAST_COLUMN) continue;
    while (cells.length <= at) cells.push([]);
    cells[at]![column] = Number(styleOf.exec(cell!)?.[1] ?? 0);
  }
  return { cells, rows, columns: scanColumns(xml) };
}
