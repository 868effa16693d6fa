import { areaFromAddress } from "../model/address";
import { type Area, columnCountOf, hasCell, rowCountOf } from "../model/area";
import { checkArchive } from "./archive-guard";
import { checkFileKind } from "./file-kind";
import { PackageParts } from "./package-parts";
import { everyWrittenCell, NOT_PLAIN, type PlainValue, plainValue, sharedTexts } from "./plain-cells";
import { attributesOf, isOn } from "./xml-text";

/** A named table of a file as it was entered. */
export interface FileTable {
  name: string;
  sheet: string;
  /** First row of the body and first column, from 1. */
  firstRow: number;
  firstColumn: number;
  headings: string[];
  rows: PlainValue[][];
}

/** A table whose cells are being gathered, without its row of totals; its first row holds the headings. */
interface Gathered {
  name: string;
  area: Area;
  rows: PlainValue[][];
  /** Columns, from 0 on the sheet, whose cells below the heading are passed over. */
  passed: Set<number>;
}

/** The part of a table with one heading row; null for a table without or with an area that is none. */
function tableFrom(xml: string): Gathered | null {
  const attributes = attributesOf(/<(?:\w+:)?table(\s[^>]*)>/.exec(xml)?.[1] ?? "");
  const whole = areaFromAddress(attributes["ref"] ?? "");
  if (!whole || attributes["headerRowCount"] === "0" || isOn(attributes["insertRow"])) return null;
  const area = Number(attributes["totalsRowCount"] ?? 0) > 0 ? { ...whole, bottom: whole.bottom - 1 } : whole;
  const rows = Array.from({ length: rowCountOf(area) }, () => new Array<PlainValue>(columnCountOf(area)).fill(null));
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  return { name, area, rows, passed: new Set() };
}

/** Puts the cells of a worksheet part into the tables they stand in; false where one of them is not plain. */
function gather(
  xml: string,
  tables: readonly Gathered[],
  shared: readonly string[],
  isPassed: (table: Gathered, heading: string) => boolean,
): boolean {
  let allPlain = true;
  const isUsual = everyWrittenCell(xml, (cell) => {
    const { row, column } = cell;
    const table = tables.find(({ area }) => hasCell(area, row, column));
    if (!table || (row > table.area.top && table.passed.has(column))) return;
    const value = plainValue(cell, shared);
    if (value === NOT_PLAIN) allPlain = false;
    else table.rows[row - table.area.top]![column - table.area.left] = value === "" ? null : value;
    if (row === table.area.top && isPassed(table, String(value))) table.passed.add(column);
  });
  return isUsual && allPlain;
}

function readTables(
  parts: PackageParts,
  names: readonly string[],
  calculated: ReadonlyMap<string, ReadonlySet<string>>,
): FileTable[] | null {
  if (parts.hasLostSheets || parts.attributes(parts.workbookPath, "workbookPr")?.["date1904"] !== undefined) return null;
  const texts = parts.sharedTextsPath;
  const shared = texts === null ? [] : sharedTexts(parts.text(texts) ?? "");
  if (shared === null) return null;
  const found: FileTable[] = [];
  for (const { name: sheet, path } of parts.sheets) {
    const xmls = parts.relationships(path).flatMap(({ kind, target }) => (kind === "table" ? [parts.text(target) ?? ""] : []));
    const all = xmls.map(tableFrom);
    if (all.includes(null)) return null;
    const tables = all.filter((table): table is Gathered => table !== null && names.includes(table.name));
    if (tables.length === 0) continue;
    if (!gather(parts.text(path) ?? "", tables, shared, ({ name }, heading) => calculated.get(name)?.has(heading) === true)) return null;
    for (const { name, area, rows } of tables) {
      const [head = [], ...body] = rows;
      found.push({
        name,
        sheet,
        firstRow: area.top + 2,
        firstColumn: area.left + 1,
        headings: head.map((heading) => String(heading ?? "")),
        rows: body,
      });
    }
  }
  return found;
}

/**
 * Tables of these names in the bytes of an .xlsx or .xlsm file, read without the rest of the workbook: neither looks nor formulas
 * nor other sheets. Cells under a table's `calculated` headings come back empty.
 *
 * @returns null where that does not do: a cell holds a formula of another's, the file is put together in an unusual way, or cannot be read
 */
export function readFileTables(
  bytes: Uint8Array,
  names: readonly string[],
  calculated: ReadonlyMap<string, ReadonlySet<string>>,
): FileTable[] | null {
  try {
    checkFileKind(bytes);
    const parts = new PackageParts({ bytes, names: checkArchive(bytes) });
    return readTables(parts, names, calculated);
  } catch {
    // Whoever opens the whole file is told what is wrong with it.
    return null;
  }
}
