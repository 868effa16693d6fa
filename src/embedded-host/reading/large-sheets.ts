import { strToU8, unzipSync, zipSync } from "fflate";
import type { Cell, CellValue, Sheet } from "hucre";
import type { FileFormatIndexes } from "../model/cells/file-formats";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { PackageParts, SheetPart } from "./package-parts";
import { everyWrittenCell, NOT_PLAIN, plainValue, sharedTexts, type WrittenCell } from "./plain-cells";
import { scanFormats } from "./scan-formats";
import { attributesOf, decodeXml } from "./xml-text";

/** Letters from which on the cells of a worksheet part are read here, in one go with their formats. */
export const LARGE = 1_000_000;
/** Cells, empty ones among them, that are held of one sheet. */
const MOST_CELLS = 20_000_000;
/** Texts up to this length hold nothing of the part that they were cut from. */
const SHORT = 12;

/** The cells of a large sheet, as the reading library would give them, and their formats. */
export interface LargeSheet {
  readonly rows: CellValue[][];
  /** Formulas and errors, by "row,column". */
  readonly cells: Map<string, Cell>;
  readonly formats: FileFormatIndexes;
}

const formulaOf = /^<f((?: \w+(?::\w+)?="[^"<>]*")*) ?(?:\/>|>([^<]*)<\/f>)/;

/** A cell with a formula or an error; null where it is written in an unusual way. */
function detailed(cell: WrittenCell, shared: readonly string[]): Cell | null {
  const written = formulaOf.exec(cell.inner);
  const inner = written ? cell.inner.slice(written[0].length) : cell.inner;
  const isError = cell.type === "e";
  const value = plainValue(isError ? { type: "str", inner } : { type: cell.type, inner }, shared);
  if (value === NOT_PLAIN || (isError && value === null) || cell.type === "inlineStr") return null;
  if (!written) return isError ? { value, type: "error" } : null;
  const { t, si, ref, ...rest } = attributesOf(written[1] ?? "");
  if ((t !== undefined && t !== "shared") || (t === "shared" && !/^\d+$/.test(si ?? "")) || "r1" in rest) return null;
  const formula = decodeXml(written[2] ?? "");
  if (formula === "" && t === undefined) return null;
  const sharing = t === "shared" ? { formulaType: "shared" as const, formulaSharedIndex: Number(si), ...(ref && { formulaRef: ref }) } : {};
  return { value, type: isError ? "error" : "formula", formula, ...sharing };
}

/** Copies of texts, so that none holds the whole part it was cut from. */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length <= SHORT) return text;
    let copy = kept.get(text);
    if (copy === undefined) {
      copy = JSON.parse(JSON.stringify(text)) as string;
      kept.set(copy, copy);
    }
    return copy;
  };
}

/** Tags of rows that say more than where the row is. */
const tellingRows = (tags: string): string =>
  (tags.match(/<row [^>]*>/g) ?? [])
    .filter((tag) => / (?:ht|hidden|s|customFormat|outlineLevel|collapsed)="/.test(tag))
    .map((tag) => (tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`))
    .join("");

function padded(rows: CellValue[][]): boolean {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width * rows.length > MOST_CELLS) return false;
  for (const row of rows) while (row.length < width) row.push(null);
  return true;
}

/** Reads the cells of a worksheet part; null where it is not written in the usual way. `frame` is the part without them. */
export function readLargeSheet(xml: string, shared: readonly string[]): (LargeSheet & { readonly frame: string }) | null {
  const rows: CellValue[][] = [];
  const styles: (number | undefined)[][] = [];
  const cells = new Map<string, Cell>();
  const kept = keeper();
  const telling: string[] = [];
  let isUsual = true;
  const isWhole = everyWrittenCell(
    xml,
    (cell) => {
      const { row, column, style } = cell;
      if (!isUsual || row > LAST_ROW || column > LAST_COLUMN) {
        isUsual = false;
        return;
      }
      while (rows.length <= row) {
        rows.push([]);
        styles.push([]);
      }
      const values = rows[row]!;
      while (values.length <= column) values.push(null);
      // A cell that stands twice.
      if (styles[row]![column] !== undefined) isUsual = false;
      styles[row]![column] = style;
      let value = plainValue(cell, shared);
      if (value === NOT_PLAIN) {
        const more = detailed(cell, shared);
        isUsual = more !== null;
        if (more === null) return;
        if (more.formula !== undefined) more.formula = kept(more.formula);
        cells.set(`${row},${column}`, more);
        value = more.value as CellValue & (string | number | boolean | null);
        if (typeof value === "string") value = more.value = kept(value);
      }
      values[column] = typeof value === "string" ? kept(value) : value;
    },
    (tags) => {
      if (/<row(?![^>]* r="\d+")/.test(tags)) isUsual = false;
      else if (tags.includes('="', tags.indexOf('="') + 2)) telling.push(tellingRows(tags));
    },
  );
  if (!isWhole || !isUsual || !padded(rows)) return null;
  const start = xml.indexOf("<sheetData>");
  const frame = kept(`${xml.slice(0, start)}<sheetData>${telling.join("")}${xml.slice(xml.lastIndexOf("</sheetData>"))}`);
  return { rows, cells, formats: { ...scanFormats(frame), cells: styles }, frame };
}

/** Takes the cells of large sheets out of the parts, each by the path of its part; what is not written in the usual way stays. */
export function takeLargeSheets(parts: PackageParts, sheets: readonly SheetPart[], from: number): Map<string, LargeSheet> {
  const taken = new Map<string, LargeSheet>();
  let shared: readonly string[] | null | undefined;
  for (const { path } of sheets) {
    const xml = parts.text(path) ?? "";
    const isTwice = sheets.filter((sheet) => sheet.path === path).length > 1;
    if (xml.length < from || isTwice) continue;
    if (shared === undefined) {
      const texts = parts.sharedTextsPath;
      shared = texts === null ? [] : sharedTexts(parts.text(texts) ?? "");
    }
    const sheet = shared && readLargeSheet(xml, shared);
    if (!sheet) continue;
    parts.replaceText(path, sheet.frame);
    taken.set(path, sheet);
  }
  return taken;
}

/** The package without the cells of the sheets that were taken. */
export function withoutTaken(bytes: Uint8Array, parts: PackageParts, taken: ReadonlyMap<string, LargeSheet>): Uint8Array {
  if (taken.size === 0) return bytes;
  const entries = unzipSync(bytes, { filter: ({ name }) => !taken.has(name) });
  for (const path of taken.keys()) entries[path] = strToU8(parts.text(path) ?? "");
  const texts = parts.sharedTextsPath;
  const isShared = parts.sheets.some(({ path }) => !taken.has(path) && /\bt\s*=\s*["']s["']/.test(parts.text(path) ?? ""));
  if (texts !== null && texts in entries && !isShared) entries[texts] = strToU8("<sst/>");
  return zipSync(entries, { level: 0 });
}

/** Puts the cells that were taken back into their sheet. */
export function withTaken(sheet: Sheet, taken: LargeSheet | undefined): Sheet {
  if (!taken) return sheet;
  const cells = new Map(taken.cells);
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    if (!hyperlink) continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    const value = taken.rows[row]?.[column] ?? null;
    cells.set(key, { ...(cells.get(key) ?? { value, type: "string" }), hyperlink });
  }
  return { ...sheet, rows: taken.rows, cells };
}
