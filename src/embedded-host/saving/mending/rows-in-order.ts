import { cellAddress, columnIndex } from "../../model/address";
import { attributesOf, encodeAttribute } from "../../reading/xml-text";

interface WrittenCell {
  readonly column: number;
  readonly xml: string;
  readonly isFilled: boolean;
}

interface WrittenRow {
  readonly attributes: Record<string, string>;
  readonly cells: Map<number, WrittenCell>;
}

const rowTag = /<(?:[\w.-]+:)?row\b([^>]*)>/g;
const rowNumber = /\sr\s*=\s*["']\s*(\d+)/;
const wholeRow = /<((?:[\w.-]+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row\s*>)/g;
const wholeCell = /<((?:[\w.-]+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g;
const cellPlace = /\sr\s*=\s*["']\s*\$?([A-Za-z]+)\$?\d*\s*["']/;

function rowsAreInOrder(xml: string): boolean {
  let last = 0;
  for (const [, attributes = ""] of xml.matchAll(rowTag)) {
    const row = Number(rowNumber.exec(attributes)?.[1]) || last + 1;
    if (row <= last) return false;
    last = row;
  }
  return true;
}

function addCells(row: WrittenRow, number: number, inner: string): void {
  let next = 0;
  for (const [, prefix = "", attributes = "", held] of inner.matchAll(wholeCell)) {
    const letters = cellPlace.exec(attributes)?.[1];
    const column = letters === undefined ? next : columnIndex(letters);
    next = column + 1;
    const before = row.cells.get(column);
    if (before && (before.isFilled || !held)) continue;
    const rest = attributes.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const start = `<${prefix}c r="${cellAddress(number - 1, column)}"${rest}`;
    const xml = held === undefined ? `${start}/>` : `${start}>${held}</${prefix}c>`;
    row.cells.set(column, { column, xml, isFilled: Boolean(held) });
  }
}

/**
 * A worksheet part with each row once, in their order, and its cells in theirs. The file library overwrites what stands above with
 * what stands below where a row comes back; the part itself where its rows are in order.
 */
export function withRowsInOrder(xml: string): string {
  if (rowsAreInOrder(xml)) return xml;
  const start = xml.search(/<(?:[\w.-]+:)?sheetData\b/);
  const end = xml.lastIndexOf("</", xml.lastIndexOf("sheetData"));
  const opening = xml.indexOf(">", start) + 1;
  if (start < 0 || end <= opening) return xml;
  const data = xml.slice(opening, end).replace(/<!--[\s\S]*?-->/g, "");
  const rows = new Map<number, WrittenRow>();
  let prefix = "";
  let last = 0;
  for (const [, before = "", attributes = "", inner = ""] of data.matchAll(wholeRow)) {
    prefix = before;
    last = Number(rowNumber.exec(attributes)?.[1]) || last + 1;
    const known = rows.get(last);
    const row: WrittenRow = {
      attributes: { ...attributesOf(attributes), ...known?.attributes, r: String(last) },
      cells: known?.cells ?? new Map(),
    };
    delete row.attributes["spans"];
    rows.set(last, row);
    addCells(row, last, inner);
  }
  const written = [...rows.values()]
    .sort((a, b) => Number(a.attributes["r"]) - Number(b.attributes["r"]))
    .map(({ attributes, cells }) => {
      const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`);
      const held = [...cells.values()].sort((a, b) => a.column - b.column).map((cell) => cell.xml);
      return `<${prefix}row${said.join("")}>${held.join("")}</${prefix}row>`;
    });
  return xml.slice(0, opening) + written.join("") + xml.slice(end);
}
