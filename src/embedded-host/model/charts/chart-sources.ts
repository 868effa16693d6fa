import { areaFromAddress, splitSheetName } from "../address";
import { type Area, columnCountOf, rowCountOf } from "../area";
import { readValues } from "../ranges/area-reading";
import { formulaIn, keptPoints } from "./chart-tree";
import type { ChartModel } from "./chart-model";
import type { SheetModel } from "../sheets/sheet-model";
import { childAt, type XmlNode } from "../xml-node";

export interface ReadSource {
  sheet: SheetModel;
  area: Area;
}

/** The cells that a formula of a chart names; null when it names anything else. */
export function cellsOf(chart: ChartModel, formula: string): ReadSource[] | null {
  const bare = formula.trim().replace(/^\((.*)\)$/s, "$1");
  const parts = bare.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const { workbook } = chart.sheet;
  const found = parts.map((part) => {
    const { sheetName, local } = splitSheetName(part.trim());
    const area = areaFromAddress(local.replaceAll("$", ""));
    if (area && sheetName !== null) return sheetFor(sheetName, area);
    const item = workbook.names.find(({ name }) => name.toLowerCase() === local.toLowerCase());
    const named = item ? splitSheetName(item.formula) : null;
    const namedArea = named?.sheetName ? areaFromAddress(named.local.replaceAll("$", "")) : null;
    return namedArea ? sheetFor(named!.sheetName!, namedArea) : null;
  });
  function sheetFor(sheetName: string, area: Area): ReadSource | null {
    const sheet = workbook.findSheet(sheetName);
    return sheet && { sheet, area };
  }
  return found.length > 0 && found.every((one) => one !== null) ? found : null;
}

/** The values of a dimension: of its cells, or as the file keeps them. */
export function valuesOf(chart: ChartModel, source: XmlNode | null): (string | number | boolean)[] {
  const formula = formulaIn(source);
  const cells = formula === null ? null : cellsOf(chart, formula);
  if (cells) return cells.flatMap(({ sheet, area }) => readValues(sheet, area)?.flat() ?? []);
  const words = childAt(source, "strRef") ?? childAt(source, "strLit");
  return keptPoints(source).map((point) => {
    const text = childAt(point, "v")?.text ?? "";
    return words ? text : Number(text);
  });
}

/** How many points a series has. */
export const pointCount = (chart: ChartModel, series: XmlNode): number => {
  const values = childAt(series, "val") ?? childAt(series, "yVal");
  const formula = formulaIn(values);
  const cells = formula === null ? null : cellsOf(chart, formula);
  if (cells) return cells.reduce((sum, { area }) => sum + rowCountOf(area) * columnCountOf(area), 0);
  return keptPoints(values).length;
};

/** The name of a series as it is shown. */
export function seriesName(chart: ChartModel, series: XmlNode, index: number): string {
  const name = childAt(series, "tx");
  if (!name) return `Series${index + 1}`;
  const literal = childAt(name, "v");
  return literal ? literal.text : valuesOf(chart, name).join(" ");
}
