import { areaAddress } from "../../model/address";
import { readCalculatedColumn } from "../../model/tables/table-columns";
import { isWithoutRows } from "../../model/tables/table-editing";
import type { TableModel } from "../../model/tables/table-model";
import { readTotals, totalsFormula } from "../../model/tables/table-totals";
import type { WorkbookModel } from "../../model/workbook-model";
import { fileFormula } from "../file-formula";
import { filterXml } from "../parts/filter-xml";
import type { PlanStep, TablePatch } from "../save-plan";

const temporaryName = (table: TableModel): string => `written_table_${table.id}`;

const tableFilter = ({ area, columns, filterButton, showHeaders, showTotals }: TableModel): string =>
  filterButton && showHeaders
    ? filterXml(
        { ...area, bottom: area.bottom - (showTotals ? 1 : 0) },
        columns.flatMap(({ filter }, i) => (filter ? [[i, filter] as const] : [])),
      )
    : "";

/** How a table is sorted; colours would need looks of their own, so that such a sort is not told. */
function sortXml({ area, sorting, showHeaders, showTotals }: TableModel): string {
  if (!sorting || sorting.fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== "Value")) return "";
  const body = { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
  const conditions = sorting.fields.map(({ key, ascending }) => {
    const column = { ...body, left: area.left + key, right: area.left + key };
    return `<sortCondition${ascending === false ? ' descending="1"' : ""} ref="${areaAddress(column)}"/>`;
  });
  return `<sortState${sorting.matchCase ? ' caseSensitive="1"' : ""} ref="${areaAddress(body)}">${conditions.join("")}</sortState>`;
}

function patchOf(table: TableModel): TablePatch {
  readTotals(table);
  const { area } = table;
  return {
    writtenAs: table.nameInFile ?? (table.sheet.isFromFile ? temporaryName(table) : null),
    sheet: table.sheet.name,
    name: table.name,
    ref: areaAddress(area),
    filter: tableFilter(table),
    sort: sortXml(table),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    insertRow: isWithoutRows(table),
    style: {
      name: table.style,
      firstColumn: table.firstColumn,
      lastColumn: table.lastColumn,
      rowStripes: table.bandedRows,
      columnStripes: table.bandedColumns,
    },
    columns: table.columns.map((column, index) => {
      const calculated = readCalculatedColumn(table, index) ?? (table.nameInFile === null ? null : column.calculated);
      return {
        id: column.id,
        name: column.name,
        calculated: calculated === null ? null : fileFormula(calculated, table.sheet.workbook.customFunctions),
        totalsLabel: column.totalsLabel,
        totalsFunction: table.showTotals ? column.totalsFunction : null,
        totalsFormula: column.totalsFunction === "custom" ? fileFormula(totalsFormula(table, index) ?? "") : null,
      };
    }),
  };
}

/** Adds new tables of the file's sheets by the library, and says what the parts of new and changed tables have to hold. */
export function planTables(workbook: WorkbookModel): { steps: PlanStep[]; patches: TablePatch[] } {
  const steps = workbook.tables
    .filter(({ nameInFile, sheet }) => nameInFile === null && sheet.isFromFile)
    .map((table): PlanStep => [
      "call",
      "AddTable",
      table.sheet.name,
      { Range: areaAddress(table.area), Name: temporaryName(table), StyleName: table.style },
    ]);
  return {
    steps,
    patches: workbook.tables.filter(({ changed, nameInFile }) => changed || nameInFile === null).map(patchOf),
  };
}
