import { HostFailure } from "../../client/office-error";
import { notInFile } from "../charts/chart-model";
import { renameSheetInFormula } from "../formulas/formula-references";
import { renameInStructured } from "../formulas/structured-references";
import type { TableModel } from "../tables/table-model";
import { allNamed, removeChildren, type XmlNode } from "../xml-node";
import type { SheetModel } from "./sheet-model";

/** The name itself, or the one with the first number from 2 on that no table and no name of the workbook has. */
function freeTableName({ workbook }: SheetModel, base: string): string {
  const isTaken = (name: string): boolean =>
    workbook.findTable(name) !== null || workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) if (!isTaken(`${base}${number}`)) return `${base}${number}`;
}

/** Gives the copy of a sheet tables like those of the sheet, under names of their own; formulas of the copy refer to these. */
function copyTables(source: SheetModel, copy: SheetModel): void {
  const renamed: [before: string, after: string][] = [];
  for (const table of source.tables) {
    const made: TableModel = {
      ...table,
      id: Math.max(0, ...copy.workbook.tables.map(({ id }) => id), ...copy.tables.map(({ id }) => id)) + 1,
      sheet: copy,
      name: freeTableName(copy, table.name),
      area: { ...table.area },
      columns: table.columns.map((column) => ({ ...column, filter: column.filter && { ...column.filter } })),
      nameInFile: null,
      changed: true,
    };
    copy.tables.push(made);
    renamed.push([table.name, made.name]);
  }
  const own = (formula: string): string =>
    renamed.reduce((text, [before, after]) => renameInStructured(text, before, { table: after }), formula);
  for (const [row, column, formula] of [...copy.grid.formulas.entries()]) copy.grid.formulas.set(row, column, own(formula));
  for (const { columns } of copy.tables)
    for (const column of columns) {
      if (column.calculated !== null) column.calculated = own(column.calculated);
      if (column.totalsFormula !== null) column.totalsFormula = own(column.totalsFormula);
    }
}

/** What leads to other parts of the package stays with the chart it belongs to. */
function withoutOtherParts(node: XmlNode): XmlNode {
  removeChildren(node, "externalData", "userShapes", "blipFill");
  node.children.forEach(withoutOtherParts);
  return node;
}

/** Gives the copy charts like those of the sheet, over its own cells. */
function copyCharts(source: SheetModel, copy: SheetModel): void {
  for (const chart of source.charts) {
    const root = withoutOtherParts(structuredClone(chart.root!));
    for (const formula of allNamed(root, "f")) formula.text = renameSheetInFormula(formula.text, source.name, copy.name);
    copy.charts.push({ ...chart, ...notInFile(copy), root });
  }
}

function copyRules(source: SheetModel, copy: SheetModel): void {
  copy.validations = source.validations.map((rule) => ({ ...structuredClone(rule), isNew: true }));
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: `{${String(copy.workbook.nextId()).padStart(8, "0")}-0000-0000-0000-0000000000CF}`,
    xmlInFile: null,
    extensionId: null,
  }));
  if (copy.conditionalFormats.length > 0) copy.touch("conditionals");
}

/** Gives the copy of a sheet, in the same workbook or another one, what the sheet holds beside its cells: tables, charts, rules and links. */
export function copyContents(source: SheetModel, copy: SheetModel): void {
  if (source.charts.some(({ root }) => root === null))
    throw new HostFailure("NotImplemented", "This host copies no charts that it cannot read.", "Worksheet.copy");
  copyTables(source, copy);
  copyCharts(source, copy);
  copyRules(source, copy);
  for (const [row, column, link] of source.links.entries()) {
    copy.links.set(row, column, { ...link });
    copy.changedLinks.set(row, column, true);
  }
  if (source.filter) {
    copy.filter = { area: { ...source.filter.area }, criteria: new Map(source.filter.criteria) };
    copy.touch("filter");
  }
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  for (const feature of ["properties", "view"] as const) copy.touch(feature);
}
