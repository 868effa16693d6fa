import { areaFromAddress } from "../model/address";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { TableColumnModel, TableModel } from "../model/tables/table-model";
import type { PackageParts } from "./package-parts";
import { readFilters } from "./read-filters";
import { attributesOf, elementsNamed, isOn, textOf } from "./xml-text";

const decodeName = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function readColumn({ attributes, inner }: { attributes: Record<string, string>; inner: string }): TableColumnModel {
  return {
    id: Number(attributes["id"] ?? 0),
    name: decodeName(attributes["name"] ?? ""),
    calculated: textOf(inner, "calculatedColumnFormula"),
    totalsLabel: attributes["totalsRowLabel"] ?? null,
    totalsFunction: attributes["totalsRowFunction"] ?? null,
    totalsFormula: textOf(inner, "totalsRowFormula"),
    filter: null,
  };
}

/** How the table was sorted last; null when it was not, or by more than the values of its columns. */
function readSorting(xml: string, area: Area): TableModel["sorting"] {
  const [state] = elementsNamed(xml, "sortState");
  const fields = elementsNamed(state?.inner ?? "", "sortCondition").map(({ attributes }) => {
    const column = areaFromAddress(attributes["ref"] ?? "");
    return isPlainSort(attributes) && column ? { key: column.left - area.left, ascending: !isOn(attributes["descending"]) } : null;
  });
  const known = fields.filter((field) => field !== null);
  return state && known.length > 0 && known.length === fields.length
    ? { fields: known, matchCase: isOn(state.attributes["caseSensitive"]) }
    : null;
}

const isPlainSort = ({ sortBy, customList }: Record<string, string>): boolean =>
  (sortBy ?? "value") === "value" && customList === undefined;

function readTable(sheet: SheetModel, xml: string): TableModel | null {
  const opening = /<(?:\w+:)?table(\s[^>]*)>/.exec(xml);
  const attributes = attributesOf(opening?.[1] ?? "");
  const area = areaFromAddress(attributes["ref"] ?? "");
  if (!area) return null;
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  const style = attributesOf(/<(?:\w+:)?tableStyleInfo(\s[^>]*?)\/?>/.exec(xml)?.[1] ?? "");
  const filters = readFilters(xml);
  const columns = elementsNamed(xml, "tableColumn").map(readColumn);
  filters?.columns.forEach((filter, index) => {
    if (columns[index]) columns[index].filter = filter;
  });
  return {
    id: Number(attributes["id"] ?? 0),
    sheet,
    name,
    area,
    columns,
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    awaitsRows: isOn(attributes["insertRow"]),
    style: style["name"] ?? "",
    bandedRows: isOn(style["showRowStripes"]),
    bandedColumns: isOn(style["showColumnStripes"]),
    firstColumn: isOn(style["showFirstColumn"]),
    lastColumn: isOn(style["showLastColumn"]),
    filterButton: filters !== null,
    sorting: readSorting(xml, area),
    nameInFile: name,
    changed: false,
  };
}

/** The tables of a sheet, with their calculated columns. */
export function readTables(parts: PackageParts, sheetPath: string, sheet: SheetModel): TableModel[] {
  return parts
    .relationships(sheetPath)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => parts.text(target))
    .flatMap((xml) => (xml === null ? [] : [readTable(sheet, xml)]))
    .filter((table): table is TableModel => table !== null);
}
